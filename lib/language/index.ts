import { detectLanguage } from './detect.ts';
import type { Language, Languages } from './language.ts';
import { programs } from './programs.data.ts';

export type { Language, Languages } from './language.ts';

/** One loader a folder: a language costs nothing until a text is in it. */
const loaders: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  uk: async () => (await import('./uk/index.ts')).uk,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
  it: async () => (await import('./it/index.ts')).it,
  pt: async () => (await import('./pt/index.ts')).pt,
  nl: async () => (await import('./nl/index.ts')).nl,
  pl: async () => (await import('./pl/index.ts')).pl,
  cs: async () => (await import('./cs/index.ts')).cs,
  ru: async () => (await import('./ru/index.ts')).ru,
  sv: async () => (await import('./sv/index.ts')).sv,
  da: async () => (await import('./da/index.ts')).da,
  no: async () => (await import('./no/index.ts')).no,
  id: async () => (await import('./id/index.ts')).id,
  tr: async () => (await import('./tr/index.ts')).tr,
  ja: async () => (await import('./ja/index.ts')).ja,
  zh: async () => (await import('./zh/index.ts')).zh,
  ar: async () => (await import('./ar/index.ts')).ar,
  he: async () => (await import('./he/index.ts')).he,
  und: async () => (await import('./und/index.ts')).und,
};

async function undetermined(): Promise<Language> {
  return (await import('./und/index.ts')).und;
}

/** The languages of the product. */
export const languages: Languages = {
  codes: Object.keys(loaders).filter((code) => code !== 'und'),
  load: (code) => (Object.hasOwn(loaders, code) ? loaders[code] : undefined)?.() ?? undetermined(),
  programs,
  detect: detectLanguage,
};
