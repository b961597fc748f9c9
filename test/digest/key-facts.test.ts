import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf } from '../facts/article.ts';

const en = await languages.load('en');

describe('of key facts', () => {
  const sentences = Array.from({ length: 30 }, (_, at) => {
    const [town, thing] = [
      `${'BCDFG'[at % 5]}${'aeiou'[Math.floor(at / 6)]}rford`,
      `${'mnrst'[at % 5]}${'iou'[at % 3]}ll`,
    ];
    return `The council of ${town} closed its ${thing} after ${at + 3} years.`;
  });
  const short = articleOf(sentences, 'Councils close what they ran');

  test('a normal article gives at most five, however short they are', () => {
    expect(digestArticle(short, en).facts).toHaveLength(5);
    expect(digestArticle(short, en, 250).facts).toHaveLength(5);
  });

  test('who asks for more words gets more', () => {
    expect(digestArticle(short, en, 600).facts.length).toBeGreaterThan(5);
  });
});
