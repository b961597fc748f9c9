import type { Edition, EditionStory, Tier } from '../model/index.ts';
import { onePerPublisher, publishersOf, withoutCopies } from './copies.ts';
import { type Arrival, Entries, type Entry, entryOf } from './entry.ts';
import { byWorth, leadOf } from './lead.ts';
import { type Score, scoreOf } from './score.ts';
import { interestIn, nameOfSection } from './sections.ts';
import type { EditionSettings } from './settings.ts';
import { copyFrom, likeness } from './sketch.ts';
import { createStoryIndex, type StoryIndex, storyDocument } from './stories/index.ts';
import { tiered } from './tiers.ts';
import { createMemory } from './updates/follow.ts';
import { isNew, knownOf } from './updates/novelty.ts';

/** Sources of one story that the edition names; the digests of the first few are read again. */
const mostSources = 12;
/** What is kept of a story, so that a later edition recognises it. */
const signature = { stems: 60, names: 40 } as const;
const signatureSketches = 4;
/** What of a story of today is compared with the earlier ones. */
const compared = { stems: 160, names: 40 } as const;

/** A story before its digests are read again. */
export interface PlannedStory {
  readonly tier: Tier;
  readonly section: string | null;
  readonly update: boolean;
  readonly opinion: boolean;
  readonly score: Score;
  /** The lead first. */
  readonly entries: readonly Entry[];
  readonly copies: number;
  readonly signature: EditionStory['signature'];
}

/** What the edition will hold, best first within each tier. */
export interface EditionPlan {
  readonly stories: readonly PlannedStory[];
  /** All articles of the day that tell a story above the floor, copies among them. */
  readonly articles: number;
  /** How many publishers tell them, of those that are named. */
  readonly publishers: number;
  /** Stories above the floor that found no room in the mail. */
  readonly beyond: number;
}

/** The plan of a day while digests are read: each is added and not kept. */
export interface EditionDraft {
  /** Adds a digest; false when it is no news. */
  add(arrival: Arrival): boolean;
  /** Groups and ranks the digests added; with `sections`, only stories of those. */
  plan(sections?: readonly string[]): EditionPlan;
}

/** A story before it is known whether it finds room: only one that does is signed. */
interface Candidate extends Omit<PlannedStory, 'tier' | 'signature'> {
  /** Positions of the day's articles in it. */
  readonly positions: readonly number[];
  /** Its articles in words of their own. */
  readonly own: readonly Entry[];
}

/** What is known of the day once all of it came in. */
interface Day {
  readonly index: StoryIndex;
  readonly entries: Entries;
  readonly memory: ReturnType<typeof createMemory>;
  readonly settings: EditionSettings;
}

/** A group of the day's articles → their story; null when an earlier edition had all of it. */
function candidateOf(
  positions: readonly number[],
  { index, entries, memory, settings }: Day,
): Candidate | null {
  const found = positions.flatMap((position) => entries.at(position) ?? []).sort(byWorth);
  const before = memory(() => index.gistOf(positions, compared), index.rarityOf);
  const told = before.flatMap(({ signature }) => signature.sketches);
  const known = before.length === 0 ? null : knownOf(before);
  const isUpdate = (entry: Entry): boolean =>
    known === null ||
    (isNew(entry.telling, known) && !told.some((sketch) => likeness(sketch, entry.sketch) >= copyFrom));
  const lead = leadOf(found.filter(isUpdate));
  if (lead === null) return null;
  const { own, copies } = withoutCopies([lead, ...found.filter((entry) => entry !== lead)]);
  const voices = onePerPublisher(own);
  const interest = interestIn(settings.sections);
  return {
    section: lead.section,
    update: known !== null,
    opinion: lead.isOpinion,
    score: scoreOf(voices, Date.parse(settings.from), Date.parse(settings.to), interest(lead.section)),
    entries: voices.slice(0, mostSources),
    copies,
    positions,
    own,
  };
}

/** A candidate that found room, with the data by which a later edition recognises it. */
function signed({ positions, own, ...story }: Candidate & { tier: Tier }, index: StoryIndex): PlannedStory {
  const { stems, names } = index.gistOf(positions, signature);
  return {
    ...story,
    signature: {
      stems: Object.fromEntries(stems),
      names: [...names],
      sketches: own.slice(0, signatureSketches).map(({ sketch }) => [...sketch]),
    },
  };
}

/** Best first; equals by the key of the lead, so that the order does not depend on that of arrival. */
const byScore = (a: Candidate, b: Candidate): number =>
  b.score.total - a.score.total || ((a.entries[0]?.key ?? '') < (b.entries[0]?.key ?? '') ? -1 : 1);

/** Stories above the floor, best first → the plan of the edition. */
function planOf(ranked: readonly Candidate[], { index, settings }: Day): EditionPlan {
  const stories = tiered(ranked, settings);
  const own = ranked.flatMap((story) => story.own);
  return {
    stories: stories.map((story) => signed(story, index)),
    articles: ranked.reduce((sum, { positions }) => sum + positions.length, 0),
    publishers: publishersOf(own),
    beyond: ranked.length - stories.filter(({ tier }) => tier !== 'beyond').length,
  };
}

/** An empty draft of the day. `previous` are the editions before it: their stories return only with something new. */
export function createEditionDraft(settings: EditionSettings, previous: readonly Edition[]): EditionDraft {
  const index = createStoryIndex();
  const entries = new Entries();
  const memory = createMemory(previous.flatMap(({ stories }) => stories));
  const day: Day = { index, entries, memory, settings };
  let groups: number[][] | null = null;
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
      const isWanted = ({ section, score }: Candidate): boolean =>
        score.total >= settings.floor && (!wanted || wanted.has(nameOfSection(section ?? '')));
      const candidates = groups.flatMap((group) => candidateOf(group, day) ?? []);
      return planOf(candidates.filter(isWanted).sort(byScore), day);
    },
  };
}
