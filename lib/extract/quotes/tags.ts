import { TokenKind } from '../names/tokens.ts';
import { formAt, kindAt, type Page } from './page.ts';

/**
 * A token as attribution sees it: function words and punctuation as they are, everything else by class, so that
 * what is learned of one name holds for all.
 */
export function tagAt(page: Page, index: number): string {
  if (index < 0 || index >= page.tokens.count) return '∅';
  let tag = page.tags[index];
  if (tag === undefined) {
    tag = tagOf(page, index);
    page.tags[index] = tag;
  }
  return tag;
}

function tagOf(page: Page, index: number): string {
  const kind = kindAt(page, index);
  const form = formAt(page, index);
  switch (kind) {
    case TokenKind.mark:
      return page.passageOf[index] === -1 ? "'" : '"';
    case TokenKind.clitic:
      return "'s";
    case TokenKind.number:
      return '#';
    case TokenKind.punct:
      return form === '–' || form === '―' ? '—' : form;
    default: {
      if (page.nameFrom[index] !== -1) return 'N';
      const { quotes } = page.language;
      if (
        quotes.prepositions.has(form) ||
        quotes.complementisers.has(form) ||
        quotes.relatives.has(form) ||
        quotes.auxiliaries.has(form) ||
        quotes.conjunctions.has(form)
      )
        return form;
      if (Object.hasOwn(quotes.pronouns, form)) return form;
      if (quotes.determiners.has(form)) return 'D';
      if (quotes.adverbs.has(form) || form.endsWith('ly')) return 'A';
      if (quotes.cueVerbs.has(form)) return 'V';
      return kind === TokenKind.lower ? 'w' : 'W';
    }
  }
}
