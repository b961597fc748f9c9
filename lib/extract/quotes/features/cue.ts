import { TokenKind } from '../../names/tokens.ts';
import { bucket } from '../model.ts';
import { formAt, kindAt, type Page, sentenceBounds } from '../page.ts';
import { tagAt } from '../tags.ts';

/** What stands before a verb as its subject, over adverbs and auxiliaries. */
function subjectTag(page: Page, index: number): string {
  const { quotes } = page.language;
  let at = index - 1;
  for (let steps = 0; steps < 4; steps += 1, at -= 1) {
    const form = formAt(page, at);
    if (!quotes.adverbs.has(form) && !quotes.auxiliaries.has(form) && !form.endsWith('ly')) break;
  }
  return tagAt(page, at);
}

/** Whether a passage begins or ends within a few tokens. */
function passageNear(page: Page, index: number, step: 1 | -1): string {
  for (let away = 1; away <= 4; away += 1) {
    const at = index + step * away;
    const passage = page.passageOf[at] ?? -1;
    if (passage !== -1 && passage !== page.passageOf[index]) return String(away);
  }
  return '-';
}

/** Features of the question: does a cue begin at this token? */
export function cueBeginFeatures(page: Page, index: number): string[] {
  const form = formAt(page, index);
  const before = formAt(page, index - 1);
  const next = formAt(page, index + 1);
  const tagBefore = tagAt(page, index - 1);
  const tagNext = tagAt(page, index + 1);
  const subject = subjectTag(page, index);
  const inside = (page.passageOf[index] ?? -1) !== -1;
  const [low] = sentenceBounds(page, index);
  const forth = passageNear(page, index, 1);
  const back = passageNear(page, index, -1);
  return [
    'bias',
    `f=${form}`,
    `s=${form.slice(-3)}`,
    `t=${tagAt(page, index)}`,
    `c=${kindAt(page, index) === TokenKind.capital}`,
    `-1=${before}`,
    `+1=${next}`,
    `+2=${formAt(page, index + 2)}`,
    `-t=${tagBefore}`,
    `+t=${tagNext}`,
    `++t=${tagNext} ${tagAt(page, index + 2)}`,
    `--t=${tagAt(page, index - 2)} ${tagBefore}`,
    `f+=${form} ${next}`,
    `f+t=${form} ${tagNext}`,
    `-tf=${tagBefore} ${form}`,
    `-ft=${tagBefore} ${form} ${tagNext}`,
    `sub=${subject}`,
    `subf=${subject} ${form}`,
    `subs=${subject} ${form.slice(-2)} ${tagNext}`,
    `in=${inside}`,
    `inf=${inside} ${form}`,
    `q=${back} ${forth}`,
    `qf=${back !== '-'} ${forth !== '-'} ${form}`,
    `p=${bucket(index - low)}`,
  ];
}

/** Features of the question: does the cue that began at `begin` go on over this token? */
export function cueInsideFeatures(page: Page, begin: number, index: number): string[] {
  const form = formAt(page, index);
  const before = formAt(page, index - 1);
  const next = formAt(page, index + 1);
  const tag = tagAt(page, index);
  const first = formAt(page, begin);
  return [
    'bias',
    `f=${form}`,
    `t=${tag}`,
    `s=${form.slice(-3)}`,
    `-f=${before} ${form}`,
    `-ft=${before} ${tag}`,
    `-tt=${tagAt(page, index - 1)} ${tag}`,
    `1f=${first} ${form}`,
    `1t=${first} ${tag}`,
    `n=${index - begin}`,
    `nt=${index - begin} ${tag}`,
    `+f=${next}`,
    `+t=${tag} ${tagAt(page, index + 1)}`,
    `f+=${form} ${next}`,
    `f+t=${form} ${tagAt(page, index + 1)}`,
    `-f+=${before} ${form} ${tagAt(page, index + 1)}`,
  ];
}
