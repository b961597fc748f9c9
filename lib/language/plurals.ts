/** Which form of a word stands beside a whole number: the index of its form among those that the language has. */
export type PluralRule = (number: number) => number;

/** 1 story, 2 stories (CLDR: English, German and most others of Europe). */
export const oneOrOther: PluralRule = (number) => (number === 1 ? 0 : 1);

/** 0 and 1 nouvelle, 2 nouvelles (CLDR: French, Portuguese of Brazil). */
export const upToOneOrOther: PluralRule = (number) => (number <= 1 ? 0 : 1);

/** The same word beside every number (CLDR: Japanese, Chinese, Indonesian; Turkish, whose nouns stay singular). */
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

/** One, two, 3–10, 11–99, and the rest, hundreds and none among them (CLDR: Arabic, where none is apart). */
export const arabic: PluralRule = (number) => {
  const lastTwo = number % 100;
  if (number === 1 || number === 2) return number - 1;
  return lastTwo >= 3 && lastTwo <= 10 ? 2 : lastTwo >= 11 ? 3 : 4;
};

/** One, two, and the rest (CLDR: Hebrew). */
export const hebrew: PluralRule = (number) => (number === 1 ? 0 : number === 2 ? 1 : 2);

/**
 * Counts in a language: the form for a number, in which `#` is the number; one and two may be said in words instead.
 * Written out because `Intl.PluralRules` loads its data at the first use, which a cold start would pay for.
 */
export function counting(rule: PluralRule): (number: number, ...forms: readonly string[]) => string {
  return (number, ...forms) => (forms[rule(number)] ?? forms.at(-1) ?? '#').replace('#', `${number}`);
}
