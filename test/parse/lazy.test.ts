import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Packages and files that a module loads at once, itself and through what it imports; types and `import()` not. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, clause = '', specifier = ''] of source.matchAll(
    /^(?:import|export)\s+([^'";]*?from\s+)?['"]([^'"]+)['"]/gm,
  )) {
    if (/^type\s/.test(clause)) continue;
    if (specifier.startsWith('.')) loadedWith(join(dirname(file), specifier), seen);
    else seen.add(specifier);
  }
  return seen;
}

test('choosing a format loads no parser: each comes with the first document that needs it', () => {
  const packages = [...loadedWith(join(root, 'lib/parse/index.ts'))].filter((name) => !name.startsWith('/'));
  expect(packages).toEqual(['zod/mini']);
});

test.each([
  ['plain-text', []],
  ['json', ['domhandler', 'entities/decode', 'htmlparser2']],
  ['feed', ['saxes']],
  ['docx', ['fflate', 'saxes']],
  ['pdf', ['unpdf']],
  ['eml', ['postal-mime']],
] as const)('%s loads what it needs and not another format’s parser', (name, needed) => {
  const loaded = loadedWith(join(root, `lib/parse/formats/${name}/read.ts`));
  for (const part of needed) expect(loaded).toContain(part);
  const heavy = ['unpdf', 'postal-mime', 'fflate', 'saxes', 'marked', 'chardet', 'html-encoding-sniffer'];
  expect(heavy.filter((part) => loaded.has(part) && !needed.some((own) => own === part))).toEqual([]);
});
