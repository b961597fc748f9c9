import { roleGender } from '../../names/mentions.ts';
import type { Cue } from '../cues.ts';
import { bucket } from '../model.ts';
import { formAt, type Page, sentenceBounds } from '../page.ts';
import type { SourceCandidate } from '../sources.ts';
import { tagAt } from '../tags.ts';

const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '—', '.', '"', '(', ')']);

/** The tags between two points; over four tokens only what parts clauses is told. */
export function pathOf(page: Page, from: number, to: number): string {
  if (to - from <= 4) {
    let path = '';
    for (let at = from; at < to; at += 1) path += `${tagAt(page, at)} `;
    return path;
  }
  let path = '…';
  for (let at = from; at < Math.min(to, from + 40); at += 1) {
    const tag = tagAt(page, at);
    if (clauseMarks.has(tag) || page.language.quotes.relatives.has(tag) || tag === 'V') path += tag;
  }
  return path.length > 6 ? `${path.slice(0, 6)}+` : path;
}

/** Features of the question: is this noun phrase whom the cue speaks of? */
export function sourceFeatures(page: Page, cue: Cue, candidate: SourceCandidate): string[] {
  const { from, to, chunk, links, side } = candidate;
  const first = formAt(page, cue.from);
  const last = formAt(page, cue.to - 1);
  const [low] = sentenceBounds(page, cue.from);
  const path = side === 'before' ? pathOf(page, to, cue.from) : pathOf(page, cue.to, from);
  const ahead = tagAt(page, from - 1);
  const behind = tagAt(page, to);
  const head = formAt(page, chunk.to - 1);
  const role = roleGender(page.language.names, head) !== undefined;
  const { kind } = chunk;
  const word = kind === 'pronoun' || kind === 'relative' ? head : role ? 'role' : kind;
  const mark = (page.passageOf[side === 'before' ? cue.to : cue.from - 1] ?? -1) !== -1;
  const comma = formAt(page, to - 1) === ',';
  return [
    side,
    `k=${kind} ${side}`,
    `w=${word} ${side}`,
    `h=${head}`,
    `hs=${head.slice(-3)} ${kind}`,
    `path=${side} ${path}`,
    `pathk=${side} ${path} ${kind}`,
    `gap=${side} ${bucket(side === 'before' ? cue.from - to : from - cue.to)}`,
    `skip=${side} ${bucket(candidate.skipped)}`,
    `skipw=${side} ${bucket(candidate.skipped)} ${last}`,
    `1=${side} ${first}`,
    `9=${side} ${last}`,
    `9k=${side} ${last} ${kind} ${bucket(candidate.skipped)}`,
    `9p=${side} ${last} ${path}`,
    `-t=${side} ${ahead}`,
    `-tk=${side} ${ahead} ${kind}`,
    `+t=${side} ${behind}`,
    `+tk=${side} ${behind} ${kind} ${links > 0}`,
    `links=${side} ${Math.min(links, 4)} ${comma}`,
    `linkt=${tagAt(page, chunk.to)} ${links > 0} ${kind}`,
    `linkn=${tagAt(page, chunk.to)} ${links} ${comma} ${behind}`,
    `len=${bucket(to - from)} ${side}`,
    `s0=${from === low} ${side}`,
    `q=${mark} ${side}`,
    `qk=${mark} ${side} ${bucket(candidate.skipped)} ${cue.way}`,
    `way=${cue.way} ${side}`,
    `wayk=${cue.way} ${side} ${bucket(candidate.skipped)} ${links > 0}`,
    `comma=${comma} ${behind} ${side}`,
  ];
}

/** Features of the answer "nobody in this sentence". */
export function noSourceFeatures(page: Page, cue: Cue): string[] {
  const [low] = sentenceBounds(page, cue.from);
  return [
    'none',
    `none1=${formAt(page, cue.from)}`,
    `none9=${formAt(page, cue.to - 1)}`,
    `none-t=${tagAt(page, cue.from - 1)}`,
    `none-tt=${tagAt(page, cue.from - 2)} ${tagAt(page, cue.from - 1)}`,
    `none+t=${tagAt(page, cue.to)}`,
    `none0=${cue.from === low}`,
    `nones=${formAt(page, cue.from).slice(-3)}`,
    `nonew=${cue.way}`,
  ];
}
