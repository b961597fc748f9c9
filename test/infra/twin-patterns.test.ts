import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { describe, expect, test } from 'vitest';
import { westernTwin, withTwinPatterns } from '../../infra/twin-patterns.ts';
import { TwinPattern } from '../../lib/segment/western.ts';

const root = join(import.meta.dirname, '../..');

/** Every regular expression of the product that has a twin. */
function patterns(): { source: string; flags: string; western: string }[] {
  const files = execFileSync('git', ['ls-files', 'lib/*.ts'], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n');
  const found = new Map<string, { source: string; flags: string; western: string }>();
  for (const file of files) {
    const code = readFileSync(join(root, file), 'utf8');
    if (!/\\p\{/i.test(code)) continue;
    simple(parse(stripTypeScriptTypes(code), { ecmaVersion: 'latest', sourceType: 'module' }), {
      Literal({ regex }) {
        if (!regex) return;
        const western = westernTwin(regex.pattern, regex.flags);
        if (western !== null)
          found.set(`${regex.pattern}/${regex.flags}`, {
            source: regex.pattern,
            flags: regex.flags,
            western,
          });
      },
    });
  }
  return [...found.values()];
}

const samples = join(root, 'test/samples');
const lines = readdirSync(samples)
  .filter((file) => /\.(txt|html)$/.test(file))
  .flatMap((file) => readFileSync(join(samples, file), 'utf8').slice(0, 3000).split('\n'))
  .filter((line, index) => line.trim() !== '' && index % 16 === 0)
  .map((line) => line.slice(0, 120))
  .concat(
    Array.from(
      { length: 256 },
      (_, code) =>
        `${String.fromCharCode(code)}a A${String.fromCharCode(code)} (${String.fromCharCode(code)}).`,
    ),
    [
      '“Straße”, sagte Müller — 50 €.',
      'ÉCOLE: l’été, œuvre',
      'ß',
      'µm ÿ Ÿ',
      'Kelvin \u212a, long \u017f',
      'Київ: так.',
      '東京(AP)',
      '😀 A: b',
    ],
  );

const first = (pattern: RegExp | TwinPattern, text: string) => {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match && [match.index, ...match, JSON.stringify(match.groups ?? null), pattern.lastIndex];
};

describe('a pattern and its twin', () => {
  test('find the same in every line of the samples and around every character of Latin-1', () => {
    const all = patterns();
    expect(all.length).toBeGreaterThan(80);
    const faults: string[] = [];
    for (const { source, flags, western } of all) {
      const pattern = new RegExp(source, flags);
      const twin = new TwinPattern(source, flags, western);
      for (const text of lines) {
        if (JSON.stringify(first(pattern, text)) !== JSON.stringify(first(twin, text)))
          faults.push(`/${source}/${flags}: ${text.slice(0, 80)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('stand where a regular expression may stand', () => {
    const twin = new TwinPattern('[\\p{L}]+', 'gu');
    const pattern = /[\p{L}]+/gu;
    for (const text of ['one two', 'один два', '“x” — y']) {
      expect(text.replace(/./g, '$&')).toBe(text);
      expect([...text.matchAll(twin as unknown as RegExp)].map(String)).toEqual(
        [...text.matchAll(pattern)].map(String),
      );
      expect(text.match(twin as unknown as RegExp)).toEqual(text.match(pattern));
      expect(text.replace(twin as unknown as RegExp, '<$&>')).toBe(text.replace(pattern, '<$&>'));
      expect(text.replaceAll(twin as unknown as RegExp, (word) => word.toUpperCase())).toBe(
        text.replaceAll(pattern, (word) => word.toUpperCase()),
      );
      expect(text.split(twin as unknown as RegExp)).toEqual(text.split(pattern));
      expect(text.search(twin as unknown as RegExp)).toBe(text.search(pattern));
    }
  });

  test('classes with a property alone and those within brackets are written out, others stay', () => {
    const code = withTwinPatterns(
      'const a = /^\\p{Lu}[\\p{N}x]/u, b = /[a-z]+/g, c = /\\p{L}/v;',
      './western.ts',
    );
    expect(code).toMatch(/^import \{ TwinPattern as __TwinPattern \} from ".\/western.ts";/);
    expect(code).toContain('a = new __TwinPattern("^\\\\p{Lu}[\\\\p{N}x]","u","^[A-Z\\\\xc0-');
    expect(code).toContain('b = /[a-z]+/g, c = /\\p{L}/v');
  });

  test('what is written with two code units has no twin', () => {
    expect(westernTwin('[\\p{L}😀]', 'u')).toBeNull();
    expect(westernTwin('\\u{1f600}|\\p{L}', 'u')).toBeNull();
  });
});
