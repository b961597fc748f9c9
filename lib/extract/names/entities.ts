import type { Gender, NameWords } from '../../language/contract/names.ts';
import type { Span } from '../../model/index.ts';
import { type TokenColumns, tokenColumns, tokenForm } from '../../segment/columns.ts';
import { bearerOf } from './bearers.ts';
import { isGivenName } from './given.ts';
import type { NameGuess, NameMention } from './mention.ts';
import { findNameMentions } from './mentions.ts';
import { roleOf } from './roles.ts';
import { genderVotedFor, kindVotedFor, noVotes, type Votes, vote } from './votes.ts';

/** A person, organisation or place with all its mentions. */
export interface Entity {
  readonly kind: NameGuess;
  readonly gender: Gender;
  /** The fullest mention, without titles. */
  readonly full: Span;
  /** What the article says this person is: "military analyst", "president of the club". */
  readonly role: Span | null;
  readonly mentions: readonly NameMention[];
  /** Where the name is one that several bear and the article leaves open whose it is here: the entities of those. */
  readonly bearers: readonly number[];
}

interface Draft {
  /** In the text's order: those of several words, found first, and those of one word joined to them. */
  readonly full: NameMention[];
  readonly short: NameMention[];
  readonly votes: Votes;
  /** Titles by which this person goes on being called: "captain". */
  readonly titles: Set<string>;
  readonly forms: readonly string[];
  /** Those who bear a name that the article leaves open; none of any other. */
  readonly bearers: readonly Draft[];
}

/** Bearers of one surname that a mention is weighed between; no article has more, and a made-up text is no slower for them. */
const mostBearers = 64;

const ends = (left: readonly string[], right: readonly string[]): boolean =>
  right.every((form, index) => left[left.length - right.length + index] === form);

const formsOf = (tokens: TokenColumns, { from, to }: NameMention, { nameArticles }: NameWords): string[] =>
  tokens.forms
    .slice(from, to)
    .filter((form, index) => form !== '.' && !(index === 0 && nameArticles?.has(form)));

/** Drafts of entities, and by which of their words they are looked for. */
class Drafts {
  readonly all: Draft[] = [];
  readonly #byWhole = new Map<string, Draft>();
  readonly #byLast = new Map<string, Draft[]>();
  readonly #byFirst = new Map<string, Draft[]>();
  readonly #tokens: TokenColumns;
  readonly #words: NameWords;

  constructor(tokens: TokenColumns, words: NameWords) {
    this.#tokens = tokens;
    this.#words = words;
  }

  /** A name of several words: of somebody who is known by it, with or without initials, or of somebody new. */
  addFull(mention: NameMention, forms: readonly string[]): void {
    const known = this.#byWhole.get(forms.join(' ')) ?? this.#alike(mention, forms);
    if (known === undefined) this.#start(mention, forms);
    else this.#join(known, mention, 'full');
  }

  /** A name of one word: a surname of somebody known, else a first name, else a name of its own. */
  addShort(mention: NameMention, form: string): void {
    const bearers = this.#bearersOf(mention, form);
    const draft = bearerOf(bearers, mention) ?? this.#byWhole.get(form);
    if (draft !== undefined && agrees(draft, mention)) this.#join(draft, mention, 'short');
    else this.#start(mention, [form], bearers);
  }

  #alike(mention: NameMention, forms: readonly string[]): Draft | undefined {
    if (mention.guess === 'organisation') return undefined;
    const alike = this.#byLast
      .get(forms.at(-1) ?? '')
      ?.filter((draft) => isSame(draft.forms, forms, this.#words) || this.#isSurname(draft, mention, forms));
    return alike?.length === 1 ? alike[0] : undefined;
  }

  /** "Vale Lund" is the surname of "Ada Vale Lund", since Vale is no given name. */
  #isSurname(draft: Draft, { from, guess }: NameMention, forms: readonly string[]): boolean {
    return (
      draft.forms.length > forms.length &&
      guess !== 'place' &&
      isPersonLike(draft) &&
      !this.#words.nounsCapitalised &&
      ends(draft.forms, forms) &&
      !isGivenName(this.#tokens, from, this.#words)
    );
  }

  #bearersOf(mention: NameMention, form: string): readonly Draft[] {
    const named = this.#byLast
      .get(form)
      ?.filter((draft) => draft.forms.length > 1 && !isBody(draft, this.#words));
    const title = titleBefore(this.#tokens, mention, this.#words);
    const surnamed = entitled(fitting(named, mention), title, this.#words);
    const mayBeFirst = mention.guess === null || mention.guess === 'person';
    if (surnamed.length > 0 || !mayBeFirst) return surnamed;
    return fitting(this.#byFirst.get(form)?.filter(isPersonLike), mention);
  }

  #start(mention: NameMention, forms: readonly string[], bearers: readonly Draft[] = []): void {
    const draft: Draft = {
      full: [],
      short: [],
      votes: noVotes(),
      titles: new Set(),
      forms,
      bearers,
    };
    this.#join(draft, mention, forms.length > 1 ? 'full' : 'short');
    this.all.push(draft);
    this.#byWhole.set(forms.join(' '), draft);
    add(this.#byLast, forms.at(-1) ?? '', draft);
    if (forms.length > 1) add(this.#byFirst, forms[0] ?? '', draft);
  }

  #join(draft: Draft, mention: NameMention, where: 'full' | 'short'): void {
    draft[where].push(mention);
    vote(draft.votes, mention);
    const title = titleBefore(this.#tokens, mention, this.#words);
    if (this.#words.keptTitles?.has(title)) draft.titles.add(title);
  }
}

function add(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else if (list.length < mostBearers) list.push(draft);
}

/** Drafts of entities: names of several words first, then those of one word joined to them. */
function groupMentions(tokens: TokenColumns, mentions: readonly NameMention[], words: NameWords): Draft[] {
  const drafts = new Drafts(tokens, words);
  const parts = mentions.map((mention) => ({ mention, forms: formsOf(tokens, mention, words) }));
  for (const { mention, forms } of parts) if (forms.length > 1) drafts.addFull(mention, forms);
  for (const { mention, forms } of parts) if (forms.length === 1) drafts.addShort(mention, forms[0] ?? '');
  return drafts.all;
}

/** "George W. Bush" is "George Bush", but not "George H. Bush"; "De Blasio" is "Bill de Blasio". */
function isSame(known: readonly string[], forms: readonly string[], { particles }: NameWords): boolean {
  const first = forms[0] ?? '';
  if (particles.has(first) && known.length > forms.length) return ends(known, forms);
  if (known[0] !== first) return false;
  const [one, other] = [known.slice(1, -1), forms.slice(1, -1)];
  const isInitial = (part: string, index: number): boolean => {
    const beside = other[index] ?? '';
    return (
      part === beside ||
      (beside.length === 1 ? part.startsWith(beside) : part.length === 1 && beside.startsWith(part))
    );
  };
  return one.length === 0 || other.length === 0 || (one.length === other.length && one.every(isInitial));
}

/** "Team Trump": the surname of somebody at the end of a body's name makes it none of its bearers. */
function isBody({ forms, votes }: Draft, { organisationHeads }: NameWords): boolean {
  return votes.person === 0 && forms.slice(0, -1).some((form) => organisationHeads.has(form));
}

const isPersonLike = ({ votes }: Draft): boolean => votes.organisation === 0 && votes.place === 0;

/** A surname is not its bearer's when its title has the other gender, nor when it names a place or an organisation. */
function agrees(draft: Draft, mention: NameMention): boolean {
  const kind = kindVotedFor(draft.votes);
  if (mention.guess !== null && kind !== null && mention.guess !== kind) return false;
  const gender = genderVotedFor(draft.votes);
  return mention.gender === '' || gender === '' || gender === mention.gender;
}

/** Of the bearers of a name those whom a mention can mean: those of its title's gender before those of none. */
function fitting(drafts: readonly Draft[] | undefined, mention: NameMention): readonly Draft[] {
  const possible = drafts?.filter((draft) => agrees(draft, mention)) ?? [];
  if (possible.length < 2 || mention.gender === '') return possible;
  const certain = possible.filter(({ votes }) => genderVotedFor(votes) === mention.gender);
  return certain.length > 0 ? certain : possible;
}

/** The title right before a name, without its point; '' where none stands. */
export function titleBefore(
  tokens: TokenColumns,
  { from, outerFrom }: NameMention,
  { titles }: NameWords,
): string {
  const at = tokens.forms[from - 1] === '.' ? from - 2 : from - 1;
  const form = tokenForm(tokens, at);
  return at >= outerFrom && Object.hasOwn(titles, form) ? form : '';
}

/** Of several bearers of a name those with the mention's title: "Captain Macrae" is the captain, "Mr Macrae" is not. */
function entitled(drafts: readonly Draft[], title: string, words: NameWords): readonly Draft[] {
  if (drafts.length < 2 || title === '') return drafts;
  const kept = words.keptTitles?.has(title) === true;
  if (!kept && !words.honorifics.has(title)) return drafts;
  const meant = drafts.filter(({ titles }) => (kept ? titles.has(title) : titles.size === 0));
  return meant.length > 0 ? meant : drafts;
}

const lengthOf = ({ from, to }: NameMention): number => to - from;

/** Everyone and everything with a name in a text, and the tokens that their mentions count in. */
export interface Entities {
  readonly tokens: TokenColumns;
  readonly all: readonly Entity[];
}

/** Finds them; those of several words come first, each kind in the order of first mention. */
export function findEntities(text: string, words: NameWords): Entities {
  const tokens = tokenColumns(text);
  const mentions = findNameMentions(tokens, words);
  const drafts = groupMentions(tokens, mentions, words);
  const indices = new Map(drafts.map((draft, index) => [draft, index]));
  const all = drafts.map((draft) => {
    const mentions = [...draft.full, ...draft.short].sort((a, b) => a.from - b.from);
    const fullest = mentions.reduce((best, mention) => (lengthOf(mention) > lengthOf(best) ? mention : best));
    const guessed = kindVotedFor(draft.votes) ?? kindVotedFor(draft.bearers[0]?.votes ?? draft.votes);
    const role = guessed === 'person' || guessed === null ? roleOf(tokens, mentions, words) : null;
    const located = mentions.filter((mention) => mention.located).length * 2 >= mentions.length;
    const kind = guessed ?? (role !== null ? 'person' : located ? 'place' : null);
    const gender = genderVotedFor(draft.votes);
    const full = { start: tokens.starts[fullest.from] ?? 0, end: tokens.ends[fullest.to - 1] ?? 0 };
    return {
      kind,
      gender: gender === '' && role !== null ? role.gender : gender,
      full,
      role: role?.span ?? null,
      mentions,
      bearers: draft.bearers.flatMap((bearer) => indices.get(bearer) ?? []),
    };
  });
  return { tokens, all };
}
