import {
  type Edition,
  type EditionStory,
  editionFaults,
  NewsDigestError,
  type Tier,
} from '../model/index.ts';
import { countWords, minutesOf } from '../segment/words.ts';
import { choiceOf, room } from './choice.ts';
import type { Told } from './differing/measure.ts';
import { shortenedHeadline } from './headline.ts';
import type { EditionDraft, EditionPlan, PlannedStory } from './plan.ts';
import type { EditionSettings } from './settings.ts';

/** How many digests of a story, beside its lead, are searched for figures that differ. */
const mostCompared = 5;

/** Keys of the digests that `composeEdition` needs. */
function keysOf({ stories }: EditionPlan): string[] {
  return stories
    .filter(({ tier }) => tier !== 'beyond')
    .flatMap(({ entries, tier }) => entries.slice(0, room[tier].figures > 0 ? 1 + mostCompared : 1))
    .map(({ key }) => key);
}

function storyOf(planned: PlannedStory, toldOf: (key: string) => Told | undefined): EditionStory {
  const { tier, section, update, opinion, score, entries, copies, signature } = planned;
  const [lead] = entries;
  const leading = lead === undefined ? undefined : toldOf(lead.key);
  const others = entries.slice(1).flatMap(({ key }, at) => {
    const told = toldOf(key);
    return told === undefined ? [] : [{ told, from: at + 1 }];
  });
  const chosen =
    leading === undefined || tier === 'beyond'
      ? { dek: null, facts: [], figures: [], quotes: [] }
      : choiceOf(leading, lead?.headline ?? '', others, room[tier]);
  return {
    tier,
    section,
    update,
    ...(opinion ? { opinion } : {}),
    score: { ...score },
    headline: shortenedHeadline(lead?.headline ?? ''),
    ...chosen,
    sources: entries.map(({ key, url, publisher, file, headline, language, published, publishedText }) => ({
      key,
      url,
      publisher,
      ...(file === undefined ? {} : { file }),
      headline: shortenedHeadline(headline),
      language,
      published,
      ...(publishedText === undefined ? {} : { publishedText }),
    })),
    copies,
    signature,
  };
}

/** The language that most of the leads are in; `und` when none is known. */
function languageOf(stories: readonly PlannedStory[]): string {
  const counts = new Map<string, number>();
  for (const { entries } of stories) {
    const language = entries[0]?.language ?? 'und';
    if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'und';
}

const inMail = (tier: Tier): boolean => tier !== 'beyond';

function readingMinutes(stories: readonly EditionStory[]): number {
  const texts = stories
    .filter(({ tier }) => inMail(tier))
    .flatMap(({ headline, dek, facts, figures, quotes }) => [
      headline,
      dek ?? '',
      ...facts.map(({ text }) => text),
      ...figures.map(({ text, label }) => `${text} ${label?.text ?? ''}`),
      ...quotes.map(({ text, speaker }) => `${text} ${speaker?.text ?? ''}`),
    ]);
  return minutesOf(texts.reduce((sum, text) => sum + countWords(text), 0));
}

/** A plan and the digests that it names → the edition. Throws `bad-digest` when an item is not a slice of its article. */
function composeEdition(
  plan: EditionPlan,
  told: ReadonlyMap<string, Told>,
  settings: EditionSettings,
): Edition {
  const stories = plan.stories.map((story) => storyOf(story, (key) => told.get(key)));
  const edition: Edition = {
    version: 1,
    date: settings.date,
    title: settings.title,
    language: settings.language ?? languageOf(plan.stories),
    from: settings.from,
    to: settings.to,
    counts: {
      stories: stories.filter(({ tier }) => inMail(tier)).length,
      beyond: plan.beyond,
      articles: plan.articles,
      sources: plan.publishers,
      minutes: readingMinutes(stories),
    },
    stories,
  };
  const [fault] = editionFaults(edition, (key) => told.get(key)?.digest);
  if (fault !== undefined)
    throw new NewsDigestError('bad-digest', `the edition of ${settings.date}: ${fault}`);
  return edition;
}

/** Reads digests again, by the keys of their JSON: a day's digests do not fit into memory. Missing ones are left out. */
export type ReadTold = (keys: readonly string[]) => Promise<ReadonlyMap<string, Told>>;

/** A day's digests → its edition; with `sections`, of stories of those alone. */
export async function compileEdition(
  draft: EditionDraft,
  settings: EditionSettings,
  read: ReadTold,
  sections?: readonly string[],
): Promise<Edition> {
  const plan = draft.plan(sections);
  return composeEdition(plan, await read(keysOf(plan)), settings);
}
