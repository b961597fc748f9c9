import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { type Plugin, transform } from 'esbuild';
import { westernRanges, westernSource } from '../lib/segment/western.ts';

/** A character within brackets, in as few signs as it takes: a bundle has hundreds of ranges. */
function escaped(code: number): string {
  const character = String.fromCharCode(code);
  if (/[A-Za-z\d]/.test(character)) return character;
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The western characters of a class of Unicode, as ranges within brackets. */
function westernMembers(property: string, flags: string): string {
  const pattern = new RegExp(`^${property}$`, flags.includes('i') ? 'iu' : 'u');
  let found = '';
  for (const [first, last] of westernRanges) {
    for (let from = first; from <= last; from += 1) {
      if (!pattern.test(String.fromCharCode(from))) continue;
      let to = from;
      while (to < last && pattern.test(String.fromCharCode(to + 1))) to += 1;
      found += to === from ? escaped(from) : `${escaped(from)}-${escaped(to)}`;
      from = to;
    }
  }
  return found;
}

/** The source of a pattern as it is for western texts, without the flag `u`; null where it has no class of Unicode or cannot be told. */
export function westernTwin(source: string, flags: string): string | null {
  if (!flags.includes('u') || !/\\p\{/i.test(source)) return null;
  // Without `u`, what needs two code units or is written `\u{…}` would be read otherwise.
  if (/[\ud800-\udfff]|\\u\{/.test(source)) return null;
  return westernSource(source, (unicodeClass) => westernMembers(unicodeClass, flags));
}

/** A module's code in which each regular expression with classes of Unicode is a `TwinPattern`. */
export function withTwinPatterns(code: string, runtime: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex, start, end }) {
      const western = regex && westernTwin(regex.pattern, regex.flags);
      if (typeof western !== 'string') return;
      const values = [regex?.pattern, regex?.flags, western].map((value) => JSON.stringify(value));
      edits.push({ start, end, text: `new __TwinPattern(${values.join(',')})` });
    },
  });
  if (edits.length === 0) return code;
  let written = code;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    written = written.slice(0, start) + text + written.slice(end);
  return `import { TwinPattern as __TwinPattern } from ${JSON.stringify(runtime)};\n${written}`;
}

/** Bundles the product's own patterns of letters as twins, a file once for all bundles; see lib/segment/western.ts. */
export function twinPatterns(root: string): Plugin {
  const runtime = join(root, 'lib/segment/western.ts');
  const written = new Map<string, Promise<string>>();
  const write = async (path: string): Promise<string> => {
    const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'esnext' });
    return withTwinPatterns(code, runtime);
  };
  return {
    name: 'twin-patterns',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!path.startsWith(join(root, 'lib')) || path === runtime) return undefined;
        const contents = written.get(path) ?? write(path);
        written.set(path, contents);
        return { contents: await contents, loader: 'js' };
      });
    },
  };
}
