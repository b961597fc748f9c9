import type { Span } from '../../model/index.ts';
import { findEntities } from '../names/index.ts';
import { isPerson } from './antecedents.ts';
import type { Grid } from './grid.ts';

/** The last word of a name, in small letters. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** Names in full of the people whom the article names, and of those whom only its headline or dek names. */
export function peopleOf(grid: Grid): {
  readonly inText: readonly string[];
  readonly above: readonly string[];
} {
  const { article, language } = grid;
  const heading = `${article.headline ?? ''}\n${article.dek ?? ''}`;
  const above = findEntities(heading, language.names).all.filter(
    ({ kind, full }) =>
      kind === 'person' || (kind === null && heading.slice(full.start, full.end).includes(' ')),
  );
  const isFull = (name: string): boolean => name.includes(' ');
  return {
    inText: grid.entities
      .filter((one) => isPerson(one, grid))
      .map(({ full }) => nameOf(grid, full))
      .filter(isFull),
    above: above.map(({ full }) => heading.slice(full.start, full.end)).filter(isFull),
  };
}

/** Last names of all of them. */
export function surnamesOf(grid: Grid): ReadonlySet<string> {
  const { inText, above } = peopleOf(grid);
  return new Set([...inText, ...above].map(lastWord));
}

const nameOf = ({ article }: Grid, { start, end }: Span): string => article.text.slice(start, end);
