import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import {
  arabic,
  counting,
  czech,
  eastSlavic,
  hebrew,
  oneOrOther,
  polish,
  unchanging,
  upToOneOrOther,
} from '../../lib/language/plurals.ts';

const numbers = Array.from({ length: 331 }, (_, number) => number);

/** The rule of each language, and the categories of CLDR in the order of its forms; `zero` is said as the last. */
const rules: Readonly<Record<string, readonly [typeof oneOrOther, ...string[]]>> = {
  en: [oneOrOther, 'one', 'other'],
  it: [oneOrOther, 'one', 'other'],
  fr: [upToOneOrOther, 'one', 'other'],
  'pt-BR': [upToOneOrOther, 'one', 'other'],
  ja: [unchanging, 'other'],
  id: [unchanging, 'other'],
  cs: [czech, 'one', 'few', 'other'],
  pl: [polish, 'one', 'few', 'many'],
  uk: [eastSlavic, 'one', 'few', 'many'],
  ru: [eastSlavic, 'one', 'few', 'many'],
  ar: [arabic, 'one', 'two', 'few', 'many', 'other'],
  he: [hebrew, 'one', 'two', 'other'],
};

describe('plural forms', () => {
  test.each(Object.entries(rules))('%s has the forms that CLDR gives it', (code, [rule, ...forms]) => {
    const cldr = new Intl.PluralRules(code);
    const expected = numbers.map((number) => cldr.select(number).replace('zero', 'other'));
    expect(numbers.map((number) => forms[rule(number)])).toEqual(expected);
  });

  test.each(languages.codes)('%s counts minutes with as many forms as its plurals have', async (code) => {
    const { edition, labels } = await languages.load(code);
    const cldr = new Intl.PluralRules(code === 'pt' ? 'pt-BR' : code);
    const forms = new Map<string, Set<string>>();
    for (const number of numbers.slice(1)) {
      const category = cldr.select(number);
      const form = edition.minutes(number).replace(/\d+/, '');
      forms.set(category, (forms.get(category) ?? new Set()).add(form));
      if (number > 2) expect(labels.minutes(number, number)).toContain(`${number}`);
    }
    for (const said of forms.values()) expect(said.size).toBe(1);
  });

  test('says one and two in words where the form has no place for the number', () => {
    const count = counting(arabic);
    const stories = ['خبر واحد', 'خبران', '# أخبار', '# خبرًا', '# خبر'];
    expect([1, 2, 3, 11, 100].map((number) => count(number, ...stories))).toEqual([
      'خبر واحد',
      'خبران',
      '3 أخبار',
      '11 خبرًا',
      '100 خبر',
    ]);
  });
});
