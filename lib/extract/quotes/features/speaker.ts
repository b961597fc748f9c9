import { TokenKind } from '../../names/tokens.ts';
import type { Frame } from '../frames.ts';
import { bucket } from '../model.ts';
import { formAt, kindAt, type Page, sentenceBounds } from '../page.ts';
import { tagAt } from '../tags.ts';
import { pathOf } from './source.ts';

/** What was decided of the passage before, as far as it lies near. */
export interface Before {
  readonly frame: Frame | null;
  readonly accepted: boolean;
  /** Tokens, paragraphs between it and the passage. */
  readonly tokens: number;
  readonly paragraphs: number;
}

/** What a passage looks like by itself. */
function shapeOf(
  page: Page,
  passage: number,
): { long: string; first: string; last: string; para: string; after: string } {
  const [from, to] = page.passageTokens[passage] ?? [0, 0];
  const span = page.passages[passage];
  const paragraph = page.article.paragraphs[span?.paragraph ?? 0];
  const opens = paragraph?.start === span?.outerStart;
  const closes = paragraph?.end === span?.outerEnd;
  const kind = kindAt(page, from);
  const last = kindAt(page, to - 1) === TokenKind.punct ? formAt(page, to - 1) : 'w';
  const case_ =
    kind === TokenKind.lower ? 'a' : kind === TokenKind.capital ? 'A' : kind === TokenKind.caps ? 'AA' : '0';
  return {
    long: bucket(to - from),
    first: case_,
    last,
    para: `${opens}${closes}`,
    after: tagAt(page, outerEnd(page, passage)),
  };
}

/** First token after a passage's closing mark. */
export function outerEnd(page: Page, passage: number): number {
  let at = page.passageTokens[passage]?.[1] ?? 0;
  while (at < page.tokens.count && page.passageOf[at] === passage) at += 1;
  return at;
}

/** The opening mark's token. */
export function outerStart(page: Page, passage: number): number {
  let at = page.passageTokens[passage]?.[0] ?? 0;
  while (at > 0 && page.passageOf[at - 1] === passage) at -= 1;
  return at;
}

/** How many words of a passage are capitalised: titles are all so, quotations are not. */
function capitals(page: Page, passage: number): string {
  const [from, to] = page.passageTokens[passage] ?? [0, 0];
  let words = 0;
  let high = 0;
  for (let at = from; at < to && words < 12; at += 1) {
    const kind = kindAt(page, at);
    if (kind > TokenKind.caps) continue;
    words += 1;
    if (kind !== TokenKind.lower) high += 1;
  }
  return words === 0
    ? '0'
    : high === words
      ? 'all'
      : high * 2 >= words
        ? 'most'
        : high > 1
          ? 'some'
          : high === 1
            ? 'one'
            : 'none';
}

/** Features of a passage by itself, for the answers "no quotation" and "nobody named". */
function ownFeatures(page: Page, passage: number, before: Before): string[] {
  const { long, first, last, para, after } = shapeOf(page, passage);
  const open = outerStart(page, passage);
  const end = outerEnd(page, passage);
  const [from, to] = page.passageTokens[passage] ?? [0, 0];
  const previous = formAt(page, open - 1);
  const next = formAt(page, end);
  const high = capitals(page, passage);
  let verb = false;
  for (let at = from; at < Math.min(to, from + 20); at += 1)
    if (page.language.quotes.auxiliaries.has(formAt(page, at))) verb = true;
  const [low] = sentenceBounds(page, open);
  return [
    'bias',
    `l=${long}`,
    `lc=${long} ${first}`,
    `lh=${long} ${high}`,
    `lhv=${long} ${high} ${verb}`,
    `last=${last} ${long}`,
    `para=${para}`,
    `-f=${previous}`,
    `--f=${formAt(page, open - 2)} ${previous}`,
    `-t=${tagAt(page, open - 1)} ${long}`,
    `--t=${tagAt(page, open - 2)} ${tagAt(page, open - 1)}`,
    `+f=${next}`,
    `+t=${after} ${long}`,
    `+k=${kindAt(page, end)} ${high}`,
    `++t=${after} ${tagAt(page, end + 1)}`,
    `1=${formAt(page, from)}`,
    `9=${formAt(page, to - 1)}`,
    `s0=${open === low} ${first} ${last}`,
    `near=${before.accepted} ${bucket(before.tokens)}`,
    `nearl=${before.accepted} ${bucket(before.tokens)} ${long}`,
    `cont=${page.passages[passage]?.continues} ${page.passages[passage]?.closed}`,
    `-af=${tagAt(page, open - 1)} ${high} ${after}`,
    `w=${to - from === 1 ? formAt(page, from) : ''}`,
  ];
}

export function rejectFeatures(page: Page, passage: number, before: Before): string[] {
  return ownFeatures(page, passage, before).map((feature) => `no ${feature}`);
}

export function unnamedFeatures(page: Page, passage: number, before: Before): string[] {
  return ownFeatures(page, passage, before)
    .slice(0, 20)
    .map((feature) => `un ${feature}`);
}

/** Features of the question: is this frame's source the passage's speaker? */
export function speakerFeatures(
  page: Page,
  passage: number,
  frame: Frame,
  before: Before,
  rank: number,
): string[] {
  const { cue, source } = frame;
  const open = outerStart(page, passage);
  const end = outerEnd(page, passage);
  const from = Math.min(cue.from, source?.from ?? cue.from);
  const to = Math.max(cue.to, source?.to ?? cue.to);
  const ahead = to <= open;
  const side = ahead ? 'before' : from >= end ? 'after' : 'around';
  const [left, right] = ahead ? [to, open] : side === 'after' ? [end, from] : [0, 0];
  const sentences = Math.abs((page.sentenceOf[open] ?? 0) - (page.sentenceOf[ahead ? to - 1 : from] ?? 0));
  const here = page.passages[passage]?.paragraph ?? 0;
  const there = page.sentences[page.sentenceOf[cue.from] ?? 0]?.paragraph ?? 0;
  const paragraphs = Math.max(-2, Math.min(2, there - here));
  let between = 0;
  for (let at = left, last = -1; at < right && at - left < 120; at += 1) {
    const inside = page.passageOf[at] ?? -1;
    if (inside !== -1 && inside !== last) between += 1;
    last = inside;
  }
  const path = pathOf(page, left, right);
  const bare = cue.way === 'none';
  const first = bare ? '' : formAt(page, cue.from);
  const last = bare ? '' : formAt(page, cue.to - 1);
  const order = bare ? 'S' : source === null ? 'C' : source.from < cue.from ? 'SC' : 'CS';
  const kind = source?.chunk.kind ?? 'none';
  const { long, first: case_, last: ending, para, after } = shapeOf(page, passage);
  const place = `${side} ${paragraphs} ${Math.min(sentences, 2)} ${Math.min(between, 2)}`;
  const sure = cue.likelihood > 0.8 ? 2 : cue.likelihood > 0.4 ? 1 : 0;
  const same = before.frame === frame;
  const sameSource = before.frame?.source != null && before.frame.source.from === source?.from;
  return [
    'fr',
    `fr ${side} ${bare}`,
    `fr ${place} ${bare}`,
    `fr ${place} ${order}`,
    `fr ${place} ${sure}`,
    `fr path=${side} ${path} ${bare}`,
    `fr patho=${side} ${path} ${order} ${paragraphs}`,
    `fr gap=${side} ${bucket(right - left)} ${between > 0} ${bare}`,
    `fr k=${side} ${kind} ${paragraphs} ${bare}`,
    `fr c=${side} ${last}`,
    `fr c1=${side} ${first} ${order}`,
    `fr cs=${side} ${last} ${order} ${paragraphs !== 0} ${bucket(right - left)}`,
    `fr end=${side} ${ending} ${paragraphs} ${bucket(right - left)}`,
    `fr after=${side} ${after} ${paragraphs}`,
    `fr case=${side} ${case_} ${sentences > 0}`,
    `fr para=${side} ${para} ${paragraphs}`,
    `fr l=${long} ${side} ${paragraphs} ${sentences > 0} ${bare}`,
    `fr lc=${long} ${case_} ${side} ${paragraphs} ${sentences > 0}`,
    `fr rank=${side} ${rank} ${bare}`,
    `fr rankp=${side} ${rank} ${paragraphs} ${ending}`,
    `fr sure=${sure} ${Math.round(frame.likelihood * 4)} ${side}`,
    `fr same=${same} ${sameSource} ${side} ${paragraphs}`,
    `fr samet=${same} ${sameSource} ${before.accepted} ${bucket(before.tokens)} ${side}`,
    `fr pre=${source === null ? '' : tagAt(page, source.from - 1)} ${bare} ${side}`,
    `fr post=${source === null ? '' : tagAt(page, source.to)} ${bare} ${side}`,
    `fr s0=${source !== null && source.from === sentenceBounds(page, source.from)[0]} ${kind} ${bare} ${side} ${Math.min(sentences, 2)}`,
    `fr cont=${page.passages[passage]?.continues} ${same}`,
    `fr way=${cue.way} ${side} ${order} ${bucket(right - left)}`,
  ];
}
