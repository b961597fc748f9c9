/** Plural rule: the index of the form to use with a whole number, among the forms that the language has. */
export type PluralRule = (number: number) => number;

/** 1 story, 2 stories (CLDR: English, German and most others of Europe). */
export const oneOrOther: PluralRule = (number) => (number === 1 ? 0 : 1);

/** 0 and 1 nouvelle, 2 nouvelles (CLDR: French, Portuguese of Brazil). */
export const upToOneOrOther: PluralRule = (number) => (number <= 1 ? 0 : 1);

/** One form for all numbers (CLDR: Japanese, Chinese, Indonesian; Turkish, whose nouns stay singular). */
export const unchanging: PluralRule = () => 0;

/** 1 zpráva, 2 zprávy, 5 zpráv (CLDR: Czech). */
export const czech: PluralRule = (number) => (number === 1 ? 0 : number >= 2 && number <= 4 ? 1 : 2);

const endsInFew = (number: number): boolean =>
  number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);

/** 1 artykuł, 22 artykuły, 5 and 21 artykułów (CLDR: Polish). */
export const polish: PluralRule = (number) => (number === 1 ? 0 : endsInFew(number) ? 1 : 2);

/** 1 and 21 новина, 2 новини, 5 and 11 новин (CLDR: Ukrainian, Russian). */
export const eastSlavic: PluralRule = (number) =>
  number % 10 === 1 && number % 100 !== 11 ? 0 : endsInFew(number) ? 1 : 2;

/** One, two, 3–10, 11–99, and the rest, which includes hundreds and zero (CLDR: Arabic, which has a separate zero). */
export const arabic: PluralRule = (number) => {
  const lastTwo = number % 100;
  if (number === 1 || number === 2) return number - 1;
  return lastTwo >= 3 && lastTwo <= 10 ? 2 : lastTwo >= 11 ? 3 : 4;
};

/** One, two, and the rest (CLDR: Hebrew). */
export const hebrew: PluralRule = (number) => (number === 1 ? 0 : number === 2 ? 1 : 2);

/**
 * Formats counts in a language: the form for a number, with `#` standing for the number; the forms for one and two may
 * be words instead. Hand-written, because `Intl.PluralRules` loads its data on first use, which would slow a cold
 * start.
 */
export function counting(rule: PluralRule): (number: number, ...forms: readonly string[]) => string {
  return (number, ...forms) => (forms[rule(number)] ?? forms.at(-1) ?? '#').replace('#', `${number}`);
}
