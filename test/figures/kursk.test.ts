import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyseArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { readArticles } from '../../lib/parse/index.ts';

const sample = join(import.meta.dirname, '../../../shared/samples/kursk.txt');

test.skipIf(!existsSync(sample) && process.env.REQUIRE_SHARED !== '1')(
  'the sample article: its four figures with their labels, and no regiment or date (needs ../shared)',
  async () => {
    const [read] = await readArticles({ name: 'kursk.txt', bytes: readFileSync(sample) }, languages);
    if (read === undefined) throw new Error('the sample holds no article');
    const { figures } = analyseArticle(read.article, await languages.load('en'));
    const labelled = figures.filter(({ label, salience }) => label !== null && salience > 0.1);
    const lines = labelled.map(({ text, bound, label }) => `${bound} ${text}: ${label?.text}`);
    expect(lines).toContain('exact 60,000: soldiers that the aggressor country has stationed there');
    expect(lines).toContain('exact 400-500: North Korean soldiers launched an attack on Ukrainian positions');
    expect(lines).toContain('at-least six times: outnumbering Ukrainians');
    expect(lines).toContain('exact eight hours: The battle lasted');
    const soldiers = figures.find(({ text }) => text === '400-500');
    expect([soldiers?.low, soldiers?.high]).toEqual([400, 500]);
    for (const { text } of figures) expect(text).not.toMatch(/^(8|5|6|11)$/);
    expect([...figures].sort((a, b) => b.salience - a.salience)[0]?.text).toBe('60,000');
  },
);
