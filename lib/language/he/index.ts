import type { Language } from '../language.ts';
import { und } from '../und/index.ts';
import { edition } from './edition.ts';
import { labels } from './labels.ts';
import { reader } from './reader.ts';

export const he: Language = { ...und, code: 'he', reader, labels, edition };
