import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheOf, Scripts } from '../../infra/code-cache/loader.ts';
import { asFunction } from '../../infra/code-cache/script.ts';

describe('a chunk as a function', () => {
  test('takes what it imports, gives what it exports', () => {
    expect(asFunction('import{a as b,c}from"./x.mjs";import"./y.mjs";let d=b+c;export{d as e};')).toBe(
      '(function(__chunk,__import,__url){"use strict";const{a:b,c:c}=__chunk("./x.mjs");__chunk("./y.mjs");let d=b+c;\nreturn{e:d}})',
    );
  });

  test('loads others when needed, knows where it stands, and may have a default', () => {
    const code = asFunction('const x=()=>import("./z.mjs"),u=import.meta.url;export default f();');
    expect(code).toContain('__import("./z.mjs"),u=({url:__url}).url;const __default=f();');
    expect(code).toContain('return{default:__default}');
  });

  test('is refused where an export gets its value later: importers would keep the old one', () => {
    expect(() => asFunction('let a;function f(){a=1}export{a,f};')).toThrow(
      'a is exported and gets its value later',
    );
  });
});

describe('scripts with compiled code', () => {
  let folder = '';
  let missing: string[] = [];
  const start = () => {
    missing = [];
    const scripts = new Scripts(folder, (file) => missing.push(file));
    return { scripts, exports: scripts.start('./index.mjs') };
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scripts-'));
    const index = asFunction('const f=(n)=>n+1,late=()=>import("./late.mjs");export{f,late};');
    writeFileSync(join(folder, 'start.js'), `({"./index.mjs":${index}})`);
    writeFileSync(join(folder, 'late.js'), asFunction('const g=2;export{g};'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const keep = () => {
    const { scripts } = start();
    const cache = join(folder, cacheOf('start.js', cachedDataVersionTag()));
    writeFileSync(cache, scripts.ran.get('start.js')?.createCachedData() ?? '');
    return cache;
  };

  test('run with it where it was made by the same Node', () => {
    keep();
    const { scripts, exports } = start();
    expect(missing).toEqual([]);
    expect(scripts.ran.get('start.js')?.cachedDataRejected).toBe(false);
    expect(exports).toHaveProperty('f');
  });

  test('run as ever, and say so once, where there is none or V8 refuses it', async () => {
    const { exports } = start();
    expect(missing).toEqual(['start.js']);
    const { f, late } = exports;
    if (typeof f !== 'function' || typeof late !== 'function') throw new Error('no exports');
    expect(f(1)).toBe(2);
    expect(await late()).toEqual({ g: 2 });
    writeFileSync(keep(), 'code of another V8');
    // V8 knows the script of a moment ago by its source.
    appendFileSync(join(folder, 'start.js'), ' ');
    expect(start().exports).toHaveProperty('f');
    expect(missing).toEqual(['start.js']);
  });

  test('a chunk is run once, however often it is asked for', async () => {
    const { scripts, exports } = start();
    const { late } = exports;
    if (typeof late !== 'function') throw new Error('no exports');
    expect(await late()).toBe(await late());
    expect([...scripts.ran.keys()]).toEqual(['start.js', 'late.js']);
  });

  test('a chunk of the first call has its compiled code, though the optimising compilers rest', async () => {
    const kept = start();
    const { late } = kept.exports;
    if (typeof late !== 'function') throw new Error('no exports');
    await late();
    for (const [file, script] of kept.scripts.ran)
      writeFileSync(join(folder, cacheOf(file, cachedDataVersionTag())), script.createCachedData());
    const { scripts, exports } = start();
    const again = exports.late;
    if (typeof again !== 'function') throw new Error('no exports');
    expect(await scripts.unoptimisedAtFirst(async () => again())()).toEqual({ g: 2 });
    expect(scripts.ran.get('late.js')?.cachedDataRejected).toBe(false);
    expect(missing).toEqual([]);
  });
});

describe('the optimising compilers', () => {
  // The tag stands for the flags too.
  const asStarted = cachedDataVersionTag();
  const flagsOf = async () => cachedDataVersionTag() === asStarted;
  afterEach(() => vi.unstubAllEnvs());

  test('rest during the first call alone, which may fail', async () => {
    const scripts = new Scripts('', () => {});
    const call = scripts.unoptimisedAtFirst(flagsOf);
    expect(await call()).toBe(false);
    expect(await flagsOf()).toBe(true);
    expect(await call()).toBe(true);
    const failing = scripts.unoptimisedAtFirst(() => Promise.reject(new Error('no article')));
    await expect(failing()).rejects.toThrow('no article');
    expect(await flagsOf()).toBe(true);
  });

  test('work from the start where the first call is no brief one', async () => {
    const call = new Scripts('', () => {}).unoptimisedAtFirst(flagsOf, () => false);
    expect(await call()).toBe(true);
  });

  test('are left as they are where Node was told how', async () => {
    vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=400 --jitless');
    expect(await new Scripts('', () => {}).unoptimisedAtFirst(flagsOf)()).toBe(true);
  });
});

test.each([[[]], [['--expose-gc']]])(
  'the built bundle has compiled code for Node with the flags %j',
  (flags) => {
    const bundle = join(import.meta.dirname, '../../dist/digest-article/index.mjs');
    const code = `const { handler } = await import(${JSON.stringify(bundle)}); console.log(typeof handler);`;
    const printed = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
      encoding: 'utf8',
    });
    expect(printed).toBe('function\n');
  },
);
