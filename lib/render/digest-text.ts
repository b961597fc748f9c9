import type { Labels } from '../language/contract/labels.ts';
import type { Digest } from '../model/index.ts';
import { wellFormed } from './well-formed.ts';

/** The digest as plain text: the twin of the page. */
export function renderDigestText(digest: Digest, labels: Labels): string {
  const lines = [
    digest.headline,
    labels.minutes(digest.minutes.digest, digest.minutes.article),
    '',
    ...(digest.dek === null ? [] : [digest.dek, '']),
    labels.keyFacts.toUpperCase(),
    ...digest.facts.map((fact) => `· ${fact.text}`),
    '',
    labels.figures.toUpperCase(),
    ...digest.figures.map((figure) => `${figure.text}  ${figure.label?.text ?? figure.subject?.text ?? ''}`),
    '',
    labels.quotes.toUpperCase(),
    ...digest.quotes.flatMap((quote) => [
      `“${quote.text}”`,
      `    — ${quote.speaker?.name ?? quote.speaker?.text ?? labels.speakerNotNamed}`,
    ]),
    ...(digest.article.url === null ? [] : ['', digest.article.url]),
  ];
  return `${lines.map(wellFormed).join('\n')}\n`;
}
