import type { Language } from '../../language/language.ts';
import { type Article, type Quote, sliceOf } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import type { Entities } from '../names/index.ts';
import { findCuesByRule } from './cues.ts';
import { scanMarks } from './marks.ts';
import { layPage } from './page.ts';
import { type Frame, sourceByRule } from './sources.ts';

/** Every quotation of an article, in order, with its speaker where that is certain. */
export function extractQuotes(
  article: Article,
  sentences: readonly SentenceSpan[],
  { tokens, all: entities }: Entities,
  language: Language,
): Quote[] {
  const passages = scanMarks(article.text, article.paragraphs);
  const page = layPage(article, tokens, sentences, passages, entities, language);
  const cues = findCuesByRule(page);
  const covered = new Uint8Array(tokens.count);
  for (const cue of cues) covered.fill(1, cue.from, cue.to);
  const isCue = (at: number): boolean => covered[at] === 1;
  const frames: Frame[] = cues.map((cue) => ({
    cue,
    source: sourceByRule(page, cue, isCue),
    likelihood: cue.likelihood,
  }));
  const sliceAt = (from: number, to: number) =>
    sliceOf(article.text, tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
  return passages.map((passage, index) => {
    const [from = 0, to = 0] = page.passageTokens[index] ?? [];
    let best: Frame | undefined;
    let distance = 15;
    for (const frame of frames) {
      const gap = frame.cue.from >= to ? frame.cue.from - to : (from - frame.cue.to) * 1.5;
      if (gap < distance && frame.source !== null) [best, distance] = [frame, gap];
    }
    return {
      ...sliceOf(article.text, passage.start, passage.end),
      kind: /^\p{Lu}/u.test(article.text.slice(passage.start, passage.start + 2)) ? 'direct' : 'partial',
      speaker: best?.source ? sliceAt(best.source.from, best.source.to) : null,
      cue: best ? sliceAt(best.cue.from, best.cue.to) : null,
      group: index,
      salience: 0,
      rule: 'marks',
    };
  });
}
