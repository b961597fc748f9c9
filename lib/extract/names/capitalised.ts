import { tokenForm } from '../../segment/columns.ts';
import { type Entity, titleBefore } from './entities.ts';
import { fullest, type Look } from './look.ts';
import type { NameMention } from './mention.ts';

/** How many mentions of a name are examined, the first ones: a text that repeats one name costs no more. */
const mostAsked = 12;

/** Whether what stands before a mention opens a noun: “das Weiße Haus”, “im Ersten Weltkrieg”, “russische Spione”; not “sein Trainer Ole Roth”. */
function followsNounOpener(look: Look, { from, outerFrom }: NameMention): boolean {
  if (outerFrom < from) return false;
  const { articles, nounOpeners, modifierEnding } = look.words;
  const before = tokenForm(look.tokens, outerFrom - 1);
  return articles.has(before) || nounOpeners?.has(before) === true || modifierEnding?.test(before) === true;
}

/** Whether a name's last word stands alone where a surname may: “sagte Roth”. */
export function isCalledBySurname(look: Look, entity: Entity): boolean {
  const full = fullest(entity);
  if (full === undefined || full.to - full.from < 2) return false;
  const surname = tokenForm(look.tokens, full.to - 1);
  return entity.mentions
    .slice(0, mostAsked)
    .some(
      (mention) =>
        mention.to - mention.from === 1 &&
        tokenForm(look.tokens, mention.from) === surname &&
        !followsNounOpener(look, mention),
    );
}

/**
 * Whether a name is shown to be a person's in a language that capitalises all nouns: by a first name, a title, a
 * role, a quotation, or its surname alone; “Ersten Weltkrieg” and “Weiße Haus” have none of these, or an article.
 */
export function isBorne(look: Look, entity: Entity, isSpeaker: boolean): boolean {
  const full = fullest(entity);
  if (full === undefined) return false;
  const { givenNames, places } = look.words;
  const first = tokenForm(look.tokens, full.from);
  if (Object.hasOwn(givenNames, first)) return true;
  const mentions = entity.mentions.slice(0, mostAsked);
  if (mentions.some((mention) => titleBefore(look.tokens, mention, look.words) !== '')) return true;
  const whole = mentions.filter(({ from, to }) => to - from > 1);
  if (places.has(first) || whole.some((mention) => followsNounOpener(look, mention))) return false;
  return isSpeaker || entity.role !== null || isCalledBySurname(look, entity);
}

/** Where the known place or organisation begins that a longer run of nouns ends with: “Richtung [Ukraine]”; undefined for all others. */
export function knownWithin({ tokens, words }: Look, { from, to }: NameMention): number | undefined {
  const [first = '', head = ''] = [tokens.forms[from], tokens.forms[to - 1]];
  if (!words.nounsCapitalised || to - from < 2) return undefined;
  const known = [words.places, words.organisations].find((names) => names.has(head));
  return known === undefined || known.has(first) || words.longPlaces?.has(`${first} ${head}`) === true
    ? undefined
    : to - 1;
}
