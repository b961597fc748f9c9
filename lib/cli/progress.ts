import { Presets, SingleBar } from 'cli-progress';
import { documentsOf } from './documents.ts';

interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

const none: Progress = { step: () => {}, stop: () => {} };

/**
 * A bar on standard error, where that is a terminal that nothing else is printed to while it stands: documents done of all.
 * They are counted first, by name alone. `printsAtEnd`: whether all that the command prints comes after the last document.
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
