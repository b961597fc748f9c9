import type { Span } from '../../../lib/model/index.ts';
import type { GoldRecord } from './gold.ts';
import { type FoundPassage, foundPassages, type GoldPassage, goldPassages } from './passages.ts';
import type { Found } from './read.ts';
import { speakerRight } from './score.ts';

const around = 160;
const flat = (text: string): string => text.replace(/\n+/g, ' ⏎ ');

function shownAt(text: string, span: Span): string {
  const inner = text.slice(span.start, span.end);
  const short = inner.length > 120 ? `${inner.slice(0, 60)} … ${inner.slice(-50)}` : inner;
  return flat(
    `${text.slice(Math.max(0, span.start - around), span.start)}⟦${short}⟧${text.slice(span.end, span.end + around)}`,
  );
}

let printed = 0;

/** Prints what went wrong in one record of the open part, up to `most` lines over all records. */
export function printErrors(
  record: GoldRecord,
  found: readonly Found[],
  pairs: readonly [GoldPassage, FoundPassage][],
  most: number,
): void {
  const { text } = record;
  const say = (kind: string, line: string): void => {
    // Every seventh error, so that the sample runs over the whole set.
    printed += 1;
    if (printed % 7 === 0 && printed / 7 <= most) console.log(`${kind}\t${line}`);
  };
  const [gold, got] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => `${b.start}`))];
  const keys = new Set([...gold].map(({ start }) => start));
  for (const passage of goldPassages(record))
    if (!keys.has(passage.start)) say('MISSED', shownAt(text, passage));
  for (const passage of foundPassages(record, found))
    if (!got.has(`${passage.start}`)) say('EXTRA', `${shownAt(text, passage)}  [${passage.quote.rule}]`);
  for (const [a, b] of pairs) {
    const { speaker, rule } = b.quote;
    const name = speaker?.text ?? '—';
    if (a.sources.length === 0) {
      if (speaker !== null) say('UNSOURCED', `${shownAt(text, a)}  found: ${name} [${rule}]`);
    } else if (!speakerRight(text, a.sources, speaker)[0])
      say(
        'SPEAKER',
        `${shownAt(text, a)}  gold: ${a.sources.map(({ start, end }) => text.slice(start, end)).join(' | ')}  found: ${name} [${rule}]`,
      );
  }
}
