import type { Language } from '../../../language/language.ts';
import type { ReadContext } from '../../format.ts';
import { readPageBlocks } from './body/blocks.ts';
import type { Knowledge } from './body/features/index.ts';
import { type Layout, readLayout } from './body/layout.ts';
import { lexiconOf } from './body/lexicon.ts';
import { joinRows } from './body/rows.ts';
import { readHeadline } from './metadata/headline.ts';
import { type Metadata, readMetadata, readPublisher } from './metadata/index.ts';
import { stringOf } from './metadata/json-ld.ts';
import { languageOf } from './metadata/language.ts';
import { readSources, type Sources } from './metadata/sources.ts';
import { wordsOf } from './text/clean.ts';
import { buildPage } from './tree/build.ts';

/** A page read as far as everything that judges its blocks needs. */
export interface PreparedPage {
  readonly sources: Sources;
  readonly language: Language;
  readonly code: string;
  readonly metadata: Metadata;
  readonly layout: Layout;
  readonly knowledge: Knowledge;
}

/** Longest stated body that is compared with the blocks. */
const mostStated = 400_000;

/** Decoded page → what it states and how it is laid out. */
export async function preparePage(
  html: string,
  { languages }: Pick<ReadContext, 'languages'>,
): Promise<PreparedPage> {
  const tree = buildPage(html);
  const sources = readSources(tree);
  const { blocks, scopes } = readPageBlocks(tree.root);
  const rows = joinRows(blocks);
  const publisher = readPublisher(sources);
  const headline = readHeadline(sources, publisher, rows);
  const layout = readLayout({ blocks: rows, scopes }, headline);
  const code = languageOf(sources, layout, languages);
  const language = await languages.load(code);
  const metadata = readMetadata(sources, layout, { headline, publisher }, language);
  const stated = stringOf(sources.article?.articleBody) ?? '';
  const knowledge: Knowledge = {
    headline,
    description: sources.meta.get('og:description')?.[0] ?? sources.meta.get('description')?.[0] ?? null,
    bylines: metadata.bylines,
    stated: stated.length < 100 ? '' : ` ${wordsOf(stated.slice(0, mostStated))} `,
    lexicon: lexiconOf(language.reader),
  };
  return { sources, language, code, metadata, layout, knowledge };
}
