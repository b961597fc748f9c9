import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { dataFolder } from '../data.ts';

const Aliases = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

function load(): Map<string, string> {
  const table = Aliases.parse(
    JSON.parse(readFileSync(join(dataFolder, 'figures/unit_aliases.json'), 'utf8')),
  );
  const keys = new Map<string, string>();
  for (const [key, names] of Object.entries(table)) {
    if (typeof names === 'string') continue;
    const name = plain(key);
    keys.set(name, name);
    for (const other of names) if (!keys.has(plain(other))) keys.set(plain(other), name);
  }
  return keys;
}

let keys: Map<string, string> | undefined;

const plain = (name: string): string =>
  name === '-'
    ? '-'
    : name
        .toLowerCase()
        .replaceAll(/(?<!^)-|\s+/g, ' ')
        .replaceAll(/ +/g, ' ')
        .trim();

function singular(word: string): string {
  if (word === 'feet') return 'foot';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && word.length > 1 ? word.slice(0, -1) : word;
}

/** The key two unit names share when they agree, as the alias table's own description says. */
export function unitKey(name: string): string {
  keys ??= load();
  const whole = plain(name);
  const found = keys.get(whole);
  if (found !== undefined) return found;
  return whole
    .replaceAll(/ an? /g, ' per ')
    .replaceAll('/', ' per ')
    .split(' per ')
    .map((side) => side.trim())
    .map((side) => {
      const words = side.split(' ');
      const last = words.pop() ?? '';
      return [...words, singular(last)].join(' ');
    })
    .map((side) => side.replace(/meter\b/, 'metre').replace(/liter\b/, 'litre'))
    .map((side) => keys?.get(side) ?? side)
    .join(' per ');
}

/** The key's last word: the head of a counted noun phrase. */
export function lastWord(name: string): string {
  return unitKey(name).split(' ').at(-1) ?? '';
}
