import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Digest } from '../../lib/model/index.ts';
import { goldenFolder, goldensOf, readme, readmeWithDigest, samples } from './samples.ts';

const update = 'npm run golden writes it; read the diff before you commit it';

test.each(samples)('%s gives its golden digest as JSON, page and text', async (sample) => {
  const made = await goldensOf(sample);
  for (const [name, text] of Object.entries(made)) {
    const path = join(goldenFolder, name);
    expect(existsSync(path), `${name} is missing: ${update}`).toBe(true);
    expect(text, `${name} differs: ${update}`).toBe(readFileSync(path, 'utf8'));
    if (name.endsWith('.json')) Digest.parse(JSON.parse(text));
  }
});

test('no golden file is left over from a sample that is gone', async () => {
  const made = (await Promise.all(samples.map(goldensOf))).flatMap((files) => Object.keys(files));
  expect(readdirSync(goldenFolder).sort()).toEqual(made.sort());
});

test('the README shows the digest that is made now', async () => {
  const text = readFileSync(readme, 'utf8');
  expect(text, update).toBe(await readmeWithDigest(text));
});
