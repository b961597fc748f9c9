import { describe, expect, test } from 'vitest';
import { figuresIn } from './read.ts';

describe('a preposition that leads to an object bounds nothing', () => {
  test.each([
    ['Maro won the race over 1,500 metres in Tellen.', 'exact'],
    ['She took bronze and then gold over 400 metres.', 'exact'],
    ['The play about 40 miners opens on Friday.', 'exact'],
    ['They talked about 12 proposals.', 'exact'],
    ['The dispute over 300 jobs ended.', 'exact'],
    ['The heirs gathered around 12 tables.', 'exact'],
    ['He was trapped under 40 tonnes of gravel.', 'exact'],
    // Where a quantity is measured, the same words bound it.
    ['The tunnel is over 1,500 metres long.', 'more-than'],
    ['She won over 1,500 votes.', 'more-than'],
    ['A race of over 8 miles was planned.', 'more-than'],
    ['The school has about 40 pupils.', 'about'],
    ['The talks lasted about 12 hours.', 'about'],
    ['The shed weighs under 40 tonnes.', 'less-than'],
  ])('%s', async (text, bound) => {
    expect((await figuresIn(text)).map((figure) => figure.bound)).toEqual([bound]);
  });

  test('the label keeps the preposition', async () => {
    const [figure] = await figuresIn('Maro won the race over 1,500 metres in Tellen.');
    expect(figure?.label?.text).toBe('Maro won the race over 1,500 metres in Tellen');
  });
});
