import { expect, test } from 'vitest';
import { asks, endsSentence } from '../../lib/segment/ends.ts';
import { countWords, minutesInstead, minutesOf, partsOf } from '../../lib/segment/words.ts';

test.each([
  ['', 0],
  ['  The mill\u00a0closed.\n', 3],
  ['Two — or three', 4],
  ['Das Schloß’s', 2],
  ['市長は大橋を閉鎖した。', 5],
  ['「閉鎖する」', 2],
  ['2024年に 72000台', 4],
  ['𠮷野家', 2],
  ['สะพานปิดแล้ว', 3],
  ['😀 fun', 2],
  ['أغلق الميناء أمس', 3],
])('counts the words of %j: %i', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('counts between two offsets', () => {
  expect(countWords('one two three', 4, 13)).toBe(2);
});

test('a text takes a minute at least, and 230 words a minute', () => {
  expect([0, 230, 460, 1150].map(minutesOf)).toEqual([1, 1, 2, 5]);
});

test('parts the words of a script without spaces', () => {
  expect(partsOf('大橋の閉鎖').map(({ at, text }) => [at, text])).toEqual([
    [0, '大橋'],
    [2, 'の'],
    [3, '閉鎖'],
  ]);
  expect(partsOf('Brücke')).toEqual([{ at: 0, text: 'Brücke' }]);
});

test.each(['Yes.', 'Yes!”', 'Oh…', '閉鎖した。', '「閉鎖した。」', 'نعم۔', 'هل؟', 'बंद है।', '(So it is.)'])(
  'ends as a sentence does: %s',
  (text) => {
    expect(endsSentence(text)).toBe(true);
  },
);

test.each(['', 'The mill', '“The mill”', 'The mill:', '閉鎖'])('does not: %j', (text) => {
  expect(endsSentence(text)).toBe(false);
});

test.each(['Who?', '“Who?”', '誰が？', 'من؟'])('asks: %s', (text) => {
  expect(asks(text)).toBe(true);
  expect(endsSentence(text)).toBe(true);
});

test.each([
  [169, 270, { digest: 1, article: 1 }],
  [169, 480, { digest: 1, article: 2 }],
  [110, 230, { digest: 0.5, article: 1 }],
  [90, 700, { digest: 0.5, article: 3 }],
  [60, 50, { digest: 0.5, article: 0.5 }],
])(
  'a digest of %d words for an article of %d claims no larger saving than that',
  (digest, article, minutes) => {
    expect(minutesInstead(digest, article)).toEqual(minutes);
  },
);
