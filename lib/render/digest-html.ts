import type { Labels } from '../language/contract/labels.ts';
import type { Digest } from '../model/index.ts';
import { markup } from './markup.ts';
import { safeUrl } from './safe-url.ts';
import { wellFormed } from './well-formed.ts';

/** The digest as one email-ready page. */
export function renderDigestHtml(digest: Digest, labels: Labels): string {
  const url = safeUrl(digest.article.url);
  const say = (text: string): string => wellFormed(text);
  return markup`<!doctype html>
<html lang="${labels.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say(digest.headline)}</title></head>
<body>
<h1 dir="auto">${say(digest.headline)}</h1>
<p>${labels.minutes(digest.minutes.digest, digest.minutes.article)}</p>
${digest.dek === null ? null : markup`<p dir="auto">${say(digest.dek)}</p>`}
<h2>${labels.keyFacts}</h2>
<ul>${digest.facts.map((fact) => markup`<li dir="auto">${say(fact.text)}</li>`)}</ul>
<h2>${labels.figures}</h2>
<table>${digest.figures.map((figure) => markup`<tr><th scope="row" dir="auto">${say(figure.text)}</th><td dir="auto">${say(figure.label?.text ?? figure.subject?.text ?? '')}</td></tr>`)}</table>
<h2>${labels.quotes}</h2>
${digest.quotes.map((quote) => markup`<blockquote dir="auto">${say(quote.text)}</blockquote><p dir="auto">${say(quote.speaker?.name ?? quote.speaker?.text ?? labels.speakerNotNamed)}</p>`)}
${url === null ? null : markup`<p><a href="${url}">${labels.readSource}</a></p>`}
</body>
</html>
`.toString();
}
