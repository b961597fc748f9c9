import type { ProgramWords } from '../language/contract/programs.ts';
import { anyOf, perLanguage } from './fields/patterns.ts';

/**
 * Patterns for the style names of word processors in all their interface languages: titles and subtitles match whole,
 * headings and captions at the start, quotations anywhere. A heading style may be only a number, its level. ODT writes
 * "_20_" for a space.
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
