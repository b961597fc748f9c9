import { renderJson } from '../../render/json.ts';
import { documentsOf, isFolder } from '../documents.ts';
import { statusOf } from '../failure.ts';
import { outcomesOf } from '../outcomes.ts';
import { complain, OutputFolder, prepareFolder, print, tellNone, tellParts } from '../output.ts';
import { progressOf } from '../progress.ts';
import type { Task, TaskOutcome } from '../task.ts';
import { counted } from '../wording.ts';
import type { Runtime } from './command.ts';

const rule = '─'.repeat(3);

/** The line above each digest when there are several: its document, and its number within that. */
function heading({ path, articles }: TaskOutcome, at: number): string {
  const which = articles.length === 1 ? path : `${path}, ${at + 1} of ${articles.length}`;
  return `${rule} ${which} ${rule}\n\n`;
}

function failureLine({ path, failure }: TaskOutcome): string {
  return renderJson({ source: path, error: { code: failure?.code, message: failure?.message } });
}

/**
 * Performs a task on the documents at the paths, and prints the outcomes, or writes them into `out`, in the order of
 * the paths.
 */
export async function runTask(
  task: Task,
  paths: readonly string[],
  out: string | undefined,
  { entry, done }: Runtime,
): Promise<void> {
  if (out !== undefined) await prepareFolder(out);
  const files = out === undefined ? null : new OutputFolder(out, paths);
  const several = paths.length > 1 || (await isFolder(paths[0] ?? ''));
  const progress = await progressOf(paths, out);
  let printed = 0;
  const counts = { documents: 0, failed: 0 };
  try {
    for await (const outcome of outcomesOf(task, documentsOf(paths, out), entry)) {
      progress.step();
      counts.documents += 1;
      tellParts(outcome.path, outcome.leftOut);
      if (outcome.failure) {
        counts.failed += 1;
        done(statusOf(outcome.failure));
        if (task.command === 'inspect') await print(failureLine(outcome));
        else complain(outcome.path, outcome.failure);
      } else if (files) await files.write(outcome);
      else {
        for (const [at, { text, json, html }] of outcome.articles.entries()) {
          if (text !== undefined && printed > 0) await print('\n\n');
          if (text !== undefined && (several || outcome.articles.length > 1))
            await print(heading(outcome, at));
          await print(text ?? json ?? html ?? '');
          printed += 1;
        }
      }
    }
  } finally {
    progress.stop();
  }
  const { documents, failed } = counts;
  if (documents === 0) tellNone(paths);
  else if (files) {
    const some = failed === 0 ? '' : `, ${failed} could not be read`;
    process.stderr.write(
      `${documents - failed} of ${counted(documents, 'document')} digested into ${out}${some}\n`,
    );
  }
}
