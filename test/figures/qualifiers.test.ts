import { expect, test } from 'vitest';
import { boundedValue, shownValue } from '../../lib/render/figures.ts';
import { figuresIn } from './read.ts';

test.each([
  [
    'as the source writes it, not in a word of ours',
    'Some 9,482 people fled the valley.',
    'en',
    'Some 9,482',
  ],
  [
    'two of them',
    'The bridge cost well over an estimated $40 million.',
    'en',
    'well over an estimated $40 million',
  ],
  ['a sign that touches the number', 'The bridge cost ~$40 million last year.', 'en', '~$40 million'],
  ['behind the number', 'The town lost 40 or more in the flood.', 'en', '40 or more'],
  ['a plus behind the number', 'The fair drew 5,000+ in May.', 'en', '5,000+'],
  ['none where the bound was told by another figure', 'The road is 40 km (25 miles) long.', 'en', '40 km'],
  ['without a blank where none is written', '事故で約40人が死亡した。', 'ja', '約40人'],
  ['of another language', 'In der Stadt fehlen mindestens 400 Wohnungen.', 'de', 'mindestens 400'],
])('a bound is shown %s', async (_, text, code, shown) => {
  const [figure] = await figuresIn(text, code);
  expect(figure && boundedValue(shownValue(figure))).toMatch(
    new RegExp(`^${shown.replaceAll(/[+$]/g, '\\$&')}`),
  );
  const { start, end, text: words } = figure?.qualifier ?? { start: 0, end: 0, text: '' };
  expect(text.slice(start, end)).toBe(words);
});

test.each(['', ' to', 's', 's to'])(
  'a comparison that takes its end in is told in every order of its words: equal%s',
  async (equal) => {
    const bounds = await Promise.all(
      [
        `It is larger than or equal${equal} 40.`,
        `It is equal${equal} or larger than 40.`,
        `It is smaller or equal${equal} 40.`,
        'It is not smaller than 40.',
      ].map(async (text) => (await figuresIn(text))[0]?.bound),
    );
    expect(bounds).toEqual(['at-least', 'at-least', 'at-most', 'at-least']);
  },
);
