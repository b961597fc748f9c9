import type { Languages } from '../../../../language/language.ts';
import type { Layout } from '../body/layout.ts';
import { stringOf } from './json-ld.ts';
import { metaOf, type Sources } from './sources.ts';

/** Prose that the detector is shown, in code units. */
const shown = 2000;

/** The language that the page states, else the one its prose is in; a primary subtag. */
export function languageOf(sources: Sources, { blocks, proseOf }: Layout, languages: Languages): string {
  const stated =
    sources.language ??
    stringOf(sources.article?.inLanguage) ??
    metaOf(sources, 'og:locale', 'content-language', 'language', 'dc.language');
  const code = /^[a-z]{2,3}(?![a-z])/i.exec(stated?.trim() ?? '')?.[0].toLowerCase();
  let prose = '';
  for (let index = 0; index < blocks.length && prose.length < shown; index += 1) {
    if ((proseOf[index] ?? 0) > 0) prose += `${blocks[index]?.text} `;
  }
  return code ?? languages.detect(prose);
}
