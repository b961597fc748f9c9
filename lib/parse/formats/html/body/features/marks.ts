import { once } from '../../../../../once.ts';

/** Marks by whose characters a text is pre-filtered before a regular expression is run: bits of `Marks.seen`. */
export const mark = { ofAddress: 1, ofRights: 2, ofBar: 4 } as const;

/** How many capitals, digits, ends of sentences and commas a text has, and which marks it may have. */
interface Marks {
  upper: number;
  digits: number;
  stops: number;
  commas: number;
  seen: number;
}

const capital = /^\p{Lu}/u;
const digit = /^\p{Nd}/u;
const afterStop = /[\s"”»'’)]/;

const kind = { unknown: 0, other: 1, capital: 2, digit: 3, comma: 4, stop: 5 } as const;

function kindOf(character: string): number {
  if (',、，'.includes(character)) return kind.comma;
  if ('.!?。！？…'.includes(character)) return kind.stop;
  if (capital.test(character)) return kind.capital;
  return digit.test(character) ? kind.digit : kind.other;
}

/** The kind of each code unit met so far: testing a Unicode class takes ten times as long. */
const kinds = once(() => new Uint8Array(0x10000));

/** Counts in one pass: six questions to a regular expression, each of which lists what it finds, cost more than all other features. */
export function countMarks(text: string): Marks {
  const known = kinds();
  const marks: Marks = { upper: 0, digits: 0, stops: 0, commas: 0, seen: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || code === 0x20) continue;
    let found = known[code] as number;
    if (found === kind.unknown) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      found = kindOf(character);
      // The first half of a surrogate pair has no kind by itself.
      if (character.length === 1) known[code] = found;
    }
    if (found === kind.capital) marks.upper += 1;
    else if (found === kind.digit) marks.digits += 1;
    else if (found === kind.comma) marks.commas += 1;
    else if (found === kind.stop) {
      if (at + 1 === text.length || afterStop.test(text.charAt(at + 1))) marks.stops += 1;
    }
    if (code >= 0x80) marks.seen |= mark.ofRights | mark.ofBar;
    else if (code === 0x28) marks.seen |= mark.ofRights;
    else if (code === 0x7c) marks.seen |= mark.ofBar;
    else if (code === 0x40 || code === 0x3a) marks.seen |= mark.ofAddress;
  }
  return marks;
}
