import { describe, expect, test } from 'vitest';
import { articleEvent } from '../../bench/speed/article-event.ts';
import { soak, violationsOf } from './soak.ts';

test('under faults and kills every article ends in exactly one place, with the same bytes as without', {
  timeout: 120_000,
}, async () => {
  const result = await soak({ articles: 40, faults: 0.2, kills: 4, seed: 7, stallMs: 300, workers: 4 });
  expect(result.violations).toEqual([]);
  expect(result.kills).toBe(4);
  expect(result.digested + result.rejected).toBe(40);
  expect(result.dead).toBe(0);
  expect(Object.values(result.faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(
    result.faults.none * 1.1,
  );
});

describe('the judgement of a storm', () => {
  const digest = JSON.stringify({ source: { key: 'a.txt' } });
  const whole = new Map([
    ['digests/a.html', 'page'],
    ['digests/a.json', digest],
  ]);
  const half = new Map([['digests/a.json', digest]]);
  const none = new Map<string, string>();
  const calm = { digests: whole, rejected: new Map([['rejected/b.txt.json', 'reason']]) };
  const fine = { ...calm, dead: [] };
  const letter = (key: string): string => JSON.stringify(articleEvent(key, 1));

  test.each([
    ['nothing, where each article is in its place', fine, fine, []],
    [
      'nothing, where a dead letter is digested when it is sent again',
      { ...fine, digests: half, dead: [letter('a.txt')] },
      fine,
      [],
    ],
    [
      'an article that is digested and among the dead letters',
      { ...fine, dead: [letter('a.txt')] },
      fine,
      ['a.txt: done, and among the dead letters'],
    ],
    [
      'an article that is nowhere',
      { ...fine, digests: none },
      fine,
      ['digests/a.json: lost', 'digests/a.html: lost'],
    ],
    [
      'one that is half written and waits nowhere',
      { ...fine, digests: half },
      fine,
      ['digests/a.html: lost'],
    ],
    [
      'one that is still dead',
      fine,
      { ...fine, dead: [letter('b.txt')] },
      ['b.txt: still among the dead letters'],
    ],
    [
      'one that the redrive does not mend',
      { ...fine, digests: half, dead: [letter('a.txt')] },
      { ...fine, digests: half },
      ['digests/a.html: not written after the redrive'],
    ],
    [
      'other bytes',
      fine,
      { ...fine, digests: new Map([...whole, ['digests/a.html', 'pag']]) },
      ['digests/a.html: other bytes than without faults'],
    ],
    [
      'a second digest',
      fine,
      { ...fine, digests: new Map([...whole, ['digests/c.json', 'x']]) },
      ['digests/c.json: not written without faults'],
    ],
  ])('finds %s', (_, during, after, violations) => {
    expect(violationsOf(calm, during, after)).toEqual(violations);
  });
});
