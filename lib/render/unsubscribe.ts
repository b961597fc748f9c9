import { raw } from 'hono/html';
import { directionOf } from './bidi.ts';
import { as, type EditionLanguage } from './edition-story.ts';
import { look, styleSheet } from './edition-style.ts';
import { markup } from './markup.ts';

/** What the page says: a button, that it is done, that the link is unknown, or that it did not work. */
export type UnsubscribeAnswer = 'ask' | 'done' | 'unknown' | 'failed';

/** The page that an unsubscribe link leads to. It names no address: whoever holds the link may not be the reader. */
export function renderAnswer(answer: UnsubscribeAnswer, { words, labels }: EditionLanguage): string {
  const button = markup`<form method="post"><button style="font:inherit;padding:12px 20px">${words.unsubscribe}</button></form>`;
  return markup`<!doctype html>
<html lang="${labels.language}" dir="${directionOf(labels.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words.unsubscribe}</title>
<style>
${raw(styleSheet)}
</style>
</head>
<body class="paper" style="${look.paper}">
<main style="max-width:600px;margin:0 auto"><div ${as('card')}>
<h1 ${as('day')}>${words.unsubscribe}</h1>
<p ${as('dek')}>${words.unsubscribing[answer]}</p>
${answer === 'ask' || answer === 'failed' ? button : null}
</div></main>
</body>
</html>
`.toString();
}
