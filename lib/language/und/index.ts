import { noToll } from '../contract/toll.ts';
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
  // English words of the dead say nothing of a text in another language ("die" is an article of two).
  edition: { ...edition, toll: noToll, kindred: [] },
};
