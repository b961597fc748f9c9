import { type Article, limits } from '../model/index.ts';

/**
 * Invisible characters that would disturb every later stage: controls, soft hyphens, zero-width spaces, byte order
 * marks within a text, and bidirectional controls, with which a mail could be made to display something other than its
 * text. Joiners stay, because they shape letters.
 */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * A field as a single line: no invisible characters, white space collapsed, cut at the limit; null when nothing is
 * left.
 */
function finishField(field: string | null): string | null {
  if (field === null) return null;
  const line = field
    .slice(0, 4 * limits.fieldCharacters)
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line.slice(0, limits.fieldCharacters).trim().toWellFormed();
}

/**
 * A name in capitals in normal case: "ADA O’VALE" → "Ada O’Vale". A name with an abbreviation ("BBC NEWS") is left
 * alone.
 */
function inSmallLetters(name: string): string {
  const words = name.split(' ');
  const isLoud = words.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase();
  const isAbbreviated = words.some((word) => /^\p{Lu}{2,5}$/u.test(word) && !/[AEIOUYÀ-ÖØ-Ý]/u.test(word));
  if (!isLoud || isAbbreviated) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A headline without an unclosed opening quotation mark, which copying the top of a page can leave behind. */
function finishHeadline(headline: string | null): string | null {
  const line = finishField(headline);
  if (line === null || !/^["“„«]/u.test(line) || /["“”„«»]/u.test(line.slice(1))) return line;
  return finishField(line.slice(1));
}

/** The address if it is http(s), otherwise null. */
function finishUrl(url: string | null): string | null {
  const line = finishField(url);
  if (line === null || !/^https?:\/\//i.test(line) || !URL.canParse(line)) return null;
  return new URL(line).href;
}

/** A text without its invisible characters, and a function that maps old offsets to new ones. */
function withoutUnseen(text: string): { text: string; moved: (offset: number) => number } {
  const cuts: number[] = [];
  const parts: string[] = [];
  let kept = 0;
  for (const { index } of text.matchAll(unseen)) {
    cuts.push(index);
    parts.push(text.slice(kept, index));
    kept = index + 1;
  }
  parts.push(text.slice(kept));
  let passed = 0;
  // Offsets are queried in rising order, so one pass over the cuts serves them all.
  const moved = (offset: number): number => {
    while (passed < cuts.length && (cuts[passed] ?? 0) < offset) passed += 1;
    return offset - passed;
  };
  return { text: parts.join(''), moved };
}

/**
 * An article as a reader made it → as later stages may rely on it: well-formed Unicode, no invisible characters, fields
 * within the limits.
 */
export function finishArticle(article: Article): Article {
  const fields = {
    ...article,
    headline: finishHeadline(article.headline),
    dek: finishField(article.dek),
    bylines: article.bylines
      .map(finishField)
      .filter((name) => name !== null)
      .map(inSmallLetters),
    publisher: finishField(article.publisher),
    section: finishField(article.section),
    url: finishUrl(article.url),
    text: article.text.toWellFormed(),
  };
  if (fields.text.search(unseen) === -1) return fields;
  const { text, moved } = withoutUnseen(fields.text);
  const paragraphs = fields.paragraphs
    .map((paragraph) => ({ ...paragraph, start: moved(paragraph.start), end: moved(paragraph.end) }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return { ...fields, text, paragraphs };
}
