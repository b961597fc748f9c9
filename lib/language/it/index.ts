import type { Language } from '../language.ts';
import { und } from '../und/index.ts';
import { edition } from './edition.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { labels } from './labels.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';
import { reader } from './reader.ts';

export const it: Language = { ...und, code: 'it', reader, figures, names, quotes, facts, labels, edition };
