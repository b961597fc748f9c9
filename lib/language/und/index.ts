import { edition } from '../en/edition.ts';
import { labels } from '../en/labels.ts';
import type { Language } from '../language.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';
import { reader } from './reader.ts';
import { segment } from './segment.ts';

/** What is true of marks and digits everywhere. Around a text in no language of ours the words are English. */
export const und: Language = {
  code: 'und',
  segment,
  reader,
  figures,
  names,
  quotes,
  facts,
  labels,
  edition,
};
