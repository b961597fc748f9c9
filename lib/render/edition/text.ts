import type { Edition, EditionStory } from '../../model/index.ts';
import { withEllipses } from '../elision.ts';
import { boundedValue, labelledFigures } from '../figures.ts';
import { safeUrl } from '../safe-url.ts';
import { displayWidth, hang, wrap } from '../text/layout.ts';
import { isolated, sourceLine } from '../text/source-text.ts';
import { speakerOf, utterances } from '../utterances.ts';
import { type EditionFrame, pageFile } from './html.ts';
import {
  dateOf,
  differingValues,
  type EditionLanguage,
  labelsFor,
  mostNamed,
  nameOf,
  storyAddress,
} from './story.ts';
import { beforeHeadline, dayInFull, sectionTitle } from './subject.ts';

/** Mail programs quote a reply with two more columns, and fold at 78. */
const width = 72;

/** An address on a line of its own, never folded: so that a mail program makes a link of all of it. */
function address(url: string | null | undefined, before = ''): string[] {
  const safe = safeUrl(url);
  return safe === null ? [] : [`${before}${safe}`];
}

function figureLines(story: EditionStory): string[] {
  return story.figures.flatMap((figure) => {
    const [shown] = labelledFigures([figure]);
    if (shown === undefined) return [];
    const values = differingValues(figure, story);
    const differing = values.length === 0 ? '' : ` [${values.map((value) => isolated(value)).join(' · ')}]`;
    return hang(`  ${boundedValue(shown, isolated)}  `, isolated(shown.label) + differing, width);
  });
}

function quoteLines(story: EditionStory, language: EditionLanguage): string[] {
  const labels = labelsFor(story, language);
  const [open, close] = labels.quotationMarks;
  return utterances(story.quotes).flatMap((utterance) => [
    ...hang('  ', `${open}${isolated(utterance.text)}${close}`, width),
    ...hang('    — ', speakerOf(utterance, labels), width),
  ]);
}

function sourceLines(story: EditionStory, frame: EditionFrame): string[] {
  const { labels, words } = frame.language;
  const [lead, ...others] = story.sources;
  const url = storyAddress(lead, frame);
  const date = dateOf(story, labels)
    .map((each) => ` (${isolated(each)})`)
    .join('');
  const named = others.filter((source) => nameOf(source, frame) !== null).slice(0, mostNamed);
  return [
    ...(url === null && nameOf(lead, frame) !== null
      ? [`  ${isolated(nameOf(lead, frame) ?? '')}${date}`]
      : []),
    ...(url === null
      ? []
      : [
          `  ${words.readAt(nameOf(lead, frame) === null ? null : isolated(nameOf(lead, frame) ?? ''))}${date}:`,
        ]),
    ...address(url, '  '),
    ...named.flatMap((source) => [
      `  ${words.alsoIn} ${isolated(nameOf(source, frame) ?? '')}`,
      ...address(source.url, '  '),
    ]),
  ];
}

function storyLines(story: EditionStory, frame: EditionFrame): string[] {
  const { language } = frame;
  const { words } = language;
  const headline = [beforeHeadline(story, words), isolated(story.headline)].filter(Boolean).join(' ');
  if (story.tier === 'brief') {
    const [lead] = story.sources;
    const from = [nameOf(lead, frame), ...dateOf(story, language.labels)].filter((part) => part !== null);
    return [
      ...hang(
        '· ',
        `${headline}${from.length === 0 ? '' : ` (${from.map((part) => isolated(part)).join(', ')})`}`,
        width,
      ),
      ...address(storyAddress(lead, frame), '  '),
    ];
  }
  return [
    ...hang('', headline, width),
    ...(story.dek === null ? [] : hang('  ', isolated(story.dek), width)),
    ...story.facts.flatMap((fact) => {
      const source = fact.source ? ` — ${isolated(fact.source.text)}` : '';
      return hang('  · ', `${withEllipses(fact, isolated(fact.text)).join('')}${source}`, width);
    }),
    ...figureLines(story),
    ...quoteLines(story, language),
    ...sourceLines(story, frame),
  ];
}

function beyondLines(beyond: number, { language: { words }, links }: EditionFrame): string[] {
  if (beyond === 0) return [];
  const archive = address(links.online ?? links.archive);
  return archive.length === 0 ? [`${words.beyond(beyond)}: ${pageFile}`] : [words.beyond(beyond), ...archive];
}

/** The edition as plain text: every headline, fact, figure, quotation and link of the mail. */
export function renderEditionText(edition: Edition, frame: EditionFrame): string {
  const { language, links, postal } = frame;
  const { words, labels } = language;
  const { counts } = edition;
  const of = (name: EditionStory['tier']): EditionStory[] =>
    edition.stories.filter(({ tier }) => tier === name);
  const tier = (title: string, stories: readonly EditionStory[]): string[][] =>
    stories.length === 0
      ? []
      : [
          [title.toLocaleUpperCase(labels.language), '='.repeat(Math.min(width, displayWidth(title)))],
          ...stories.map((story, at) => {
            const section = story.section;
            const heading =
              section === null || section === stories[at - 1]?.section
                ? []
                : [`[${isolated(sectionTitle(section, words))}]`];
            return [...heading, ...storyLines(story, frame)];
          }),
        ];
  const titled = (title: string, url: string | null): string[] =>
    safeUrl(url) === null ? [] : [`${title}:`, ...address(url)];
  const summary =
    counts.stories === 0
      ? words.nothing
      : `${words.counts(counts.stories, counts.articles)} · ${words.minutes(counts.minutes)}`;
  const blocks = [
    [isolated(edition.title), dayInFull(edition.date, words), ...wrap(summary, width)],
    titled(words.viewOnline, links.online),
    ...tier(words.topStories, of('top')),
    ...tier(words.more, of('more')),
    ...tier(words.inBrief, of('brief')),
    beyondLines(counts.beyond, frame),
    [
      '-- ',
      ...wrap(words.written, width),
      ...titled(words.unsubscribe, links.unsubscribe),
      ...titled(words.archive, links.archive),
    ],
    postal === null ? [] : wrap(sourceLine(postal), width),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
