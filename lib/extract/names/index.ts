import type { Language } from '../../language/language.ts';
import type { Article, Name, Quote } from '../../model/index.ts';
import { sliceOf } from '../../model/index.ts';
import { datelinePlace } from './dateline.ts';
import type { Entities } from './entities.ts';
import { nameKindOf } from './kind.ts';
import type { Look } from './look.ts';
import { shownRole, shownSpan } from './shown.ts';

export { type Entities, type Entity, findEntities } from './entities.ts';

/** The people, organisations and places of an article that may be shown to a reader, most salient first. */
export function extractNames(
  article: Article,
  entities: Entities,
  quotes: readonly Quote[],
  language: Language,
): Name[] {
  const { text } = article;
  const headline = article.headline ?? '';
  const look: Look = {
    tokens: entities.tokens,
    words: language.names,
    sayingVerbs: language.facts.sayingVerbs,
    speakers: new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? speaker?.text ?? [])),
  };
  const names: Name[] = [];
  for (const entity of entities.all) {
    const { start, end } = shownSpan(look, entity);
    const slice = sliceOf(text, start, end);
    if (slice.text.includes('\n') || article.bylines.some((author) => author.includes(slice.text))) continue;
    const kind = nameKindOf(look, entity, slice.text) ?? (start < entity.full.start ? 'place' : undefined);
    if (kind === undefined || names.some((other) => other.text === slice.text)) continue;
    const { length } = entity.mentions;
    const surname = slice.text.slice(slice.text.lastIndexOf(' ') + 1);
    const base = kind === 'place' ? language.names.baseForms?.[slice.text.toLowerCase()] : undefined;
    const known = kind === 'person' ? surname : slice.text;
    const inHeadline = headline.includes(known) || (base !== undefined && headline.includes(base));
    // How often, how early, and whether the headline has it: the three signs of whom a story is about.
    const often = 1 - 1 / (1 + length / 2);
    const early = 1 - start / Math.max(1, text.length);
    const salience = 0.5 * often + 0.2 * early + (inHeadline ? 0.3 : 0);
    const role = kind === 'person' ? shownRole(article, look, entity) : undefined;
    const isNew = role !== undefined && !slice.text.includes(role.text);
    const inflected = base !== undefined && base !== slice.text;
    names.push({
      ...slice,
      kind,
      mentions: length,
      salience,
      ...(inflected && { base }),
      ...(isNew && { role }),
    });
  }
  const from = datelinePlace(article);
  if (from !== undefined) {
    const known = names.findIndex((other) => other.text.toLowerCase().includes(from.text.toLowerCase()));
    const name = names[known];
    if (name === undefined) names.push(from);
    else {
      // "Harrow County" says more than "Harrow", "Kelver" reads better than "KELVER".
      const better = name.text.length > from.text.length ? name : { ...from, mentions: name.mentions };
      names[known] = { ...better, salience: Math.max(name.salience, from.salience) };
    }
  }
  return names.sort((a, b) => b.salience - a.salience || a.start - b.start);
}
