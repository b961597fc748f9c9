import type { Labels } from '../../language/contract/labels.ts';
import type { Article, Digest } from '../../model/index.ts';
import { withEllipses } from '../elision.ts';
import { boundedValue, labelledFigures } from '../figures.ts';
import { publishedLine } from '../published.ts';
import { safeUrl } from '../safe-url.ts';
import { displayWidth, hang, pad, wrap } from '../text/layout.ts';
import { isolated, sourceLine } from '../text/source-text.ts';
import { speakerOf, tellsSpeaker, utterances } from '../utterances.ts';

/** How parts of the text stand out: nothing in plain text, colours in a terminal. A role never spans lines. */
export interface Ink {
  readonly strong: (line: string) => string;
  readonly soft: (line: string) => string;
  readonly accent: (line: string) => string;
}

const noInk: Ink = { strong: (line) => line, soft: (line) => line, accent: (line) => line };

interface TextOptions {
  /** Columns of the longest line; mail programs show 76 without folding. */
  readonly width?: number;
  readonly ink?: Ink;
}

interface Sheet {
  readonly width: number;
  readonly ink: Ink;
  readonly labels: Labels;
}

/** A value wider than this many columns gets a line of its own. */
const widestValue = 24;

function metaLines({ article, minutes }: Digest, { width, ink, labels }: Sheet): string[] {
  const parts = [article.publisher, article.section, ...article.bylines]
    .filter((part) => part !== null && part.trim() !== '')
    .map((part) => isolated(part ?? ''));
  for (const date of publishedLine(article, labels)) parts.push(isolated(date));
  parts.push(labels.minutes(minutes.digest, minutes.article));
  return hang('', parts.join(' · '), width).map(ink.soft);
}

function factLines(digest: Digest, { width }: Sheet): string[] {
  return digest.facts.flatMap((fact) => {
    const source = fact.source ? ` — ${isolated(fact.source.text)}` : '';
    return hang('· ', withEllipses(fact, isolated(fact.text)).join('') + source, width);
  });
}

function figureLines(digest: Digest, { width, ink }: Sheet): string[] {
  const figures = labelledFigures(digest.figures);
  const widths = figures
    .map((figure) => displayWidth(boundedValue(figure, isolated)))
    .filter((wide) => wide <= widestValue);
  const column = Math.max(8, ...widths) + 2;
  return figures.flatMap((figure) => {
    const value = boundedValue(figure, isolated);
    const label = hang(' '.repeat(column), sourceLine(figure.label), width);
    if (displayWidth(value) > widestValue) return [...hang('', value, width).map(ink.strong), ...label];
    const first = (label[0] ?? '').slice(column);
    return [`${ink.strong(pad(value, column))}${first}`, ...label.slice(1)];
  });
}

function quoteLines(digest: Digest, { width, ink, labels }: Sheet): string[] {
  const [open, close] = labels.quotationMarks;
  const all = utterances(digest.quotes);
  return all.flatMap((utterance, at) => [
    ...hang('', `${open}${isolated(utterance.text)}${close}`, width),
    ...(tellsSpeaker(all, at) ? hang('    — ', speakerOf(utterance, labels), width).map(ink.soft) : []),
  ]);
}

function nameLines(digest: Digest, { width }: Sheet): string[] {
  if (digest.names.length === 0) return [];
  const named = digest.names.map(({ base, text, role }) =>
    [base ?? text, ...(role ? [role.text] : [])].map((part) => isolated(part)).join(', '),
  );
  return wrap(named.join(' · '), width);
}

function emptyLines(digest: Digest, { width, labels }: Sheet): string[] {
  if (digest.form === 'not-news') return wrap(labels.notNews, width);
  const found =
    digest.facts.length + digest.figures.length + digest.quotes.length + (digest.dek === null ? 0 : 1);
  return found > 0 ? [] : wrap(labels.nothingFound, width);
}

function lengthLines({ text, unread = 0 }: Article, { width, labels }: Sheet): string[] {
  return unread === 0 ? [] : wrap(labels.readOnly(text.length, text.length + unread), width);
}

function addressLines(article: Article, { ink }: Sheet): string[] {
  const url = safeUrl(article.url);
  return url === null ? [] : [ink.soft(url)];
}

/** The digest as text for a terminal or a mail's plain part: the twin of the page, wrapped by what characters measure. */
export function renderDigestText(digest: Digest, labels: Labels, options: TextOptions = {}): string {
  const sheet: Sheet = { width: options.width ?? 76, ink: options.ink ?? noInk, labels };
  const titled = (title: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : [sheet.ink.accent(title.toLocaleUpperCase(labels.language)), ...lines];
  const blocks = [
    [
      ...hang('', sourceLine(digest.headline), sheet.width).map(sheet.ink.strong),
      ...metaLines(digest, sheet),
    ],
    digest.dek === null ? [] : hang('', sourceLine(digest.dek), sheet.width),
    titled(labels.keyFacts, factLines(digest, sheet)),
    titled(labels.figures, figureLines(digest, sheet)),
    titled(labels.quotes, quoteLines(digest, sheet)),
    titled(labels.whoAndWhere, nameLines(digest, sheet)),
    emptyLines(digest, sheet),
    lengthLines(digest.article, sheet),
    addressLines(digest.article, sheet),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
