import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cachedDataVersionTag } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { articleEvent } from '../../bench/speed/article-event.ts';
import { startS3Stub } from '../../bench/speed/s3-stub.ts';
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

  test('a chunk of the first call has its compiled code, though V8 has other flags then', async () => {
    const kept = start();
    const { late } = kept.exports;
    if (typeof late !== 'function') throw new Error('no exports');
    await late();
    for (const [file, script] of kept.scripts.ran)
      writeFileSync(join(folder, cacheOf(file, cachedDataVersionTag())), script.createCachedData());
    const { scripts, exports } = start();
    const again = exports.late;
    if (typeof again !== 'function') throw new Error('no exports');
    expect(await scripts.sparingAtFirst(async () => again())()).toEqual({ g: 2 });
    expect(scripts.ran.get('late.js')?.cachedDataRejected).toBe(false);
    expect(missing).toEqual([]);
  });
});

describe('what pays only in a long run', () => {
  // The tag stands for the flags too.
  const asStarted = cachedDataVersionTag();
  const flagsOf = async () => cachedDataVersionTag() === asStarted;
  afterEach(() => vi.unstubAllEnvs());

  test('rests during the first call alone, which may fail', async () => {
    const scripts = new Scripts('', () => {});
    const call = scripts.sparingAtFirst(flagsOf);
    expect(await call()).toBe(false);
    expect(await flagsOf()).toBe(true);
    expect(await call()).toBe(true);
    const failing = scripts.sparingAtFirst(() => Promise.reject(new Error('no article')));
    await expect(failing()).rejects.toThrow('no article');
    expect(await flagsOf()).toBe(true);
  });

  test('is there from the start where the first call is no brief one', async () => {
    const call = new Scripts('', () => {}).sparingAtFirst(flagsOf, () => false);
    expect(await call()).toBe(true);
  });

  test.each(['--jitless', '--no-regexp-tier-up', '--single-threaded-gc'])(
    'is left as it is where Node was told how: %s',
    async (flag) => {
      vi.stubEnv('NODE_OPTIONS', `--max-old-space-size=400 ${flag}`);
      expect(await new Scripts('', () => {}).sparingAtFirst(flagsOf)()).toBe(true);
    },
  );
});

const bundle = join(import.meta.dirname, '../../dist/digest-article/index.mjs');

test.each([[[]], [['--expose-gc']]])(
  'the built bundle has compiled code for Node with the flags %j',
  (flags) => {
    const code = `const { handler } = await import(${JSON.stringify(bundle)}); console.log(typeof handler);`;
    const printed = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
      encoding: 'utf8',
    });
    expect(printed).toBe('function\n');
  },
);

// Switching V8's flags in a process is at one's own risk: `--no-regexp-tier-up` for the first call crashed within the next five.
test('the deployed function lives on behind its first call', async () => {
  const text = readFileSync(join(import.meta.dirname, '../samples/market-brief.txt'));
  const page = readFileSync(join(import.meta.dirname, '../samples/coal-page.html'));
  const stub = await startS3Stub('incoming', text, 'text/plain', {
    'world/page.html': { body: page, mediaType: 'text/html' },
  });
  const events = ['world/text.txt', 'world/page.html'].map((key) => articleEvent(key, text.length));
  const code = `const { handler } = await import(${JSON.stringify(bundle)});
    const context = { getRemainingTimeInMillis: () => 60_000, awsRequestId: 'again' };
    for (let round = 0; round < 6; round += 1)
      for (const event of ${JSON.stringify(events)}) await handler(event, context);
    console.log('alive');
    process.exit(0);`;
  const env = {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_S3: stub.url,
    INCOMING_BUCKET: 'incoming',
    DIGESTS_BUCKET: 'digests',
  };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      env,
    });
    expect(stdout.match(/"message":"digested"/g)).toHaveLength(12);
    expect(stdout).toMatch(/alive\n$/);
  } finally {
    stub.close();
  }
});
