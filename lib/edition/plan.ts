import type { Edition, EditionStory, Tier } from '../model/index.ts';
import { onePerPublisher, publishersOf, withoutCopies } from './copies.ts';
import { type Arrival, Entries, type Entry, entryOf } from './entry.ts';
import { createMemory } from './follow.ts';
import { byWorth, leadOf } from './lead.ts';
import { isNew, knownOf } from './novelty.ts';
import { type Score, scoreOf } from './score.ts';
import type { EditionSettings } from './settings.ts';
import { copyFrom, likeness } from './sketch.ts';
import { createStoryIndex, storyDocument } from './stories/index.ts';

/** Sources of one story that the edition names; the digests of the first few are read again. */
const mostSources = 12;
/** What is kept of a story, so that a later edition knows it again. */
const signature = { stems: 60, names: 40 } as const;
const signatureSketches = 4;
/** What of a story of today is compared with the earlier ones. */
const compared = { stems: 160, names: 40 } as const;

/** A story before its digests are read again. */
export interface PlannedStory {
  readonly tier: Tier;
  readonly section: string | null;
  readonly update: boolean;
  readonly score: Score;
  /** The lead first. */
  readonly entries: readonly Entry[];
  readonly copies: number;
  readonly signature: EditionStory['signature'];
}

/** What the edition will hold, best first within each tier. */
export interface EditionPlan {
  readonly stories: readonly PlannedStory[];
  /** All articles of the day that tell a story of the plan or one left out for its score. */
  readonly articles: number;
  /** Who tells them; 0 where one of them does not say who does. */
  readonly publishers: number;
  /** Stories above the floor that found no room in the mail. */
  readonly beyond: number;
}

/** The day while it is read: each digest is taken in and not kept. */
export interface EditionDraft {
  /** Takes a digest in; false when it is no news. */
  add(arrival: Arrival): boolean;
  /** Groups and ranks what came in; with `sections`, only stories of those. */
  plan(sections?: readonly string[]): EditionPlan;
}

/** A story before it is known whether it finds room: only one that does is signed. */
interface Candidate extends Omit<PlannedStory, 'tier' | 'signature'> {
  /** Positions of the day's articles in it. */
  readonly positions: readonly number[];
  /** Its articles in words of their own. */
  readonly own: readonly Entry[];
}

/** A section as a reader's choice may write it: a topic of SES has neither spaces nor accents of its own ("world-affairs"). */
const nameOfSection = (section: string): string =>
  section
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');

/** What a section's place in the settings weighs: half of the score's unit for the first, evenly less for each that follows. */
function interestIn(order: readonly string[]): (section: string | null) => number {
  const places = order.map(nameOfSection);
  return (section) => {
    const place = places.indexOf(nameOfSection(section ?? ''));
    return place === -1 ? 0 : Math.round((500 * (places.length - place)) / places.length) / 1000;
  };
}

/** Sections in the order of the settings, the others by their best story. */
function sectionRanks(
  stories: readonly Candidate[],
  order: readonly string[],
): (section: string | null) => number {
  const ranks = new Map(order.map((section, at) => [nameOfSection(section), at]));
  for (const { section } of stories) {
    const name = nameOfSection(section ?? '');
    if (name !== '' && !ranks.has(name)) ranks.set(name, ranks.size);
  }
  return (section) => ranks.get(nameOfSection(section ?? '')) ?? ranks.size;
}

function tiered(
  ranked: readonly Candidate[],
  { top, more, brief, beyond, sections }: EditionSettings,
): (Candidate & { tier: Tier })[] {
  const rank = sectionRanks(ranked, sections);
  const left = [...ranked];
  const cut = (tier: Tier, length: number): (Candidate & { tier: Tier })[] => {
    // A headline with nothing below it is one line, however well it ranks.
    const fits = ({ score }: Candidate): boolean =>
      (tier !== 'top' && tier !== 'more') || score.substance > 0;
    const stories = left
      .filter(fits)
      .slice(0, length)
      .map((story) => ({ ...story, tier }));
    const taken = new Set(stories.map(({ positions }) => positions));
    left.splice(0, left.length, ...left.filter(({ positions }) => !taken.has(positions)));
    // The sort is stable: within a section the order of the scores stays.
    return tier === 'top' ? stories : stories.sort((a, b) => rank(a.section) - rank(b.section));
  };
  return [...cut('top', top), ...cut('more', more), ...cut('brief', brief), ...cut('beyond', beyond)];
}

/** An empty draft of the day. `previous` are the editions before it: their stories return only with something new. */
export function createEditionDraft(settings: EditionSettings, previous: readonly Edition[]): EditionDraft {
  const index = createStoryIndex();
  const earlierOf = createMemory(previous.flatMap(({ stories }) => stories));
  const entries = new Entries();
  let groups: number[][] | null = null;
  const [from, to] = [Date.parse(settings.from), Date.parse(settings.to)];
  const interest = interestIn(settings.sections);

  const candidateOf = (group: readonly number[]): Candidate | null => {
    const found = group.flatMap((position) => entries.at(position) ?? []).sort(byWorth);
    const before = earlierOf(() => index.gistOf(group, compared), index.rarityOf);
    const told = before.flatMap(({ signature }) => signature.sketches);
    const known = before.length === 0 ? null : knownOf(before);
    const isUpdate = (entry: Entry): boolean =>
      known === null ||
      (isNew(entry.telling, known) && !told.some((sketch) => likeness(sketch, entry.sketch) >= copyFrom));
    const lead = leadOf(found.filter(isUpdate));
    if (lead === null) return null;
    const { own, copies } = withoutCopies([lead, ...found.filter((entry) => entry !== lead)]);
    const voices = onePerPublisher(own);
    return {
      section: lead.section,
      update: known !== null,
      score: scoreOf(voices, from, to, interest(lead.section)),
      entries: voices.slice(0, mostSources),
      copies,
      positions: group,
      own: own.slice(0, signatureSketches),
    };
  };
  const signed = ({ positions, own, ...story }: Candidate & { tier: Tier }): PlannedStory => {
    const { stems, names } = index.gistOf(positions, signature);
    return {
      ...story,
      signature: {
        stems: Object.fromEntries(stems),
        names: [...names],
        sketches: own.map(({ sketch }) => [...sketch]),
      },
    };
  };

  return {
    add(arrival) {
      const entry = entryOf(arrival);
      if (entry === null) return false;
      entries.push(entry);
      index.add(storyDocument({ ...arrival.digest.article, headline: entry.headline }));
      groups = null;
      return true;
    },
    plan(sections) {
      groups ??= index.group();
      const wanted = sections && new Set(sections.map(nameOfSection));
      const ranked = groups
        .flatMap((group) => candidateOf(group) ?? [])
        .filter(
          ({ section, score }) =>
            score.total >= settings.floor && (!wanted || wanted.has(nameOfSection(section ?? ''))),
        )
        .sort(
          (a, b) =>
            b.score.total - a.score.total || ((a.entries[0]?.key ?? '') < (b.entries[0]?.key ?? '') ? -1 : 1),
        );
      const stories = tiered(ranked, settings).map(signed);
      const voices = ranked.flatMap((story) => story.entries);
      return {
        stories,
        articles: voices.length + ranked.reduce((sum, { copies }) => sum + copies, 0),
        publishers: voices.some(({ publisher }) => publisher === null) ? 0 : publishersOf(voices),
        beyond: Math.max(0, ranked.length - settings.top - settings.more - settings.brief),
      };
    },
  };
}
