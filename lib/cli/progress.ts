import { Presets, SingleBar } from 'cli-progress';
import { documentsOf } from './documents.ts';

interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

const none: Progress = { step: () => {}, stop: () => {} };

/**
 * A progress bar on standard error, if that is a terminal and nothing else is printed to it meanwhile. It shows
 * documents done of the total, which is counted first from file names alone. `printsAtEnd`: whether the command prints
 * everything after the last document.
 */
export async function progressOf(
  paths: readonly string[],
  out: string | undefined,
  printsAtEnd = out !== undefined,
): Promise<Progress> {
  if (!process.stderr.isTTY || (process.stdout.isTTY && !printsAtEnd)) return none;
  let total = 0;
  for await (const _ of documentsOf(paths, out)) total += 1;
  if (total < 2) return none;
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total} documents, {eta_formatted} left',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
