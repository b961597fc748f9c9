import { as, type EditionLanguage } from './edition/story.ts';
import { look, styleSheet, width } from './edition/style.ts';
import { markup } from './markup.ts';
import { renderPage } from './page.ts';

/** What the page says: a button, that it is done, that the link is unknown, or that it did not work. */
export type UnsubscribeAnswer = 'ask' | 'done' | 'unknown' | 'failed';

/** The page that an unsubscribe link leads to. It names no address: whoever holds the link may not be the reader. */
export function renderAnswer(answer: UnsubscribeAnswer, { words, labels }: EditionLanguage): string {
  const button = markup`<form method="post"><button style="font:inherit;padding:12px 20px">${words.unsubscribe}</button></form>`;
  const content = markup`<h1 ${as('day')}>${words.unsubscribe}</h1>
<p ${as('dek')}>${words.unsubscribing[answer]}</p>
${answer === 'ask' || answer === 'failed' ? button : null}`;
  const head = markup`<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
`;
  return renderPage({
    language: labels.language,
    title: words.unsubscribe,
    head,
    styleSheet,
    look,
    width,
    content,
  });
}
