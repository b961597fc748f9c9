import type { Grid } from './grid.ts';

/** A mention of an entity, by its first token. */
interface Introduced {
  readonly entity: number;
  readonly from: number;
}

/** The mentions that a common noun can refer to, in the text's order, by that noun. */
export interface Introductions {
  /** People by the last word of their role: "president" of "president of the club". */
  readonly people: ReadonlyMap<string, readonly Introduced[]>;
  /** Outlets, the same mentions under each noun for one: "newspaper". */
  readonly outlets: ReadonlyMap<string, readonly Introduced[]>;
}

/** One walk over the entities, whatever the number of nouns that will be asked for. */
export function introductionsOf({ entities, article, language }: Grid): Introductions {
  const people = new Map<string, Introduced[]>();
  const outlets: Introduced[] = [];
  const { outletNames, outletNouns } = language.quotes;
  const { roleComplements } = language.names;
  for (const [entity, { kind, role, full, mentions }] of entities.entries()) {
    const found = mentions.map(({ from }) => ({ entity, from }));
    if (
      (kind === 'organisation' || kind === null) &&
      outletNames.has(lastWord(article.text.slice(full.start, full.end)))
    )
      for (const mention of found) outlets.push(mention);
    if (kind !== 'person' || role === null) continue;
    const [said = ''] = article.text.slice(role.start, role.end).split(/[,(]/, 1);
    const parts = said.trim().split(/\s+/);
    const complement = parts.findIndex((part, at) => at > 0 && roleComplements?.has(part));
    const word = lastWord(parts.slice(0, complement === -1 ? parts.length : complement).join(' '));
    const known = people.get(word) ?? [];
    for (const mention of found) known.push(mention);
    people.set(word, known);
  }
  const byPlace = (a: Introduced, b: Introduced): number => a.from - b.from;
  for (const known of people.values()) known.sort(byPlace);
  outlets.sort(byPlace);
  return { people, outlets: new Map([...outletNouns].map((noun) => [noun, outlets])) };
}

/** The last of the mentions, which are in order, that begins before a token. */
export function lastBefore(mentions: readonly Introduced[], from: number): Introduced | undefined {
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}

function lastWord(text: string): string {
  return (
    text
      .trim()
      .split(/\s+/)
      .at(-1)
      ?.toLowerCase()
      .replace(/[.’']s?$/, '') ?? ''
  );
}
