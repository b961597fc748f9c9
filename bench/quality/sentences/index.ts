import { languages } from '../../../lib/language/index.ts';
import type { Span } from '../../../lib/model/index.ts';
import { segmentSentences } from '../../../lib/segment/sentences.ts';
import { f1, partOf, records } from '../data.ts';
import { floors } from './floors.ts';
import { addCase, emptyTally, SegmentationCase } from './score.ts';
import { measureSpeed } from './speed.ts';

const sets = ['golden-en', 'sentencex', 'ud-uk'] as const;

/** A way to find the sentences of a text. */
type Segmentation = (text: string, language: string) => Promise<readonly Span[]>;

const ours: Segmentation = async (text, language) =>
  segmentSentences(
    text,
    [{ start: 0, end: text.length, kind: 'body' }],
    (await languages.load(language)).segment,
  );

const intl: Segmentation = async (text, language) =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));

/** Sentence ends against three sets; `--errors` prints the misses of the open part. */
export async function measureSentences(args: readonly string[]): Promise<number> {
  let missed = 0;
  console.log('set        part   texts  cases right  boundary F1   Intl.Segmenter alone');
  for (const set of sets) {
    for (const part of ['open', 'blind'] as const) {
      const tally = emptyTally();
      const bare = emptyTally();
      for await (const record of records(`sentences/${set}.jsonl`, (raw) => SegmentationCase.parse(raw))) {
        if (partOf(record.id) !== part) continue;
        const before = tally.right;
        const found = await ours(record.text, record.language);
        addCase(tally, record, found);
        addCase(bare, record, await intl(record.text, record.language));
        if (part === 'open' && args.includes('--errors') && tally.right === before) {
          console.log(`  ${record.id}`);
          console.log(
            `    found ${found.map(({ start, end }) => record.text.slice(start, end)).join(' | ')}`,
          );
          console.log(
            `    gold  ${record.sentences.map(([start, end]) => record.text.slice(start, end)).join(' | ')}`,
          );
        }
      }
      const score = (of: typeof tally): [number, number] => [
        of.right / of.texts,
        f1(of.hits / of.found, of.hits / of.gold),
      ];
      const [right, boundary] = score(tally);
      const [bareRight, bareBoundary] = score(bare);
      console.log(
        `${set.padEnd(10)} ${part.padEnd(6)} ${String(tally.texts).padStart(5)}  ${right.toFixed(3).padStart(11)}  ` +
          `${boundary.toFixed(3).padStart(11)}   ${bareRight.toFixed(3)} / ${bareBoundary.toFixed(3)}`,
      );
      const floor = floors[`${set} ${part}`];
      if (floor !== undefined && (right < floor.right || boundary < floor.boundary)) {
        console.log(`  below the floor ${floor.right} / ${floor.boundary}`);
        missed += 1;
      }
    }
  }
  await measureSpeed();
  return missed === 0 ? 0 : 1;
}
