import { raw } from 'hono/html';
import type { Edition } from '../model/index.ts';
import { directionOf } from './bidi.ts';
import { as, type EditionLanguage } from './edition-story.ts';
import { look, pageStyleSheet } from './edition-style.ts';
import { dayInFull } from './edition-subject.ts';
import { markup } from './markup.ts';
import { isolated, sourceLine } from './source-text.ts';

/** One edition as the list shows it. */
export type ListedEdition = Pick<Edition, 'date'> & { readonly headline: string; readonly stories: number };

/** The archive's front page: all editions, the newest first. Links are relative to it. */
export function renderEditionIndex(
  title: string,
  editions: readonly ListedEdition[],
  { words, labels }: EditionLanguage,
): string {
  const newestFirst = editions.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const direction = directionOf(labels.language);
  return markup`<!doctype html>
<html lang="${labels.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${sourceLine(title)}</title>
<style>
${raw(pageStyleSheet)}
</style>
</head>
<body class="paper" style="${look.paper}">
<main style="max-width:600px;margin:0 auto"><div ${as('card')}>
<p ${as('bar')}><span ${as('name')}>${isolated(title)}</span></p>
<h1 ${as('day')}>${words.archive}</h1>
${newestFirst.map(
  ({
    date,
    headline,
    stories,
  }) => markup`<h2 ${as('middle')}><a ${as('plain')} href="${date}/edition.html">${dayInFull(date, words)}</a></h2>
<p ${as('dek')} dir="auto">${stories === 0 ? words.nothing : isolated(headline)}</p>
`,
)}
</div></main>
</body>
</html>
`.toString();
}
