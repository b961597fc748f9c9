import type { EditionWords } from '../../language/contract/edition.ts';
import type { Labels } from '../../language/contract/labels.ts';
import type { EditionFigure, EditionStory } from '../../model/index.ts';
import { boundedValue, labelledFigures, shownValue } from '../figures.ts';
import { factList, factText, figureTable, type ItemLook, quotations } from '../items.ts';
import { type Markup, markup } from '../markup.ts';
import { publishedLine } from '../published.ts';
import { safeUrl } from '../safe-url.ts';
import { directionOf, directionOfText } from '../text/bidi.ts';
import { isolated, sourceLine } from '../text/source-text.ts';
import { isMirrored, look, type Role } from './style.ts';
import { beforeHeadline, sectionTitle } from './subject.ts';

/** The words around the stories. */
export interface EditionLanguage {
  readonly labels: Labels;
  readonly words: EditionWords;
  /** The marks of a quotation by the language of its article; those of `labels` where none are given. */
  readonly marksOf?: (language: string) => Labels['quotationMarks'] | undefined;
}

/** The labels of a story: quotations stand in the marks of their own language, as in its digest. */
export function labelsFor({ sources: [lead] }: EditionStory, { labels, marksOf }: EditionLanguage): Labels {
  return { ...labels, quotationMarks: marksOf?.(lead?.language ?? 'und') ?? labels.quotationMarks };
}

/** What the stories need of the edition's frame. */
interface StoryFrame {
  readonly language: EditionLanguage;
  readonly links: { readonly digest: (key: string) => string | null };
}

/** Where a source leads: to its article, else to the page of its digest. */
export function storyAddress(
  source: EditionStory['sources'][number] | undefined,
  { links }: StoryFrame,
): string | null {
  return source === undefined ? null : (safeUrl(source.url) ?? safeUrl(links.digest(source.key)));
}

/** Most names behind "also in"; the archive's JSON has all. */
export const mostNamed = 5;

/** Attributes of a role: its class for the style sheet, its declarations for programs that drop that. */
export function as(role: Role): Markup {
  return markup`class="${role}" style="${look[role]}"`;
}

/** The name of a story's source as shown to a reader; the name of its file where it has no other. */
export function nameOf(
  source: EditionStory['sources'][number] | undefined,
  frame: StoryFrame,
): string | null {
  if (source === undefined || source.publisher !== null) return source?.publisher ?? null;
  return storyAddress(source, frame) === null ? fileName(source.file) : null;
}

const fileName = (file: string | undefined): string | null => file?.split('/').at(-1) ?? null;

type Side = 'ltr' | 'rtl';

/** The side from which a story is read: its bullets, columns and rules stand there, whatever the edition's language is. */
function sideOf({ headline }: EditionStory, labels: Labels): Side {
  return directionOfText(headline, directionOf(labels.language));
}

function headline(story: EditionStory, words: EditionWords): Markup {
  const before = beforeHeadline(story, words);
  const shown = before === '' ? null : markup`<span ${as('update')}>${before}</span> `;
  return markup`${shown}${isolated(story.headline)}`;
}

/**
 * What the sources give for a figure where they differ, the lead's value first: "40,000 (Harbour Post)", "46,000 (Kestria
 * Times)". Each stands with its source, and none is held to be right. Empty where they do not differ.
 */
export function differingValues(figure: EditionFigure, story: EditionStory): string[] {
  if (figure.variants.length === 0) return [];
  return [figure, ...figure.variants].map((variant) => {
    const { publisher, file } = story.sources[variant.from] ?? {};
    const name = publisher ?? file ?? null;
    const value = boundedValue(shownValue(variant));
    return name === null ? value : `${value} (${name})`;
  });
}

/** Scripts with an italic: slanted letters of any other script are distorted. */
const slanting = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The items of one story, as its side has them. */
function itemLook({ headline, quotes }: EditionStory, side: Side, labels: Labels): ItemLook {
  const isUpright = !slanting.test(quotes[0]?.text ?? headline);
  return {
    labels,
    as: (role) =>
      as(
        side === 'rtl' && isMirrored(role)
          ? `${role}Right`
          : role === 'quoted' && isUpright
            ? 'quotedUpright'
            : role,
      ),
    inline: (text) => isolated(text, side),
    valueCell: 'td',
    way: () => null,
  };
}

function figures(story: EditionStory, look: ItemLook): Markup | null {
  const rows = story.figures.flatMap((figure) => {
    const [shown] = labelledFigures([figure]);
    if (shown === undefined) return [];
    const more = differingValues(figure, story);
    return [{ ...shown, more }];
  });
  return figureTable(rows, look);
}

/** When a story's lead was published, as a reader sees it; none where it does not say. */
export function dateOf({ sources: [lead] }: EditionStory, labels: Labels): readonly string[] {
  return lead === undefined ? [] : publishedLine(lead, labels);
}

/** "Read at Harbour Post · 4 May 2031 · Also in Kestria Times, The Tolka": the lead's link and date, and the other sources. */
function sources(story: EditionStory, frame: StoryFrame): Markup | null {
  const { labels, words } = frame.language;
  // The words of this line are the edition's own: it runs as they do, also below a story that runs the other way.
  const direction = directionOf(labels.language);
  const [lead, ...others] = story.sources;
  const url = storyAddress(lead, frame);
  const name = nameOf(lead, frame);
  const read =
    url === null
      ? name === null
        ? null
        : isolated(name)
      : markup`<a ${as('link')} href="${url}">${words.readAt(name === null ? null : sourceLine(name))}</a>`;
  const named = others.filter((source) => nameOf(source, frame) !== null).slice(0, mostNamed);
  const also = named.map((source, at) => {
    const address = safeUrl(source.url);
    const shown = isolated(nameOf(source, frame) ?? '');
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
export function topStory(story: EditionStory, first: boolean, frame: StoryFrame): Markup {
  const { words } = frame.language;
  const labels = labelsFor(story, frame.language);
  const side = sideOf(story, labels);
  const items = itemLook(story, side, labels);
  const rule = first
    ? null
    : markup`<div ${as('story')}></div>
`;
  const kicker = story.section === null ? null : isolated(sectionTitle(story.section, words));
  return markup`${rule}<div dir="${side}"><p ${as('kicker')}>${kicker}</p>
<h3 ${as(first ? 'lead' : 'head')} dir="auto">${headline(story, words)}</h3>
${story.dek === null ? null : markup`<p ${as('dek')} dir="auto">${isolated(story.dek)}</p>`}
${factList(story.facts, items)}${figures(story, items)}${quotations(story.quotes, items)}${sources(story, frame)}</div>`;
}

/** A story of the second tier: headline, one sentence, figures; above it its section or a rule, where it is the first of another. */
export function shortStory(
  story: EditionStory,
  { section, rule }: { readonly section: string | null; readonly rule: boolean },
  frame: StoryFrame,
): Markup {
  const { words } = frame.language;
  const labels = labelsFor(story, frame.language);
  const side = sideOf(story, labels);
  const items = itemLook(story, side, labels);
  const [fact] = story.facts;
  const sentence =
    story.dek !== null ? isolated(story.dek) : fact === undefined ? null : factText(fact, items);
  const line = rule
    ? markup`<div ${as('story')}></div>
`
    : null;
  return markup`${line}<div dir="${side}"><p ${as('section')}>${section === null ? null : isolated(sectionTitle(section, words))}</p>
<h3 ${as('middle')} dir="auto">${headline(story, words)}</h3>
${
  sentence === null
    ? null
    : markup`<p ${as('dek')} dir="auto">${sentence}</p>
`
}${figures(story, items)}${quotations(story.quotes, items)}${sources(story, frame)}</div>`;
}

/** A story in one line: the headline is the link; below it where it is from. */
export function briefStory(story: EditionStory, frame: StoryFrame): Markup {
  const { labels, words } = frame.language;
  const [lead] = story.sources;
  const url = storyAddress(lead, frame);
  const text = headline(story, words);
  const shown = url === null ? text : markup`<a ${as('plain')} href="${url}">${text}</a>`;
  const section = story.section === null ? null : sectionTitle(story.section, words);
  const from = [section, nameOf(lead, frame), ...dateOf(story, labels)].filter((part) => part !== null);
  return markup`<p ${as('small')} dir="auto">${shown}</p>
${
  from.length === 0
    ? null
    : markup`<p ${as('from')}>${from.map((part, at) => markup`${at === 0 ? '' : ' · '}${isolated(part)}`)}</p>
`
}`;
}
