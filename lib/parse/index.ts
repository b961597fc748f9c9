import type { Languages } from '../language/language.ts';
import { type Article, limits, type RawDocument, UnreadableInputError } from '../model/index.ts';
import { once } from '../once.ts';
import { unspacedIn } from '../segment/unspaced.ts';
import { decodeHead } from './encoding/decode.ts';
import { finishArticle } from './finish.ts';
import { isStackExhausted } from './foreign.ts';
import type { Format, Head, ReadArticle, Within } from './format.ts';
import { docx } from './formats/docx/index.ts';
import { eml } from './formats/eml/index.ts';
import { epub } from './formats/epub/index.ts';
import { feed } from './formats/feed/index.ts';
import { gzip } from './formats/gzip/index.ts';
import { html } from './formats/html/index.ts';
import { json } from './formats/json/index.ts';
import { markdown } from './formats/markdown/index.ts';
import { newsmlG2 } from './formats/newsml-g2/index.ts';
import { ninjs } from './formats/ninjs/index.ts';
import { nitf } from './formats/nitf/index.ts';
import { odt } from './formats/odt/index.ts';
import { pdf } from './formats/pdf/index.ts';
import { plainText } from './formats/plain-text/index.ts';
import { rtf } from './formats/rtf/index.ts';
import { zip } from './formats/zip/index.ts';
import { withinReach } from './reach.ts';
import { foreignSignature } from './signatures.ts';

export type { Format, ReadArticle } from './format.ts';

/** All formats; the order breaks ties. */
export const formats: readonly Format[] = [
  pdf,
  docx,
  odt,
  rtf,
  epub,
  zip,
  gzip,
  eml,
  newsmlG2,
  nitf,
  feed,
  html,
  ninjs,
  json,
  markdown,
  plainText,
];

/** The final steps for every article, loaded with the first one. */
const loadLastSteps = once(async () => (await import('./last.ts')).lastSteps);

const headLength = 4096;

/** The start of a document, prepared for `Format.sniff`. */
function headOf(raw: RawDocument): Head {
  const bytes = raw.bytes.subarray(0, headLength);
  const extension = /\.([a-z0-9]{1,10})$/i.exec(raw.name)?.[1]?.toLowerCase() ?? '';
  const mediaType = raw.mediaType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const binary = new TextDecoder('latin1').decode(bytes);
  return { extension, mediaType, bytes, binary, text: decodeHead(bytes) };
}

/** The list of accepted formats, for error messages. */
function accepted(): string {
  return `Accepted: ${formats.map((format) => format.description).join(', ')}.`;
}

/**
 * The format of a document, judged by its name, its media type and above all its content. Throws an
 * `UnreadableInputError` when no format matches.
 */
export function formatOf(raw: RawDocument): Format {
  const head = headOf(raw);
  let best: { format: Format; score: number } | undefined;
  for (const format of formats) {
    const score = format.sniff(head);
    if (score > (best?.score ?? 0)) best = { format, score };
  }
  const foreign = foreignSignature(head.bytes);
  if (foreign !== null && (best?.score ?? 0) < 1) {
    throw new UnreadableInputError('binary-input', `${raw.name} is ${foreign}`, { advice: accepted() });
  }
  if (best) return best.format;
  throw new UnreadableInputError('unknown-format', `${raw.name} is of no format that can be read`, {
    advice: accepted(),
  });
}

/**
 * RawDocument → all its articles. Throws an `UnreadableInputError` with the reason when it has none that can be read.
 * Any other error is a bug in a reader, and says nothing about the document.
 */
export async function readArticles(
  raw: RawDocument,
  languages: Languages,
  depth = 0,
  within?: Within,
): Promise<readonly ReadArticle[]> {
  if (raw.bytes.length === 0) throw new UnreadableInputError('empty-input', `${raw.name} is empty`);
  if (raw.bytes.length > limits.documentBytes) {
    throw new UnreadableInputError(
      'too-large',
      `${raw.name} has ${raw.bytes.length} bytes, more than ${limits.documentBytes}`,
    );
  }
  if (depth > limits.nesting)
    throw new UnreadableInputError('too-deep', `${raw.name} is nested more than ${limits.nesting} deep`);
  const format = formats.find(({ name }) => name === within?.format) ?? formatOf(raw);
  const read = await format.load();
  const articles = await read(raw, {
    languages,
    within,
    readNested: (nested, nestedWithin) => readArticles(nested, languages, depth + 1, nestedWithin),
  }).catch((error: unknown) => {
    throw tooDeep(error, raw, format);
  });
  const written = withinReach(articles)
    .map(({ article, removals }) => ({ article: finishArticle(article), removals }))
    .filter(({ article }) => article.text.trim() !== '');
  const finished = written.filter(({ article }) => saysSomething(article));
  if (finished.length === 0) throw noArticle(raw, written[0]?.article);
  // In a nested document offsets may still change, so the final steps are left to the outermost one.
  if (depth > 0) return finished;
  const lastSteps = await loadLastSteps();
  const last: ReadArticle[] = [];
  for (const one of finished) {
    const { reader } = await languages.load(one.article.language);
    last.push(lastSteps(one, reader));
  }
  return last;
}

/** Fewest words of a meaningful text, and the length in code units beyond which it certainly has them. */
const fewestWords = 4;
const surelySaying = 80;

/**
 * Whether a text is long enough to be an article; "Hello" is not. In scripts without spaces, two characters count as a
 * word.
 */
function saysSomething({ text }: Article): boolean {
  if (text.length >= surelySaying) return true;
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  return words + unspacedIn(text) / 2 >= fewestWords;
}

function noArticle(raw: RawDocument, article: Article | undefined): UnreadableInputError {
  if (article === undefined) return new UnreadableInputError('no-article', `${raw.name} holds no text`);
  return new UnreadableInputError('no-article', `${raw.name} says no more than “${article.text.trim()}”`, {
    advice: 'An article has at least a sentence: drop its text, or the page it stands on.',
  });
}

/** Translates a reader's stack overflow to `too-deep`; other errors are returned unchanged. */
function tooDeep(error: unknown, raw: RawDocument, format: Format): unknown {
  if (!isStackExhausted(error)) return error;
  return new UnreadableInputError(
    'too-deep',
    `${raw.name} is nested deeper than the reader of ${format.name} can follow`,
    { cause: error },
  );
}
