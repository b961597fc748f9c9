import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { limits } from '../../lib/model/index.ts';
import { readArticles } from '../../lib/parse/index.ts';

describe('of a source far longer than an article so much is taken apart as an article may have', () => {
  const long = 3 * limits.readOfArticle;
  test.each([
    ['long.md', '# Tolls rise\n\n', '* The harbour raises its tolls again\n'],
    ['long.txt', 'Tolls rise\n\n', 'The harbour raises its tolls again.\n'],
    ['long.eml', 'From: ada@courier.example\nSubject: Tolls\n\n', 'The harbour raises its tolls again.\n'],
  ])('%s says how much was left out', async (name, start, line) => {
    const source = start + line.repeat(long / line.length);
    const [read] = await readArticles({ name, bytes: new TextEncoder().encode(source) }, languages);
    const { text = '', unread = 0 } = read?.article ?? {};
    expect(text.length).toBeGreaterThan(limits.readOfArticle / 2);
    expect(text.length + unread).toBeGreaterThan(0.9 * long);
    expect(read?.removals.some(({ step }) => step === 'reach')).toBe(true);
  });

  test.each([
    ['behind a sentence', 'The harbour raises its tolls again. ', /again\.$/],
    ['behind a sentence without gaps', '港は来月から料金を引き上げます。', /。$/],
    ['behind a word where no sentence ends', 'toll bell ', /(?:toll|bell)$/],
    ['between characters where no word ends', '🚢', /🚢$/u],
  ])('one line is cut %s', async (_, part, end) => {
    const source = `Tolls rise\n\n${part.repeat(long / part.length)}`;
    const [read] = await readArticles(
      { name: 'line.txt', bytes: new TextEncoder().encode(source) },
      languages,
    );
    expect(read?.article.text.isWellFormed()).toBe(true);
    expect(read?.article.text.trimEnd()).toMatch(end);
  });

  test('a mail of more lines than fit is refused', async () => {
    const bytes = new TextEncoder().encode(
      `From: ada@courier.example\nSubject: x\n\n${'> a\n'.repeat(600_001)}`,
    );
    await expect(readArticles({ name: 'lines.eml', bytes }, languages)).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
