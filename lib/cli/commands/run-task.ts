import { renderJson } from '../../render/digest-json.ts';
import { documentsOf } from '../documents.ts';
import { exit } from '../exit.ts';
import { outcomesOf } from '../outcomes.ts';
import { complain, OutputFolder, print } from '../output.ts';
import { progressOf } from '../progress.ts';
import type { Outcome, Task } from '../task.ts';
import type { Runtime } from './index.ts';

/** Between two digests in one stream of text. */
const divider = `\n${'─'.repeat(40)}\n\n`;

function failureLine({ path, failure }: Outcome): string {
  return renderJson({ source: path, error: { code: failure?.code, message: failure?.message } });
}

/** Performs a task on the documents of the paths: outcomes are printed, or written into `out`, in the order of the paths. */
export async function runTask(
  task: Task,
  paths: readonly string[],
  out: string | undefined,
  { entry, done }: Runtime,
): Promise<void> {
  const files = out === undefined ? null : new OutputFolder(out, paths);
  const progress = await progressOf(paths, files !== null);
  let printed = 0;
  const counts = { documents: 0, failed: 0 };
  try {
    for await (const outcome of outcomesOf(task, documentsOf(paths), entry)) {
      progress.step();
      counts.documents += 1;
      if (outcome.failure) {
        counts.failed += 1;
        done(outcome.failure.code === 'internal' ? exit.internal : exit.unreadable);
        if (task.command === 'inspect') await print(failureLine(outcome));
        else complain(outcome.path, outcome.failure);
      } else if (files) await files.write(outcome);
      else {
        for (const { text, json, html } of outcome.articles) {
          if (text !== undefined && printed > 0) await print(divider);
          await print(text ?? json ?? html ?? '');
          printed += 1;
        }
      }
    }
  } finally {
    progress.stop();
  }
  if (files) {
    const { documents, failed } = counts;
    const some = failed === 0 ? '' : `, ${failed} could not be read`;
    process.stderr.write(`${documents - failed} of ${documents} documents digested into ${out}${some}\n`);
  }
}
