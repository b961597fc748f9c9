import type { EditionWords } from '../language/contract/edition.ts';
import type { Labels } from '../language/contract/labels.ts';
import type { EditionFigure, EditionStory } from '../model/index.ts';
import { directionOf, directionOfText } from './bidi.ts';
import { look, type Role } from './edition-style.ts';
import { elision } from './elision.ts';
import { type LabelledFigure, labelledFigures } from './figures.ts';
import { type Markup, markup } from './markup.ts';
import { publishedLine } from './published.ts';
import { safeUrl } from './safe-url.ts';
import { isolated } from './source-text.ts';
import { utterances } from './utterances.ts';

/** The words around the stories. */
export interface EditionLanguage {
  readonly labels: Labels;
  readonly words: EditionWords;
}

/** Names that stand behind "also in"; the archive's JSON has all. */
const mostNamed = 5;

/** Attributes of a role: its class for the style sheet, its declarations for programs that drop that. */
export function as(role: Role): Markup {
  return markup`class="${role}" style="${look[role]}"`;
}

/** The name of a story's source, as the reader knows it. */
export function nameOf(source: EditionStory['sources'][number] | undefined): string | null {
  return source?.publisher ?? null;
}

type Side = 'ltr' | 'rtl';

/** The side from which a story is read: its bullets, columns and rules stand there, whatever the edition's language is. */
function sideOf({ headline }: EditionStory, labels: Labels): Side {
  return directionOfText(headline, directionOf(labels.language));
}

function headline(story: EditionStory, words: EditionWords): Markup {
  const update = story.update ? markup`<span ${as('update')}>${words.update}</span> ` : null;
  return markup`${update}${isolated(story.headline)}`;
}

/**
 * What the sources give for a figure where they differ, the lead's value first: "40,000 (Harbour Post)", "46,000 (Kestria
 * Times)". Each stands with its source, and none is held to be right. Empty where they do not differ.
 */
export function differingValues(figure: EditionFigure, story: EditionStory, labels: Labels): string[] {
  if (figure.variants.length === 0) return [];
  return [figure, ...figure.variants].flatMap((variant) => {
    const [shown] = labelledFigures([variant], labels);
    const name = nameOf(story.sources[variant.from]);
    if (shown === undefined) return [];
    const value = shown.bound === '' ? shown.value : `${shown.bound} ${shown.value}`;
    return [name === null ? value : `${value} (${name})`];
  });
}

/** The label; one that stands before the value in the source is open, and the value completes it: "Repairs are to cost …". */
export function labelOf({ start, label, subject }: EditionFigure, shown: LabelledFigure): string {
  const { end } = label ?? subject ?? { end: Number.POSITIVE_INFINITY };
  return isolated(end <= start ? `${shown.label} …` : shown.label);
}

function figureRow(
  figure: EditionFigure,
  shown: LabelledFigure,
  story: EditionStory,
  labels: Labels,
): Markup {
  const values = differingValues(figure, story, labels);
  const bound = shown.bound === '' ? null : markup`<span ${as('bound')}>${shown.bound}</span> `;
  const differing =
    values.length === 0
      ? null
      : markup`<br><span ${as('bound')}>${values.map((value, at) => markup`${at === 0 ? '' : ' · '}${isolated(value)}`)}</span>`;
  return markup`<tr><td ${as('value')} width="140" valign="top">${bound}${isolated(shown.value)}</td><td ${as('label')} valign="top">${labelOf(figure, shown)}${differing}</td></tr>
`;
}

function figures(story: EditionStory, labels: Labels): Markup | null {
  const rows = story.figures.flatMap((figure) => {
    const [shown] = labelledFigures([figure], labels);
    return shown === undefined ? [] : [figureRow(figure, shown, story, labels)];
  });
  if (rows.length === 0) return null;
  return markup`<table role="presentation" ${as('figures')} width="100%" cellpadding="0" cellspacing="0" border="0"><tbody>
${rows}</tbody></table>
`;
}

function quotations(story: EditionStory, labels: Labels, side: Side): Markup[] {
  const [open, close] = labels.quotationMarks;
  return utterances(story.quotes).map(({ text, name, role }) => {
    const speaker =
      name === null
        ? markup`${labels.speakerNotNamed}`
        : markup`<span ${as('strong')}>${isolated(name)}</span>${role === null ? null : markup`, ${isolated(role)}`}`;
    return markup`<blockquote ${as(side === 'rtl' ? 'quotationRight' : 'quotation')}><p ${as('quoted')} dir="auto">${open}${isolated(text)}${close}</p><p ${as('speaker')}>— ${speaker}</p></blockquote>
`;
  });
}

function facts(story: EditionStory, side: Side): Markup | null {
  if (story.facts.length === 0) return null;
  const item = (fact: EditionStory['facts'][number]): Markup => {
    const { text, source } = fact;
    const attribution = source ? markup` <span ${as('source')}>— ${isolated(source.text)}</span>` : null;
    return markup`<li ${as('fact')} dir="auto">${isolated(text)}${elision(fact)}${attribution}</li>
`;
  };
  return markup`<ul ${as(side === 'rtl' ? 'listRight' : 'list')}>
${story.facts.map(item)}</ul>
`;
}

/** When a story's lead was published, as a reader sees it; none where it does not say. */
export function dateOf({ sources: [lead] }: EditionStory, labels: Labels): readonly string[] {
  return lead === undefined ? [] : publishedLine(lead, labels);
}

/** "Read at Harbour Post · 4 May 2031 · Also in Kestria Times, The Tolka": the lead's link and date, and the other sources. */
function sources(story: EditionStory, { labels, words }: EditionLanguage): Markup | null {
  // The words of this line are the edition's own: it runs as they do, also below a story that runs the other way.
  const direction = directionOf(labels.language);
  const [lead, ...others] = story.sources;
  const url = safeUrl(lead?.url);
  const name = nameOf(lead);
  const read =
    url === null
      ? name === null
        ? null
        : isolated(name)
      : markup`<a ${as('link')} href="${url}">${words.readAt(name)}</a>`;
  const named = others.filter((source) => nameOf(source) !== null).slice(0, mostNamed);
  const also = named.map((source, at) => {
    const address = safeUrl(source.url);
    const shown = isolated(nameOf(source) ?? '');
    return markup`${at === 0 ? '' : ', '}${address === null ? shown : markup`<a ${as('quiet')} href="${address}">${shown}</a>`}`;
  });
  const parts = [
    ...(read === null ? [] : [read]),
    ...dateOf(story, labels).map((date) => isolated(date)),
    ...(also.length === 0 ? [] : [markup`${words.alsoIn} ${also}`]),
  ];
  if (parts.length === 0) return null;
  return markup`<p ${as('from')} dir="${direction}">${parts.map((part, at) => markup`${at === 0 ? '' : ' · '}${part}`)}</p>
`;
}

/** A top story: everything that was chosen of it; a rule parts it from the one before. */
export function topStory(story: EditionStory, first: boolean, language: EditionLanguage): Markup {
  const { labels, words } = language;
  const side = sideOf(story, labels);
  const rule = first
    ? null
    : markup`<div ${as('story')}></div>
`;
  const kicker = story.section === null ? null : isolated(story.section);
  return markup`${rule}<div dir="${side}"><p ${as('kicker')}>${kicker}</p>
<h3 ${as(first ? 'lead' : 'head')} dir="auto">${headline(story, words)}</h3>
${story.dek === null ? null : markup`<p ${as('dek')} dir="auto">${isolated(story.dek)}</p>`}
${facts(story, side)}${figures(story, labels)}${quotations(story, labels, side)}${sources(story, language)}</div>`;
}

/** A story of the second tier: headline, one sentence, figures; its section where it is the first of that. */
export function shortStory(story: EditionStory, section: string | null, language: EditionLanguage): Markup {
  const { labels, words } = language;
  const side = sideOf(story, labels);
  const sentence = story.dek ?? story.facts[0]?.text ?? null;
  return markup`<div dir="${side}"><p ${as('section')}>${section === null ? null : isolated(section)}</p>
<h3 ${as('middle')} dir="auto">${headline(story, words)}</h3>
${
  sentence === null
    ? null
    : markup`<p ${as('dek')} dir="auto">${isolated(sentence)}</p>
`
}${figures(story, labels)}${quotations(story, labels, side)}${sources(story, language)}</div>`;
}

/** A story in one line: the headline is the link; below it where it is from. */
export function briefStory(story: EditionStory, { labels, words }: EditionLanguage): Markup {
  const [lead] = story.sources;
  const url = safeUrl(lead?.url);
  const text = headline(story, words);
  const shown = url === null ? text : markup`<a ${as('plain')} href="${url}">${text}</a>`;
  const from = [story.section, nameOf(lead), ...dateOf(story, labels)].filter((part) => part !== null);
  return markup`<p ${as('small')} dir="auto">${shown}</p>
${
  from.length === 0
    ? null
    : markup`<p ${as('from')}>${from.map((part, at) => markup`${at === 0 ? '' : ' · '}${isolated(part)}`)}</p>
`
}`;
}
