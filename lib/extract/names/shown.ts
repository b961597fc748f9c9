import { type Article, type Slice, type Span, sliceOf } from '../../model/index.ts';
import { TokenShape, tokenAt, tokenForm } from '../../segment/columns.ts';
import { knownWithin } from './capitalised.ts';
import { isCapital, isNear } from './capitals.ts';
import type { Entity } from './entities.ts';
import { roleGender } from './gender.ts';
import { isOpenerOf } from './kind.ts';
import { fullest, type Look } from './look.ts';

/** Longest role shown beside a name, in words. */
const mostRoleWords = 9;

/** The name in the form that a reader recognises: "York" of "New York" is no name, nor is "Exchange" of "the Securities and Exchange Board". */
export function shownSpan(look: Look, entity: Entity): Span {
  const { tokens, words } = look;
  const full = fullest(entity);
  const from = full?.from ?? 0;
  const startOf = (at: number): Span => ({ start: tokens.starts[at] ?? 0, end: entity.full.end });
  const known = full === undefined ? undefined : knownWithin(look, full);
  if (known !== undefined) return startOf(known);
  const before = tokenForm(tokens, from - 1);
  const opened = words.placeOpeners?.has(before) && isCapital(tokens, from - 1) && isNear(tokens, from);
  const isLocated = entity.mentions.some(({ from: at }) => words.locatives.has(tokenForm(tokens, at - 2)));
  // "New York Times"
  const isPlaced =
    entity.kind === 'organisation' && words.longPlaces?.has(`${before} ${tokenForm(tokens, from)}`);
  if (opened && (entity.kind === 'place' || isLocated || isPlaced)) return startOf(from - 1);
  // "Substitute Jonas Roe scored": the first word of a sentence is capitalised for its position.
  if (full !== undefined && isOpenerOf(look, full)) return startOf(from + 1);
  // "Queen Victoria" and "Prince Carl" are called so; "Mr Vale" is not.
  const isOneWord = entity.full.end === tokens.ends[from];
  if (entity.kind === 'person' && isOneWord && isCapital(tokens, from - 1) && isNear(tokens, from)) {
    return words.titles[before] !== undefined && !words.honorifics.has(before)
      ? startOf(from - 1)
      : entity.full;
  }
  if (entity.kind !== 'organisation' || !words.joiners.has(before) || words.nameArticles?.has(before))
    return entity.full;
  let at = from - 1;
  while (at > 0 && isCapital(tokens, at - 1) && isNear(tokens, at)) at -= 1;
  return at < from - 1 && words.nameArticles?.has(tokenForm(tokens, at - 1)) && isNear(tokens, at)
    ? startOf(at)
    : entity.full;
}

/** "Former" before "President": without it the role would be another. */
function withModifiers({ tokens, words }: Look, { start, end }: Span): Span {
  let at = tokenAt(tokens, start);
  while (at > 0 && isNear(tokens, at)) {
    const before = tokenForm(tokens, at - 1);
    if (!words.modifiers.has(before) && !(words.placeOpeners?.has(before) && isCapital(tokens, at - 1)))
      break;
    at -= 1;
  }
  return { start: Math.min(start, tokens.starts[at] ?? start), end };
}

/** Whether a role is a noun with what describes it: no verb, nothing of "his" or "her". */
function isNominal(line: string, { sayingVerbs, words }: Look): boolean {
  const parts = line.toLowerCase().split(/\s+/);
  const last = parts.at(-1) ?? '';
  if (/(?:ed|known|adds)$/.test(last) && roleGender(words, last) === undefined) return false;
  return parts.every(
    (part) =>
      !sayingVerbs.has(part) &&
      !(words.articles.has(part) && !words.nameArticles?.has(part) && part.length > 2),
  );
}

/** Whether a description is cut off: before a quoted title, after an abbreviation, or because it was a sentence's subject. */
function isCutOff({ tokens, sayingVerbs }: Look, end: number): boolean {
  const next = tokenAt(tokens, end);
  const form = tokenForm(tokens, next);
  if (sayingVerbs.has(form) || tokens.kinds[next] === TokenShape.mark) return true;
  return form === '.' && (tokens.ends[next - 1] ?? 0) - (tokens.starts[next - 1] ?? 0) < 3;
}

/** What the article says a person is, where that is short, on one line, and tells something. */
export function shownRole(article: Article, look: Look, entity: Entity): Slice | undefined {
  const { words } = look;
  const found = entity.role;
  if (found === null) return undefined;
  const role = withModifiers(look, found);
  const line =
    article.text
      .slice(role.start, role.end)
      .split('\n', 1)[0]
      ?.trim()
      .replace(/(?<!\p{Lu}\p{L}{0,4})\.$/u, '') ?? '';
  const parts = line.toLowerCase().split(/\s+/);
  if (
    line === '' ||
    parts.length > mostRoleWords ||
    !isNominal(line, look) ||
    /[,;:()"“”]|^[^\p{L}]/u.test(line)
  )
    return undefined;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (isCutOff(look, role.start + line.length) || words.joiners.has(first) || words.locatives.has(first))
    return undefined;
  if (words.honorifics.has(first) || (parts.length === 1 && words.vagueRoles?.has(first))) return undefined;
  // "Royal Highness Prince" and "Hassan Sheikh" are parts of the name.
  if (parts.length > 1 && words.titles[last] !== undefined && words.titles[last] !== '') return undefined;
  return sliceOf(article.text, role.start, role.start + line.length);
}
