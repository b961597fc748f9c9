import { expect, test } from 'vitest';
import { analyseArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import type { Article } from '../../lib/model/index.ts';
import { articleOf, spokenIn } from './article.ts';

/** Whom each turn is given to, with something of what stands above the text. */
async function voices(turns: readonly string[], above: Partial<Article> = {}): Promise<string[]> {
  const { quotes } = analyseArticle({ ...articleOf(turns), ...above }, await languages.load('en'));
  return quotes
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker?.name ?? speaker?.text ?? 'nobody');
}

const asked = [
  'Q: When will it open?',
  'A: In spring, if the ice allows it.',
  'Q: And the quay?',
  'A: Later.',
];
const labelled = [
  'Gazette: When will it open?',
  'Solheim: In spring.',
  'Gazette: And the quay?',
  'Solheim: Later.',
];

test.each<[string, readonly string[], Partial<Article>]>([
  ['the dek', asked, { dek: 'Pilot Ingrid Solheim on ice and patience' }],
  ['the headline', asked, { headline: 'Ingrid Solheim: ‘The ice decides’' }],
  ['the headline, by surname', labelled, { headline: 'Ingrid Solheim: ‘The ice decides’' }],
  ['the dek, by surname', labelled, { dek: 'A talk with Ingrid Solheim, a pilot' }],
  [
    'the dek, with a reporter in the byline',
    asked,
    { dek: 'Paul Reed asks Ingrid Solheim', bylines: ['Paul Reed'] },
  ],
])('finds whoever is interviewed in %s', async (_, turns, above) => {
  expect(await voices(turns, above)).toEqual(['Ingrid Solheim', 'Ingrid Solheim']);
});

test('gives answers to nobody where two stand above the text', async () => {
  expect(await voices(asked, { dek: 'Ingrid Solheim and Peter Hanley on ice' })).toEqual([
    'nobody',
    'nobody',
  ]);
});

test('reads “Q.” and “A.” as labels, and a sentence of one letter as none', async () => {
  const turns = asked.map((turn) => turn.replace(':', '.'));
  expect(await voices(turns, { dek: 'Ingrid Solheim on ice' })).toEqual(['Ingrid Solheim', 'Ingrid Solheim']);
});

test('gives answers to the one person whom a label names', async () => {
  const intro = 'Ingrid Solheim, a pilot, met the harbour master Peter Hanley on Monday.';
  const turns = [
    'Solheim: I began in 1990.',
    'Q: When will it open?',
    'A: In spring.',
    'Q: And then?',
    'Solheim: We sail.',
  ];
  expect(await voices([intro, ...turns])).toEqual(['Ingrid Solheim', 'Ingrid Solheim', 'Ingrid Solheim']);
});

test('takes initials for the one person who has them', async () => {
  const turns = ['PR: When will it open?', 'IS: In spring.', 'PR: And the quay?', 'IS: Later.'];
  const found = await voices(turns, { headline: 'Ingrid Solheim on ice' });
  expect(found.filter((name) => name === 'Ingrid Solheim')).toHaveLength(2);
});

test('takes the questions of two interviewers for no quotations', async () => {
  const turns = [
    'Gazette: When?',
    'Solheim: In spring.',
    'Herald: And the quay?',
    'Solheim: Later.',
    'Herald: Why?',
    'Gazette: How?',
  ];
  const intro = 'Pilot Ingrid Solheim spoke on Monday.';
  expect(await voices([intro, ...turns])).toEqual(['Ingrid Solheim', 'Ingrid Solheim']);
});

test.each([
  ['ja', '「橋は秋に開通します」と田中市長は話した。', '橋は秋に開通します — 田中市長'],
  ['ja', '田中太郎市長は会見で「橋は秋に開通します」と述べた。', '橋は秋に開通します — 田中太郎市長'],
  ['ja', '山田さんは「とてもうれしい」と語った。', 'とてもうれしい — 山田さん'],
  ['ja', '台風が接近し、「避難してください」と呼びかけた。', '避難してください — nobody'],
  ['zh', '王毅表示：“大桥将在秋天开放。”', '大桥将在秋天开放。 — 王毅'],
  ['zh', '“大桥将在秋天开放，”市长李明说。', '大桥将在秋天开放， — 市长李明'],
  ['zh', '随后表示：“大桥将在秋天开放。”', '大桥将在秋天开放。 — nobody'],
  ['ar', 'قال أحمد علي: "سيفتح الجسر في الخريف".', 'سيفتح الجسر في الخريف — أحمد علي'],
  ['ar', '"سيفتح الجسر في الخريف"، قالت ليلى حسن.', 'سيفتح الجسر في الخريف — ليلى حسن'],
  ['ar', 'قال لوكالة الأنباء: "سيفتح الجسر في الخريف".', 'سيفتح الجسر في الخريف — nobody'],
])(
  'names speakers in %s only where the words beside the marks are certain: %s',
  async (language, text, expected) => {
    expect(await spokenIn([text], language)).toEqual([expected]);
  },
);

test.each([
  ['ja', '小説『海の道』が賞を受けた。'],
  ['zh', '电影“海路”昨天上映。'],
])('takes the title of a work for no quotation in %s: %s', async (language, text) => {
  expect(await spokenIn([text], language)).toEqual([]);
});
