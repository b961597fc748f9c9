import { expect, test } from 'vitest';
import { Digest } from '../../lib/model/index.ts';
import { goldensOf } from './samples.ts';

test.each(['bridge-ja.txt', 'reservoir-zh.txt', 'port-ar.txt', 'hospital-he.txt'])(
  '%s, without a word list of its language, gives whole sentences as its facts',
  async (sample) => {
    const digest = Digest.parse(JSON.parse((await goldensOf(sample))[`${sample}.json`] ?? ''));
    expect(digest.form).toBe('news');
    expect(digest.facts.length).toBeGreaterThanOrEqual(2);
    for (const { text } of digest.facts) expect(text).toMatch(/[.。]$/);
  },
);
