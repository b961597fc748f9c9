import type { Span } from '../../model/index.ts';
import { findEntities } from '../names/index.ts';
import { isPerson } from './antecedents.ts';
import type { Page } from './page.ts';

/** The last word of a name, in small letters. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** Names in full of the people whom the article names, and of those whom only its headline or dek names. */
export function peopleOf(page: Page): {
  readonly inText: readonly string[];
  readonly above: readonly string[];
} {
  const { article, language } = page;
  const heading = `${article.headline ?? ''}\n${article.dek ?? ''}`;
  const above = findEntities(heading, language.names).all.filter(
    ({ kind, full }) =>
      kind === 'person' || (kind === null && heading.slice(full.start, full.end).includes(' ')),
  );
  const isFull = (name: string): boolean => name.includes(' ');
  return {
    inText: page.entities
      .filter((one) => isPerson(one, page))
      .map(({ full }) => nameOf(page, full))
      .filter(isFull),
    above: above.map(({ full }) => heading.slice(full.start, full.end)).filter(isFull),
  };
}

/** Last names of all of them. */
export function surnamesOf(page: Page): ReadonlySet<string> {
  const { inText, above } = peopleOf(page);
  return new Set([...inText, ...above].map(lastWord));
}

const nameOf = ({ article }: Page, { start, end }: Span): string => article.text.slice(start, end);
