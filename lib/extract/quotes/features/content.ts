import { TokenKind } from '../../names/tokens.ts';
import type { Frame } from '../frames.ts';
import { bucket } from '../model.ts';
import { formAt, kindAt, type Page } from '../page.ts';
import { tagAt } from '../tags.ts';
import { pathOf } from './source.ts';

export type Side = 'before' | 'after';

/** Features of the question: does what this frame attributes start at token `at`? */
export function contentStartFeatures(page: Page, frame: Frame, at: number, side: Side): string[] {
  const { cue, source } = frame;
  const first = formAt(page, cue.from);
  const last = formAt(page, cue.to - 1);
  const tag = tagAt(page, at);
  const edge = side === 'after' ? afterEdge(frame) : at;
  const path = side === 'after' ? pathOf(page, edge, at) : '';
  const order = source === null ? 'C' : source.from < cue.from ? 'SC' : 'CS';
  const span = Math.min(cue.from, source?.from ?? cue.from);
  const ending = formAt(page, span - 1);
  return [
    `${side} ${order}`,
    `t=${side} ${tag}`,
    `f=${side} ${formAt(page, at)}`,
    `-t=${side} ${tagAt(page, at - 1)}`,
    `-tt=${side} ${tagAt(page, at - 1)} ${tag}`,
    `++=${side} ${tag} ${tagAt(page, at + 1)}`,
    `d=${side} ${bucket(at - edge)} ${order}`,
    `dt=${side} ${bucket(at - edge)} ${tag}`,
    `c1=${side} ${first}`,
    `c9=${side} ${last} ${order}`,
    `c9d=${side} ${last} ${bucket(at - edge)}`,
    `c9t=${side} ${last} ${tag}`,
    `c9dt=${side} ${last} ${at - edge === 0} ${tag}`,
    `cs=${side} ${last.slice(-3)} ${at - edge === 0} ${tag}`,
    `path=${side} ${path}`,
    `patht=${side} ${path} ${tag}`,
    `way=${side} ${cue.way} ${order} ${at - edge === 0}`,
    `end=${side} ${ending} ${order}`,
    `endc=${side} ${ending} ${last}`,
    `q=${side} ${page.passageOf[at] !== -1}`,
    `next=${side} ${tagAt(page, afterEdge(frame))} ${order}`,
    `nextc=${side} ${tagAt(page, afterEdge(frame))} ${last}`,
    `cap=${side} ${kindAt(page, at) === TokenKind.lower}`,
  ];
}

/** Features of the answer "this frame attributes nothing". */
export function noContentFeatures(page: Page, frame: Frame): string[] {
  const { cue, source } = frame;
  const order = source === null ? 'C' : source.from < cue.from ? 'SC' : 'CS';
  return [
    'no',
    `no1=${formAt(page, cue.from)}`,
    `no9=${formAt(page, cue.to - 1)}`,
    `noo=${order}`,
    `nol=${Math.round(cue.likelihood * 10)}`,
    `nos=${Math.round(frame.likelihood * 5)} ${source === null}`,
    `noq=${page.passageOf[cue.from] !== -1}`,
    `noway=${cue.way}`,
    `no+=${tagAt(page, cue.to)}`,
    `no-=${tagAt(page, cue.from - 1)}`,
    `nok=${source?.chunk.kind}`,
  ];
}

/** First token behind both cue and source, when the source follows the cue. */
export function afterEdge({ cue, source }: Frame): number {
  return source !== null && source.from >= cue.to && source.from - cue.to < 3 ? source.to : cue.to;
}

/** Features of the question: does content that starts at `start` end before token `at`? */
export function contentEndFeatures(
  page: Page,
  frame: Frame,
  start: number,
  at: number,
  high: number,
  side: Side,
): string[] {
  const { cue } = frame;
  const tag = tagAt(page, at);
  const next = tagAt(page, at + 1);
  const last = formAt(page, cue.to - 1);
  const startTag = tagAt(page, start);
  const size = bucket(at - start);
  const whole = at >= high ? 2 : at === high - 1 ? 1 : 0;
  let commas = 0;
  for (let token = start; token < at && token - start < 60; token += 1)
    if (formAt(page, token) === ',') commas += 1;
  return [
    `${side} ${whole}`,
    `t=${side} ${tag}`,
    `f=${side} ${formAt(page, at)}`,
    `++=${side} ${tag} ${next}`,
    `+++=${side} ${tag} ${formAt(page, at + 1)}`,
    `-t=${side} ${tagAt(page, at - 1)} ${tag}`,
    `n=${side} ${size} ${whole}`,
    `nt=${side} ${size} ${tag}`,
    `s=${side} ${startTag} ${tag}`,
    `sn=${side} ${startTag} ${whole} ${size}`,
    `c=${side} ${last} ${whole}`,
    `ct=${side} ${last} ${tag}`,
    `cs=${last} ${startTag} ${tag} ${whole}`,
    `com=${side} ${Math.min(commas, 3)} ${tag} ${next}`,
    `comw=${side} ${Math.min(commas, 3)} ${whole}`,
    `src=${side} ${frame.source?.from === at} ${cue.from === at}`,
    `q=${side} ${page.passageOf[at] !== -1} ${page.passageOf[at - 1] !== -1}`,
  ];
}
