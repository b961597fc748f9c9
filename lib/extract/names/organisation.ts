import { TokenShape, tokenForm } from '../../segment/columns.ts';
import { isCapital, isNear } from './capitals.ts';
import type { Entity } from './entities.ts';
import { fullest, type Look } from './look.ts';
import type { NameMention } from './mention.ts';

/** A noun for an organisation right before the name: "the Indian group Tarapur", "компанія «Еколайн»". */
function isAnnounced({ tokens, words }: Look, { outerFrom }: NameMention): boolean {
  const noun = /^["“„«]$/.test(tokenForm(tokens, outerFrom - 1)) ? outerFrom - 2 : outerFrom - 1;
  return (
    tokens.kinds[noun] === TokenShape.lower &&
    isNear(tokens, noun + 1) &&
    words.organisationNouns?.has(tokenForm(tokens, noun)) === true
  );
}

/** A person's role follows the name: "Norrby coach Anna Dahl". */
function isLed({ tokens, words }: Look, { to }: NameMention): boolean {
  return (
    words.organisationRoles?.has(tokenForm(tokens, to)) === true &&
    tokens.kinds[to] === TokenShape.lower &&
    isCapital(tokens, to + 1) &&
    isNear(tokens, to + 1)
  );
}

/**
 * Whether a name that no table lists is an organisation's, by its last word or by the context of one of its mentions.
 * Whoever has a given name or a title is none.
 */
export function isOrganisation(look: Look, entity: Entity): boolean {
  const { tokens, words } = look;
  const full = fullest(entity);
  if (full === undefined) return false;
  const length = full.to - full.from;
  if (length > 1 && words.bodyHeads?.has(tokenForm(tokens, full.to - 1))) return true;
  if (Object.hasOwn(words.givenNames, tokenForm(tokens, full.from))) return false;
  if (entity.kind === 'person' && length > 1) return false;
  // "strategist at Bank Hauser": the preposition does not make it a place.
  if (entity.kind === 'place' && words.organisationHeads.has(tokenForm(tokens, full.from))) return true;
  return entity.mentions.some((mention) => isAnnounced(look, mention) || isLed(look, mention));
}

/** An amount in a currency that is written with letters: "RM900,000", "Rs500". */
const sum = /^(?:rm|rs|rp|ksh|myr|usd|eur|gbp|chf|inr|idr|php|sgd|aed|ngn|zar|kes)\d/;

/**
 * Whether letters are never a name: an amount, a time zone or an index beside its number ("16:42 GMT", "the
 * STOXX 600"), the end of a ticker symbol ("HALF.OL"), the speaker's label in a transcript ("ER: What went wrong?").
 */
export function isCode({ tokens }: Look, { mentions }: Entity): boolean {
  const codes = mentions.filter(
    ({ from, to }) =>
      tokens.kinds[from] === TokenShape.caps &&
      to - from === 1 &&
      (sum.test(tokenForm(tokens, from)) ||
        tokens.kinds[from - 1] === TokenShape.number ||
        tokens.kinds[to] === TokenShape.number ||
        (tokens.forms[from - 1] === '.' && tokens.ends[from - 1] === tokens.starts[from]) ||
        tokens.forms[to] === ':'),
  );
  return codes.length * 2 > mentions.length;
}
