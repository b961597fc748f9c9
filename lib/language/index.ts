import { once } from '../once.ts';
import { detectLanguage } from './detect.ts';
import type { Language, Languages } from './language.ts';
import { programs } from './programs.data.ts';

export type { Language, Languages } from './language.ts';

/**
 * One loader a language folder. A language is loaded when the first text in it is met; importing it again still takes
 * .04 ms, so the result is kept.
 */
const loaders: Readonly<Record<string, () => Promise<Language>>> & { readonly und: () => Promise<Language> } =
  {
    en: once(async () => (await import('./en/index.ts')).en),
    de: once(async () => (await import('./de/index.ts')).de),
    uk: once(async () => (await import('./uk/index.ts')).uk),
    fr: once(async () => (await import('./fr/index.ts')).fr),
    es: once(async () => (await import('./es/index.ts')).es),
    it: once(async () => (await import('./it/index.ts')).it),
    pt: once(async () => (await import('./pt/index.ts')).pt),
    nl: once(async () => (await import('./nl/index.ts')).nl),
    pl: once(async () => (await import('./pl/index.ts')).pl),
    cs: once(async () => (await import('./cs/index.ts')).cs),
    ru: once(async () => (await import('./ru/index.ts')).ru),
    sv: once(async () => (await import('./sv/index.ts')).sv),
    da: once(async () => (await import('./da/index.ts')).da),
    no: once(async () => (await import('./no/index.ts')).no),
    id: once(async () => (await import('./id/index.ts')).id),
    tr: once(async () => (await import('./tr/index.ts')).tr),
    ja: once(async () => (await import('./ja/index.ts')).ja),
    zh: once(async () => (await import('./zh/index.ts')).zh),
    ar: once(async () => (await import('./ar/index.ts')).ar),
    he: once(async () => (await import('./he/index.ts')).he),
    und: once(async () => (await import('./und/index.ts')).und),
  };

/** All languages of the product. */
export const languages: Languages = {
  codes: Object.keys(loaders).filter((code) => code !== 'und'),
  load: (code) => ((Object.hasOwn(loaders, code) ? loaders[code] : undefined) ?? loaders.und)(),
  programs,
  detect: detectLanguage,
};
