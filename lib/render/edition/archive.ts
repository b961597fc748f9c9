import type { Edition } from '../../model/index.ts';
import { markup } from '../markup.ts';
import { browserHead, renderPage } from '../page.ts';
import { isolated } from '../text/source-text.ts';
import { as, type EditionLanguage } from './story.ts';
import { look, pageStyleSheet, width } from './style.ts';
import { dayInFull } from './subject.ts';

/** One edition as the list shows it. */
export type ListedEdition = Pick<Edition, 'date'> & { readonly headline: string; readonly stories: number };

/** The archive's front page: all editions, the newest first. Links are relative to it. */
export function renderEditionIndex(
  title: string,
  editions: readonly ListedEdition[],
  { words, labels }: EditionLanguage,
): string {
  const newestFirst = editions.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const content = markup`<p ${as('bar')}><span ${as('name')}>${isolated(title)}</span></p>
<h1 ${as('day')}>${words.archive}</h1>
${newestFirst.map(
  ({
    date,
    headline,
    stories,
  }) => markup`<h2 ${as('middle')}><a ${as('plain')} href="${date}/edition.html">${dayInFull(date, words)}</a></h2>
<p ${as('dek')} dir="auto">${stories === 0 ? words.nothing : isolated(headline)}</p>
`,
)}`;
  return renderPage({
    language: labels.language,
    title,
    head: browserHead,
    styleSheet: pageStyleSheet,
    look,
    width,
    content,
  });
}
