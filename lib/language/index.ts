import { detectLanguage } from './detect.ts';
import type { Language, Languages } from './language.ts';

export type { Language, Languages } from './language.ts';

/** One loader a folder: a language costs nothing until a text is in it. */
const loaders: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  uk: async () => (await import('./uk/index.ts')).uk,
  und: async () => (await import('./und/index.ts')).und,
};

async function undetermined(): Promise<Language> {
  return (await import('./und/index.ts')).und;
}

/** The languages of the product. */
export const languages: Languages = {
  codes: Object.keys(loaders).filter((code) => code !== 'und'),
  load: (code) => (Object.hasOwn(loaders, code) ? loaders[code] : undefined)?.() ?? undetermined(),
  detect: detectLanguage,
};
