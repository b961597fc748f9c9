import * as z from 'zod/mini';
import { languages } from '../../../lib/language/index.ts';
import { repairMojibake } from '../../../lib/parse/encoding/mojibake.ts';
import { readArticles } from '../../../lib/parse/index.ts';
import { type Part, partOf, records } from '../data.ts';
import floors from './floors.json' with { type: 'json' };

/** The sets whose records are plain text, all of it the article's (but for headline and date lines at the top). */
const sets = [
  'summaries/cnndm',
  'summaries/writers',
  'summaries/realsumm',
  'quotes/polnear',
  'quotes/wikinews-de',
  'figures/newsquant',
  'stories/ecbplus',
] as const;

const TextRecord = z.object({
  id: z.string(),
  text: z.optional(z.string()),
  article: z.optional(z.string()),
});

interface Score {
  texts: number;
  /** Characters that are not white space: of the records, and of them those that neither text nor metadata holds. */
  characters: number;
  lost: number;
  /** Characters that went to headline, dek, byline and date. */
  front: number;
  readonly steps: Map<string, number>;
}

/** "Hale Pictures/Courier." */
const pictureCredit = /^[\p{L} ]{2,30}\/[\p{L} ]{2,30}\.?$/u;

const inked = (text: string): number => text.replace(/\s+/g, '').length;

/**
 * How much of plain articles the reader loses: characters of the records that are not in `article.text`, by the step
 * that took them. Prints one line a set and part; `--show` prints what was lost in the open part.
 */
export async function measureTexts(args: readonly string[]): Promise<number> {
  const show = args.includes('--show');
  let failed = 0;
  for (const set of sets) {
    const scores: Record<Part, Score> = { open: emptyScore(), blind: emptyScore() };
    for await (const { id, text = '', article = text } of records(`${set}.jsonl`, (r) =>
      z.parse(TextRecord, r),
    )) {
      const part = partOf(id);
      await measure(article, scores[part], show && part === 'open' ? id : null);
    }
    for (const part of ['open', 'blind'] as const) {
      const { texts, characters, lost, front, steps } = scores[part];
      const share = lost / characters;
      const over = share > floors.lostShare;
      if (over) failed += 1;
      const by = [...steps].map(([step, count]) => `${step} ${count}`).join(', ');
      console.log(
        `${set.padEnd(20)} ${part.padEnd(5)} ${String(texts).padStart(4)} texts  lost ${(share * 100).toFixed(3)}%  ` +
          `front ${((front / characters) * 100).toFixed(3)}%  ${by}${over ? '  MISSED' : ''}`,
      );
    }
  }
  return failed === 0 ? 0 : 1;
}

function emptyScore(): Score {
  return { texts: 0, characters: 0, lost: 0, front: 0, steps: new Map() };
}

async function measure(record: string, score: Score, shownAs: string | null): Promise<void> {
  // Two characters that one was misread as are one again in the article's text: nothing is lost by that.
  const text = repairMojibake(record);
  score.texts += 1;
  score.characters += inked(text);
  const bytes = new TextEncoder().encode(text);
  const [read] = await readArticles({ name: 'record.txt', bytes }, languages);
  if (read === undefined) return;
  // What the newsroom says of its article (corrections, where to find help) is none of it, nor is a line that only credits a picture.
  const besides = read.removals.filter(({ step, text: line }) => step === 'note' || pictureCredit.test(line));
  const missing = inked(text) - inked(read.article.text) - inked(besides.map((one) => one.text).join(' '));
  const { headline, dek } = read.article;
  let front = inked(headline ?? '') + inked(dek ?? '');
  for (const { step, text: removed } of read.removals) {
    if (step === 'front-matter') front += inked(removed);
    else if (step !== 'headline' && step !== 'dek') {
      score.steps.set(step, (score.steps.get(step) ?? 0) + inked(removed));
      if (shownAs !== null) console.log(`  ${shownAs} ${step}: ${removed}`);
    }
  }
  score.front += Math.min(front, Math.max(0, missing));
  score.lost += Math.max(0, missing - front);
}
