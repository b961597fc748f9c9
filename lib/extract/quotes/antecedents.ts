import type { Entity } from '../names/index.ts';
import type { Page } from './page.ts';

/** One earlier mention of somebody, as an antecedent. */
export interface Antecedent {
  readonly entity: number;
  readonly at: number;
}

/** A person, or a name of several words that nothing tells, unless a word of it is a nationality's: "North Koreans". */
export function isPerson({ kind, full }: Entity, page: Page): boolean {
  if (kind !== null) return kind === 'person';
  const { notNames, places } = page.language.names;
  const { outletNames } = page.language.quotes;
  const words = page.article.text.slice(full.start, full.end).toLowerCase().split(/\s+/);
  return (
    words.length > 1 &&
    !outletNames.has(words.at(-1) ?? '') &&
    !words.some((word) => notNames.has(word) || notNames.has(word.replace(/s$/, '')) || places.has(word))
  );
}

/** All mentions of people in the text's order, made once an article. */
export function antecedentsOf(page: Page): Antecedent[] {
  const list: Antecedent[] = [];
  for (const [entity, one] of page.entities.entries())
    if (isPerson(one, page)) for (const { from } of one.mentions) list.push({ entity, at: from });
  return list.sort((a, b) => a.at - b.at);
}
