import type { ProgramWords } from '../language/contract/programs.ts';
import { anyOf, perLanguage } from './fields/patterns.ts';

/**
 * The names of a word processor's styles, in the languages of its users: of a title and a subtitle whole, of a heading and a
 * caption their beginning, of a quotation any part. Some name a heading's style by its level alone; ODT has "_20_" for a blank.
 */
export const stylesOf = perLanguage(
  ({ titleStyles, dekStyles, headingStyles, quoteStyles, captionStyles }: ProgramWords) => ({
    title: new RegExp(`^(?:${anyOf(titleStyles)}|(?:${anyOf(headingStyles)}(?: |_20_)?)?1)$`, 'i'),
    dek: new RegExp(`^${anyOf(dekStyles)}$`, 'i'),
    heading: new RegExp(`^(?:${anyOf(headingStyles)}|\\d$)`, 'i'),
    quote: new RegExp(anyOf(quoteStyles), 'i'),
    caption: new RegExp(`^${anyOf(captionStyles)}`, 'i'),
  }),
);
