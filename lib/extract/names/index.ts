import type { Article, Name } from '../../model/index.ts';
import { sliceOf } from '../../model/index.ts';
import type { Entities } from './entities.ts';

export { type Entities, type Entity, findEntities } from './entities.ts';

/** The people, organisations and places of an article, most salient first. */
export function extractNames(article: Article, entities: Entities): Name[] {
  const { text } = article;
  const headline = article.headline ?? '';
  const names: Name[] = [];
  for (const { kind, full, mentions } of entities.all) {
    if (kind === null) continue;
    const slice = sliceOf(text, full.start, full.end);
    const surname = slice.text.slice(slice.text.lastIndexOf(' ') + 1);
    const inHeadline = headline.includes(kind === 'person' ? surname : slice.text);
    // How often, how early, and whether the headline has it: the three signs of whom a story is about.
    const often = 1 - 1 / (1 + mentions.length / 2);
    const early = 1 - full.start / Math.max(1, text.length);
    const salience = 0.5 * often + 0.2 * early + (inHeadline ? 0.3 : 0);
    names.push({ ...slice, kind, mentions: mentions.length, salience });
  }
  return names.sort((a, b) => b.salience - a.salience || a.start - b.start);
}
