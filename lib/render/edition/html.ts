import { raw } from 'hono/html';
import type { Edition, EditionStory } from '../../model/index.ts';
import { type Markup, markup } from '../markup.ts';
import { browserHead, type PageParts, renderPage } from '../page.ts';
import { safeUrl } from '../safe-url.ts';
import { isolated, sourceLine } from '../text/source-text.ts';
import { as, briefStory, type EditionLanguage, shortStory, topStory } from './story.ts';
import { look, pageStyleSheet, styleSheet, width } from './style.ts';
import { dayInFull, preheaderOf, titleOf } from './subject.ts';

/** Where the edition's own links lead; one that is null is left out. http, https and mailto only. */
interface EditionLinks {
  readonly online: string | null;
  readonly archive: string | null;
  readonly unsubscribe: string | null;
  /** The page of a digest by its key, where an article without an address leads; null where there is none. */
  readonly digest: (key: string) => string | null;
}

/** Where the other stories are, when no address leads there: the page beside the mail's other files. */
export const pageFile = 'edition.html';

/** The frame around the stories. */
export interface EditionFrame {
  readonly language: EditionLanguage;
  readonly links: EditionLinks;
  /** The postal address at the foot; null leaves it out. */
  readonly postal: string | null;
}

/** Words of the frame that keep a mail program from filling the preheader up with the first lines of the body. */
const filler = raw('&#847;&zwnj;&nbsp;'.repeat(60));

function link(url: string | null, text: string): Markup | null {
  const address = safeUrl(url);
  return address === null ? null : markup`<a ${as('quiet')} href="${address}">${text}</a>`;
}

function joined(parts: readonly (Markup | null)[]): Markup[] {
  return parts
    .filter((part) => part !== null)
    .map((part, at) => markup`${at === 0 ? '' : raw(' &nbsp;·&nbsp; ')}${part}`);
}

/** Stories of the second tier, the first of each section with its name. */
function bySection(stories: readonly EditionStory[], frame: EditionFrame): Markup[] {
  return stories.map((story, at) => {
    const before = stories[at - 1];
    const known = before !== undefined && story.section === before.section;
    // Without a name of its own a story would seem to belong to the section above it.
    const rule = before !== undefined && !known && story.section === null;
    return shortStory(story, { section: known ? null : story.section, rule }, frame);
  });
}

function tier(title: string, blocks: readonly Markup[]): Markup | null {
  return blocks.length === 0
    ? null
    : markup`<h2 ${as('tier')}>${title}</h2>
${blocks}`;
}

function stories(edition: Edition, frame: EditionFrame, whole: boolean): Markup {
  const { language, links } = frame;
  const { words } = language;
  const of = (name: EditionStory['tier']): EditionStory[] =>
    edition.stories.filter((story) => story.tier === name);
  const { beyond } = edition.counts;
  const archive = safeUrl(links.online ?? links.archive);
  const rest =
    beyond === 0 || whole
      ? null
      : markup`<p ${as('beyond')}>${archive === null ? `${words.beyond(beyond)}: ${pageFile}` : markup`<a ${as('link')} href="${archive}">${words.beyond(beyond)}</a>`}</p>
`;
  return markup`${tier(
    words.topStories,
    of('top').map((story, at) => topStory(story, at === 0, frame)),
  )}
${tier(words.more, bySection(of('more'), frame))}
${tier(
  words.inBrief,
  of('brief').map((story) => briefStory(story, frame)),
)}
${
  whole
    ? tier(
        words.beyondTitle,
        of('beyond').map((story) => briefStory(story, frame)),
      )
    : rest
}`;
}

/** The day of the month with its month: on a phone the line breaks behind the weekday. */
const dayTogether = (day: string): string => day.replace(/(\d\.?) (?=\p{L})/u, '$1\u00a0');

function content(edition: Edition, frame: EditionFrame, whole: boolean): Markup {
  const { links, postal, language } = frame;
  const { words } = language;
  const { counts } = edition;
  const bar = joined([
    markup`<span ${as('name')}>${isolated(edition.title)}</span>`,
    link(links.online, words.viewOnline),
  ]);
  const foot = joined([link(links.unsubscribe, words.unsubscribe), link(links.archive, words.archive)]);
  return markup`<p ${as('bar')}>${bar}</p>
<h1 ${as('day')}>${dayTogether(dayInFull(edition.date, words))}</h1>
<p ${as('counts')}>${counts.stories === 0 ? words.nothing : markup`${words.counts(counts.stories, counts.articles)}\u00a0· ${words.minutes(counts.minutes).replaceAll(' ', '\u00a0')}`}</p>
${stories(edition, frame, whole)}
<div ${as('foot')}>
<p ${as('note')}>${words.written}</p>
${
  foot.length === 0
    ? null
    : markup`<p ${as('note')}>${foot}</p>
`
}${
  postal === null
    ? null
    : markup`<p ${as('note')}>${sourceLine(postal)}</p>
`
}</div>`;
}

/** The edition as a mail's HTML part: no image, no script, nothing that has to be fetched. */
export function renderEditionMail(edition: Edition, frame: EditionFrame): string {
  const preheader = preheaderOf(edition);
  const before =
    preheader === ''
      ? null
      : markup`<div style="display:none">${preheader}${filler}</div>
`;
  return renderPage({ ...pageOf(edition, frame, false), styleSheet, before });
}

/** The edition as a page of the archive: all its stories, and a policy that lets no script of anyone run. */
export function renderEditionPage(edition: Edition, frame: EditionFrame): string {
  return renderPage({ ...pageOf(edition, frame, true), styleSheet: pageStyleSheet, head: browserHead });
}

function pageOf(edition: Edition, frame: EditionFrame, whole: boolean): Omit<PageParts, 'styleSheet'> {
  const { labels, words } = frame.language;
  return {
    language: labels.language,
    title: titleOf(edition, words),
    look,
    width,
    content: content(edition, frame, whole),
  };
}
