import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKeys, keyOfPath, pathOfKey } from '../../lib/store/file-names.ts';
import { FolderStore } from '../../lib/store/folder-store.ts';
import { all, hostileKeys, storeContract } from './contract.ts';

storeContract('FolderStore', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'news-digest-store-'));
  return { store: new FolderStore(folder), close: () => rm(folder, { recursive: true }) };
});

const anyKey = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }).filter((key) => key.isWellFormed()),
  fc.string({ unit: fc.constantFrom('a', 'A', '/', '.', '%', '_', '~', '2', 'E', 'é', '😀'), minLength: 1 }),
);

test('a key’s path leads back to the key, and stays below the folder', () => {
  fc.assert(
    fc.property(anyKey, (key) => {
      const path = pathOfKey(key);
      expect(keyOfPath(path)).toBe(key);
      for (const name of path) {
        expect(name).toMatch(/^[a-zA-Z0-9%_~.-]+$/);
        expect(name).not.toMatch(/^\./);
        expect(name.length).toBeLessThanOrEqual(255);
      }
    }),
  );
});

test('no two keys share a path on a file system that folds case, nor is one’s file another’s folder', () => {
  const plain = (key: string): string => pathOfKey(key).join('/').toLowerCase();
  fc.assert(
    fc.property(anyKey, anyKey, (a, b) => {
      fc.pre(a !== b);
      expect(plain(a)).not.toBe(plain(b));
      expect(plain(a).startsWith(`${plain(b)}/`)).toBe(false);
    }),
  );
  const paths = new Set(hostileKeys.map(plain));
  expect(paths.size).toBe(hostileKeys.length);
});

test('usual keys stay readable', () => {
  expect(pathOfKey('world/2025-01-11_kursk.txt')).toEqual(['world', '2025-01-11_kursk.txt']);
});

test('keys are ordered as their UTF-8 bytes are', () => {
  fc.assert(
    fc.property(anyKey, anyKey, (a, b) => {
      expect(Math.sign(compareKeys(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

test('nothing is written outside the folder, whatever the key', async () => {
  const outer = await mkdtemp(join(tmpdir(), 'news-digest-outer-'));
  try {
    const store = new FolderStore(join(outer, 'bucket'));
    for (const key of hostileKeys) await store.put(key, 'x', { contentType: 'text/plain' });
    expect(await readdir(outer)).toEqual(['bucket']);
  } finally {
    await rm(outer, { recursive: true });
  }
});

test('of several processes that put if absent, one writes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'news-digest-race-'));
  const script = `
    const { FolderStore } = await import(${JSON.stringify(new URL('../../lib/store/folder-store.ts', import.meta.url).href)});
    const store = new FolderStore(${JSON.stringify(folder)});
    let written = 0;
    for (let n = 0; n < 200; n += 1) {
      const result = await store.putIfAbsent('race/' + n, 'by ' + process.pid, { contentType: 'text/plain' });
      if (result === 'written') written += 1;
    }
    console.log(written);`;
  const run = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (data) => (said += data));
      child.on('error', reject);
      child.on('close', () => resolve(Number(said)));
    });
  try {
    const written = await Promise.all([run(), run(), run()]);
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(await all(new FolderStore(folder).list('race/'))).toHaveLength(200);
    expect(await readdir(join(folder, '.writing'))).toEqual([]);
    expect((await stat(join(folder, 'race'))).isDirectory()).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what is replaced again and again is read as one of its versions each time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'news-digest-replaced-'));
  try {
    const store = new FolderStore(folder);
    const type = { contentType: 'application/json' };
    const versions = Array.from({ length: 60 }, (_, at) => `${at}|`.repeat(20_000));
    const known = new Set(versions);
    await store.put('state.json', versions[0] ?? '', type);
    let writing = true;
    const write = async (): Promise<void> => {
      for (const version of versions) await store.put('state.json', version, type);
      writing = false;
    };
    const read = async (): Promise<void> => {
      while (writing) {
        const object = await store.get('state.json');
        expect(known.has(Buffer.from(object?.body ?? []).toString())).toBe(true);
      }
    };
    await Promise.all([write(), read(), read()]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
