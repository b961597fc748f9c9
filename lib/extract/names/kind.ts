import type { NameKind } from '../../model/index.ts';
import { TokenShape, tokenForm } from '../../segment/columns.ts';
import { isBorne, isCalledBySurname } from './capitalised.ts';
import { isCapital, isNear } from './capitals.ts';
import { type Entity, titleBefore } from './entities.ts';
import { fullest, type Look } from './look.ts';
import type { NameMention } from './mention.ts';
import { isCode, isOrganisation } from './organisation.ts';

/** Longest name of a person, in words. */
const longestPerson = 4;
/** Evidence that makes a person of a name of several words, and what its last word alone adds: clubs are called so too. */
const enough = 2;
const shortMention = 0.6;

/** Tokens of an apposition before its relative pronoun. */
const longestNoun = 5;

/** What one mention says for its being a person's name. */
function evidenceOf(look: Look, { from, to, outerFrom }: NameMention): number {
  const { tokens, words, sayingVerbs } = look;
  let evidence = 0;
  if (sayingVerbs.has(tokenForm(tokens, to)) || sayingVerbs.has(tokenForm(tokens, from - 1))) evidence += 2;
  // "Jane Roe, 44," and "Jane Roe, who".
  if (tokenForm(tokens, to) === ',') {
    const next = tokenForm(tokens, to + 1);
    if (tokens.kinds[to + 1] === TokenShape.number && tokenForm(tokens, to + 2) === ',') evidence += 2;
    else if (words.articles.has(next) || next.startsWith('who')) {
      // "Jane Roe, the botanist whose search …".
      for (let at = to + 1; at <= to + longestNoun && tokenForm(tokens, at) !== ','; at += 1)
        if (words.clauseBreakers.has(tokenForm(tokens, at)) && tokenForm(tokens, at).startsWith('who'))
          evidence += 2;
    }
  }
  if (tokenForm(tokens, to).startsWith('who')) evidence += 1;
  // People have no article before their name.
  if (
    words.articles.has(tokenForm(tokens, outerFrom - 1)) &&
    tokenForm(tokens, outerFrom - 1).startsWith('th')
  )
    evidence -= 3;
  return evidence;
}

/** Whether the words of a mention can be a person's name: two to four, all capitalised but particles, no head of a thing among them. */
function readsAsPerson({ tokens, words }: Look, { from, to }: NameMention): boolean {
  if (to - from > longestPerson + 2) return false;
  for (let at = from; at < to; at += 1) {
    const form = tokenForm(tokens, at);
    if (at > from && (form === '.' || words.particles.has(form))) continue;
    if (!isCapital(tokens, at)) return false;
    // "Bill" and "May" begin people's names and end those of things.
    if (at > from && (words.thingHeads?.has(form) || words.calendar.has(form))) return false;
    if (words.organisationHeads.has(form) || words.organisations.has(form)) return false;
  }
  // "Finding Home" is a title, "Cyclone Vera" a storm.
  const opener = tokenForm(tokens, from);
  const isThing = participle.test(opener) || words.thingHeads?.has(opener) || false;
  if (to - from > 1 && isThing && !Object.hasOwn(words.givenNames, opener)) return false;
  const last = tokenForm(tokens, to - 1);
  // "Financial Officer": what somebody is.
  const isRole = Object.hasOwn(words.roles, last) || Object.hasOwn(words.titles, last);
  if (to - from > 1 && isRole && !Object.hasOwn(words.givenNames, opener)) return false;
  return last !== '.' && !words.placeHeads.has(last) && !words.notNames.has(last);
}

const participle = /^\p{L}{3,}ing$/u;

/** Whether a name of one word was ever called by a title, or is a given name: "President Vale". */
function isCalled({ tokens, words }: Look, { mentions }: Entity): boolean {
  return mentions.some((mention) => titleBefore(tokens, mention, words) !== '');
}

function isPlace(look: Look, { from, to }: NameMention): boolean {
  const whole = look.tokens.forms.slice(from, to).join(' ');
  return look.words.longPlaces?.has(whole) === true || look.words.places.has(whole);
}

/** Whether a mention's first word opens its sentence and a first name stands behind it. */
export function isOpenerOf({ tokens, words }: Look, { from, to, outerFrom }: NameMention): boolean {
  const before = tokens.kinds[from - 1] ?? TokenShape.mark;
  const opens = before === TokenShape.mark || tokens.forms[from - 1] === '.' || !isNear(tokens, from);
  return (
    opens &&
    from === outerFrom &&
    to - from > 2 &&
    !Object.hasOwn(words.givenNames, tokenForm(tokens, from)) &&
    Object.hasOwn(words.givenNames, tokenForm(tokens, from + 1))
  );
}

/** What a name is of, as far as a reader may be told; undefined where the evidence does not do. */
export function nameKindOf(look: Look, entity: Entity, text: string): NameKind | undefined {
  const { words } = look;
  const full = fullest(entity);
  if (full === undefined) return undefined;
  if (isPlace(look, full)) return 'place';
  const head = tokenForm(look.tokens, full.to - 1);
  const length = full.to - full.from;
  if (words.thingHeads?.has(head)) return undefined;
  if (length === 1 && (words.noBearers?.has(head) || isCode(look, entity))) return undefined;
  if (!words.placeHeads.has(head) && isOrganisation(look, entity)) return 'organisation';
  // "the Office", "the City": short for a name that stands elsewhere, or for none.
  const isHead = words.organisationHeads.has(head) || words.placeHeads.has(head);
  if (length === 1 && isHead && !words.organisations.has(head)) return undefined;
  const isSpeaker = look.speakers.has(text);
  if (entity.kind === 'person') {
    if (words.obliqueNames?.has(tokenForm(look.tokens, length > 1 ? full.to - 2 : full.from)))
      return undefined;
    if (!readsAsPerson(look, full)) return undefined;
    if (words.nounsCapitalised && !isBorne(look, entity, isSpeaker)) return undefined;
    if (length > 1)
      return length < longestPerson || isSpeaker || entity.mentions.length > 2 ? 'person' : undefined;
    return isCalled(look, entity) || Object.hasOwn(words.givenNames, head) || isSpeaker
      ? 'person'
      : undefined;
  }
  if (entity.kind === 'place') {
    // "nach Lennox Roth": the preposition stands before places and people alike.
    const mayBePerson = words.nounsCapitalised && !words.places.has(head) && readsAsPerson(look, full);
    if (mayBePerson && isCalledBySurname(look, entity)) return 'person';
    // "World War" and "New Year" are where prepositions of place stand.
    for (let at = full.from + 1; at < full.to; at += 1)
      if (words.thingHeads?.has(tokenForm(look.tokens, at))) return undefined;
  }
  if (entity.kind !== null) return entity.kind;
  // "the city of Varnau", where a head leads up to its name.
  const leadsUp = ({ from, outerFrom }: NameMention): boolean =>
    words.joiners.has(tokenForm(look.tokens, from - 1)) &&
    words.placeHeads.has(tokenForm(look.tokens, outerFrom - 2));
  if (entity.mentions.some(leadsUp)) return 'place';
  if (isOpenerOf(look, full)) return 'person';
  if (length < 2 || !readsAsPerson(look, full)) return undefined;
  let evidence = isSpeaker ? enough : 0;
  for (const mention of entity.mentions.slice(0, 12)) {
    evidence += evidenceOf(look, mention);
    // "Roe" after "Jane Roe": people are called by their last name.
    const isShort = mention.to - mention.from === 1 && tokenForm(look.tokens, mention.from) === head;
    if (isShort && !words.places.has(head)) evidence += shortMention;
  }
  if (evidence < enough || (words.nounsCapitalised && !isBorne(look, entity, isSpeaker))) return undefined;
  return 'person';
}
