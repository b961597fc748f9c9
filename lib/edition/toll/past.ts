import type { Language } from '../../language/language.ts';
import type { Token } from '../../segment/tokens.ts';
import { pastWordsOf } from './words.ts';

/** Most words between a time and the word that puts it into the past: "ten years [and more] ago", "vor [zwei] Jahren". */
const between = 2;
/** As many words after "since" a time is where a count began: "the worst since last [dry] February". */
const sinceReach = 4;

const year = /^(?:19|20)\d\d$/;

/**
 * The past times that a sentence names, as words: "1918", "last february", "years ago". What happened since a time may be of
 * today. `before` is the year of the article; one from then on is none of them.
 */
export function pastTimes(sentence: readonly Token[], before: number, language: Language): string[] {
  const { isSince, isGone, isSpan } = pastWordsOf(language);
  const isOpen = (at: number): boolean =>
    sentence.slice(Math.max(0, at - sinceReach), at).some(({ lower }) => isSince(lower));
  return sentence.flatMap(({ kind, text, lower }, at) => {
    if (kind === 'number') return year.test(text) && Number(text) < before && !isOpen(at) ? [text] : [];
    // Nearly every word ends here.
    if (!isSpan(lower) || isOpen(at)) return [];
    const beside = sentence.slice(Math.max(0, at - between), at + between + 1);
    const gone = beside.find((word) => isGone(word.lower));
    return gone === undefined ? [] : [`${gone.lower} ${lower}`];
  });
}
