import type { ReaderWords } from '../../language/contract/reader.ts';
import { once } from '../../once.ts';
import { type DateMention, findDate, zones } from './dates.ts';
import { anyOf, OpeningPattern, perLanguage, WordPattern, wordEnd } from './patterns.ts';

/** What a line of dates says: when the article was published and when it was changed last. */
export interface DateLine {
  readonly published: DateMention | null;
  readonly modified: DateMention | null;
}

const openers = perLanguage((words) => ({
  published: new OpeningPattern(words.publishedOpeners, `^${anyOf(words.publishedOpeners)}${wordEnd}`),
  modified: new OpeningPattern(words.modifiedOpeners, `^${anyOf(words.modifiedOpeners)}${wordEnd}`),
  /** What stands beside a date or time in its language: "року", "Uhr", "on". */
  trailing: new WordPattern(words.timeWords, `^\\s*${anyOf(words.timeWords)}${wordEnd}\\.?`),
}));

/** Longest remark beside a date, in code units. */
const longestRemark = 24;

const timeAlone = once(
  () =>
    new RegExp(
      `^\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s(?:${Object.keys(zones).join('|')})\\b)?`,
      'i',
    ),
);

/**
 * How much of a date line's rest, behind its date, says no more of the date: the time alone of a change ("Updated 21:05"), or
 * a remark with a number in it up to the next mark ("4 min read", "3 comments").
 */
function passedOver(rest: string): number {
  const time = timeAlone().exec(rest)?.[0].length ?? 0;
  if (time > 0) return time;
  const [remark = ''] = rest.split(/[|·•]/, 1);
  return remark.length <= longestRemark && /\d/.test(remark) && remark.trim().split(/\s+/).length <= 4
    ? remark.length
    : 0;
}

/** A line that holds dates and nothing else ("Published: 3 March 2024, 14:05 | Updated 4 March 2024"), else null. */
export function readDateLine(line: string, words: ReaderWords): DateLine | null {
  if (line.length > 160) return null;
  const { published, modified, trailing } = openers(words);
  let result: DateLine = { published: null, modified: null };
  let kind: keyof DateLine = 'published';
  let at = 0;
  while (at < line.length) {
    const rest = line.slice(at);
    const gap = /^[\s,.|·•:;/()–—-]+/.exec(rest) ?? trailing.exec(rest);
    const opener = modified.exec(rest) ?? published.exec(rest);
    if (gap) at += gap[0].length;
    else if (opener) {
      kind = modified.test(rest) ? 'modified' : 'published';
      at += opener[0].length;
    } else {
      const date = findDate(line, words, at);
      if (date?.start !== at) {
        const passed = result.published === null && result.modified === null ? 0 : passedOver(rest);
        if (passed === 0) return null;
        at += passed;
        continue;
      }
      if (result[kind] === null) result = { ...result, [kind]: date };
      at = date.end;
    }
  }
  return result.published === null && result.modified === null ? null : result;
}
