import type { Gender, NameWords } from '../../language/contract/names.ts';
import type { Span } from '../../model/index.ts';
import { type TokenColumns, tokenColumns } from '../../segment/columns.ts';
import { findNameMentions, type NameGuess, type NameMention } from './mentions.ts';
import { roleOf } from './roles.ts';

/** A person, organisation or place with all its mentions. */
export interface Entity {
  readonly kind: NameGuess;
  readonly gender: Gender;
  /** The fullest mention, without titles. */
  readonly full: Span;
  /** What the article says this person is: "military analyst", "president of the club". */
  readonly role: Span | null;
  readonly mentions: readonly NameMention[];
}

/** What the mentions of one name say of it, counted as they come: asking each of them again would be quadratic. */
interface Votes {
  person: number;
  organisation: number;
  place: number;
  m: number;
  f: number;
}

interface Draft {
  /** In the text's order: those of several words, found first, and those of one word joined to them. */
  readonly full: NameMention[];
  readonly short: NameMention[];
  readonly votes: Votes;
  readonly forms: readonly string[];
}

/** Bearers of one surname that a mention is weighed between; no article has more, and a made-up text is no slower for them. */
const mostBearers = 64;

function vote(votes: Votes, { guess, gender }: NameMention): void {
  if (guess !== null) votes[guess] += guess === 'person' ? 2 : 1;
  if (gender !== '') votes[gender] += 1;
}

const ends = (left: readonly string[], right: readonly string[]): boolean =>
  right.every((form, index) => left[left.length - right.length + index] === form);

const formsOf = (tokens: TokenColumns, { from, to }: NameMention): string[] =>
  tokens.forms.slice(from, to).filter((form, index) => form !== '.' && !(index === 0 && form === 'the'));

/** Drafts of entities: names of several words first, then those of one word joined to them. */
function groupMentions(tokens: TokenColumns, mentions: readonly NameMention[]): Draft[] {
  const byWhole = new Map<string, Draft>();
  const byLast = new Map<string, Draft[]>();
  const byFirst = new Map<string, Draft[]>();
  const add = (map: Map<string, Draft[]>, key: string, draft: Draft): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [draft]);
    else if (list.length < mostBearers) list.push(draft);
  };
  const join = (draft: Draft, mention: NameMention, where: 'full' | 'short'): void => {
    draft[where].push(mention);
    vote(draft.votes, mention);
  };
  const drafts: Draft[] = [];
  const start = (mention: NameMention, forms: readonly string[]): void => {
    const draft: Draft = {
      full: [],
      short: [],
      votes: { person: 0, organisation: 0, place: 0, m: 0, f: 0 },
      forms,
    };
    join(draft, mention, forms.length > 1 ? 'full' : 'short');
    drafts.push(draft);
    byWhole.set(forms.join(' '), draft);
    add(byLast, forms.at(-1) ?? '', draft);
    if (forms.length > 1) add(byFirst, forms[0] ?? '', draft);
  };
  const parts = mentions.map((mention) => ({ mention, forms: formsOf(tokens, mention) }));
  for (const { mention, forms } of parts) {
    if (forms.length < 2) continue;
    const same = byWhole.get(forms.join(' '));
    if (same !== undefined) join(same, mention, 'full');
    else {
      // "George W. Bush" and "George Bush": the same first and last name.
      const near = byLast
        .get(forms.at(-1) ?? '')
        ?.find((draft) => draft.forms[0] === forms[0] && mention.guess !== 'organisation');
      if (near !== undefined) join(near, mention, 'full');
      else start(mention, forms);
    }
  }
  for (const { mention, forms } of parts) {
    const form = forms[0];
    if (form === undefined || forms.length > 1) continue;
    const draft =
      byWhole.get(form) ??
      nearest(
        byLast.get(form)?.filter(({ forms: all }) => ends(all, forms)),
        mention,
      ) ??
      (mention.guess === null || mention.guess === 'person'
        ? nearest(byFirst.get(form)?.filter(isPersonLike), mention)
        : undefined);
    if (draft !== undefined && agrees(draft, mention)) join(draft, mention, 'short');
    else start(mention, forms);
  }
  return drafts;
}

const isPersonLike = ({ votes }: Draft): boolean => votes.organisation === 0 && votes.place === 0;

/** A surname is not its bearer's when its title has the other gender, nor when it names a place or an organisation. */
function agrees(draft: Draft, mention: NameMention): boolean {
  const kind = kindOf(draft.votes);
  if (mention.guess !== null && kind !== null && mention.guess !== kind) return false;
  const gender = genderOf(draft.votes);
  return mention.gender === '' || gender === '' || gender === mention.gender;
}

/** Of several bearers of a surname: one whose gender fits, and then the one mentioned last before, or first after. */
function nearest(drafts: readonly Draft[] | undefined, mention: NameMention): Draft | undefined {
  if (drafts === undefined || drafts.length < 2) return drafts?.[0];
  let best: Draft | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const draft of drafts) {
    if (!agrees(draft, mention)) continue;
    const after = firstAfter(draft.full, mention.from);
    for (const { from } of [draft.full[after - 1], draft.full[after], draft.short.at(-1)].filter(isMention)) {
      const gap = from < mention.from ? mention.from - from : 10_000 + from - mention.from;
      if (gap < distance) {
        distance = gap;
        best = draft;
      }
    }
  }
  return best;
}

const isMention = (mention: NameMention | undefined): mention is NameMention => mention !== undefined;

/** Index of the first of the mentions, which are in order, that starts at or after `from`. */
function firstAfter(mentions: readonly NameMention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kindOf({ person, organisation, place }: Votes): NameGuess {
  if (person > 0 && person >= organisation && person >= place) return 'person';
  if (organisation > 0 && organisation >= place) return 'organisation';
  return place > 0 ? 'place' : null;
}

function genderOf({ m, f }: Votes): Gender {
  return m > f ? 'm' : f > m ? 'f' : '';
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
  const all = groupMentions(tokens, mentions).map((draft) => {
    const mentions = [...draft.full, ...draft.short].sort((a, b) => a.from - b.from);
    const fullest = mentions.reduce((best, mention) => (lengthOf(mention) > lengthOf(best) ? mention : best));
    const guessed = kindOf(draft.votes);
    const role = guessed === 'person' || guessed === null ? roleOf(tokens, mentions, words) : null;
    const located = mentions.filter((mention) => mention.located).length * 2 >= mentions.length;
    const kind = guessed ?? (role !== null ? 'person' : located ? 'place' : null);
    const gender = genderOf(draft.votes);
    const full = { start: tokens.starts[fullest.from] ?? 0, end: tokens.ends[fullest.to - 1] ?? 0 };
    return {
      kind,
      gender: gender === '' && role !== null ? role.gender : gender,
      full,
      role: role?.span ?? null,
      mentions,
    };
  });
  return { tokens, all };
}
