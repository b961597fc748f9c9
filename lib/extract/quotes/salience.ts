import { TokenShape } from '../../segment/columns.ts';
import type { Entity } from '../names/index.ts';
import { type Grid, kindAt } from './grid.ts';

/** What the worth of a quotation is judged by. */
interface Judged {
  readonly kind: 'direct' | 'partial' | 'indirect';
  /** Tokens `[from, to)` of what was said. */
  readonly from: number;
  readonly to: number;
  readonly hasSpeaker: boolean;
  readonly speaker: Entity | undefined;
}

/** Words of a quotation that says a whole thought and can be read at a glance. */
const shortest = 7;
const longest = 45;

/** 1 between the two lengths, falling off on both sides. */
function lengthScore(words: number): number {
  if (words < shortest) return words / (shortest * 2);
  return words <= longest ? 1 : Math.max(0.3, longest / words);
}

/**
 * How much a quotation is worth a reader's time, in [0, 1]: a whole thought before a fragment, very words before a
 * report of them, somebody named and much spoken of before a voice, early before late. Who selects also sees to it
 * that no two say the same and that none repeats a fact.
 */
export function quoteSalience(grid: Grid, { kind, from, to, hasSpeaker, speaker }: Judged): number {
  let words = 0;
  for (let at = from; at < to; at += 1) if (kindAt(grid, at) <= TokenShape.number) words += 1;
  const whole = kind === 'direct' ? 1 : kind === 'partial' ? 0.45 : 0.35;
  const headline = grid.article.headline ?? '';
  const name = speaker === undefined ? '' : grid.article.text.slice(speaker.full.start, speaker.full.end);
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const much = speaker === undefined ? 0 : 1 - 1 / (1 + speaker.mentions.length / 3);
  const early = 1 - from / Math.max(1, grid.tokens.count);
  const who =
    (hasSpeaker ? 0.4 : 0) +
    (speaker !== undefined ? 0.2 : 0) +
    0.25 * much +
    (surname !== '' && headline.includes(surname) ? 0.15 : 0);
  return Math.min(1, lengthScore(words) * whole * 0.6 + who * 0.3 + early * 0.1);
}
