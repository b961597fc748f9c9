import type { Labels } from '../language/contract/labels.ts';
import type { Article, Digest, Fact, Figure } from '../model/index.ts';
import { directionOfText } from './bidi.ts';
import { elision } from './elision.ts';
import { type LabelledFigure, labelledFigures } from './figures.ts';
import { type Markup, markup } from './markup.ts';
import { passageUrl, safeUrl } from './safe-url.ts';
import { inline, sourceLine } from './source-text.ts';
import { look } from './style.ts';
import { type Utterance, utterances } from './utterances.ts';

/** A link that shows the passage in the source, where the source has an address. */
function passageLink(article: Article, passage: string, labels: Labels): Markup | null {
  const url = passageUrl(article.url, passage);
  return url === null
    ? null
    : markup`&nbsp;<a class="passage" style="${look.passage}" href="${url}" title="${labels.showInSource}" aria-label="${labels.showInSource}">&#8599;&#65038;</a>`;
}

function factItem(article: Article, fact: Fact, labels: Labels): Markup {
  const source = fact.source
    ? markup` <span class="source" style="${look.source}">— ${inline(fact.source.text)}</span>`
    : null;
  return markup`<li class="fact" style="${look.fact}" dir="${directionOfText(fact.text, 'ltr')}">${inline(fact.text)}${elision(fact)}${source}${passageLink(article, fact.text, labels)}</li>
`;
}

/** The key facts as a list; null when there is none. */
export function factList(article: Article, facts: readonly Fact[], labels: Labels): Markup | null {
  if (facts.length === 0) return null;
  return markup`<ul class="list" style="${look.list}">
${facts.map((fact) => factItem(article, fact, labels))}</ul>
`;
}

function figureRow({ bound, value, label }: LabelledFigure): Markup {
  const word =
    bound === '' ? null : markup`<span class="bound" style="${look.bound}"><bdi>${bound}</bdi></span> `;
  return markup`<tr><th scope="row" class="value" style="${look.value}">${word}${inline(value)}</th><td class="label" style="${look.label}" dir="auto">${sourceLine(label)}</td></tr>
`;
}

/** The figures as a table of value and label; null when none has a label. */
export function figureTable(figures: readonly Figure[], labels: Labels): Markup | null {
  const shown = labelledFigures(figures, labels);
  if (shown.length === 0) return null;
  return markup`<table class="figures" style="${look.figures}" cellpadding="0" cellspacing="0">
${shown.map(figureRow)}</table>
`;
}

function quotation(article: Article, utterance: Utterance, labels: Labels): Markup {
  const [open, close] = labels.quotationMarks;
  const { name, role } = utterance;
  const speaker =
    name === null
      ? markup`<bdi>${labels.speakerNotNamed}</bdi>`
      : markup`<span class="name" style="${look.name}">${inline(name)}</span>${role === null ? null : markup`, ${inline(role)}`}`;
  return markup`<blockquote class="quotation" style="${look.quotation}">
<p class="quoted" style="${look.quoted}" dir="${directionOfText(utterance.text, 'ltr')}">${open}${inline(utterance.text)}${close}</p>
<p class="speaker" style="${look.speaker}">— ${speaker}${passageLink(article, utterance.passage, labels)}</p>
</blockquote>
`;
}

/** The quotations, the parts of one utterance together; null when there is none. */
export function quotations(article: Article, quotes: Digest['quotes'], labels: Labels): Markup | null {
  if (quotes.length === 0) return null;
  return markup`${utterances(quotes).map((utterance) => quotation(article, utterance, labels))}`;
}

/** The link to the source; null when it has no address. */
export function sourceLink(article: Article, labels: Labels): Markup | null {
  const url = safeUrl(article.url);
  return url === null
    ? null
    : markup`<a class="link" style="${look.link}" href="${url}">${labels.readSource}</a>`;
}
