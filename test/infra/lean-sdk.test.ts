import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutContents, withoutKnownRegions, withPlainKeys } from '../../infra/lean-sdk.ts';

test('keys of schemas that are constants are written out, so that what nobody calls can be left out', () => {
  const code = `const _h = "http";\nconst _hC = "httpChecksum";\nexport var Get$ = [9, { [_h]: ["GET", 200], [_hC]: _h }];`;
  expect(withPlainKeys(code)).toContain('[9, { "http": ["GET", 200], "httpChecksum": _h }]');
});

test('a key that is no constant of the file stays computed', () => {
  expect(withPlainKeys('const a = { [_x]: 1 };')).toBe('const a = { [_x]: 1 };');
});

test('of a file that is never reached only the names of its exports are left', () => {
  const code =
    'import { a } from "./a";\nexport class Sha1Js { update() {} }\nexport const flush = () => a;\nexport async function* read() {}\n';
  expect(withoutContents(code)).toBe(
    'export const Sha1Js = undefined;\nexport const flush = undefined;\nexport const read = undefined;',
  );
});

test('of the partitions only regions are named that their pattern does not know', () => {
  const partition = (regions: object) => ({
    regionRegex: '^eu-\\w+-\\d+$',
    regions,
    outputs: { dnsSuffix: 'amazonaws.com' },
  });
  const code = (regions: object) =>
    `export const partitionsInfo = ${JSON.stringify({ partitions: [partition(regions)] })};`;
  expect(
    withoutKnownRegions(
      code({ 'eu-west-1': { description: 'Ireland' }, 'aws-global': { description: 'all' } }),
    ),
  ).toBe(code({ 'aws-global': {} }));
});

test('the bundles of functions know the operations that they call, and look for settings and credentials in the environment alone', () => {
  const folder = join(import.meta.dirname, '../../dist/digest-article');
  const code = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join();
  expect(code).toContain('x-id=GetObject');
  expect(code).toContain('AWS_SECRET_ACCESS_KEY');
  expect(code).not.toContain('WriteGetObjectResponse');
  expect(code).toContain('AWS_ENDPOINT_URL');
  expect(code).not.toContain('sso_start_url');
  expect(code).not.toContain('AWS_CONFIG_FILE');
  expect(code).not.toContain(':message-type');
  expect(code).not.toContain('AWS SDK for JavaScript Team');
  expect(code).not.toContain('expect Blob or ReadableStream');
  expect(code).not.toContain('aws-common-runtime-crt');
  expect(code).not.toContain('Europe (Ireland)');
});

test('a function that starts loads none of the parts of Node that it never uses', () => {
  const bundle = join(import.meta.dirname, '../../dist/digest-article/index.mjs');
  const code = `await import(${JSON.stringify(bundle)}); console.log(process.moduleLoadList.join());`;
  const loaded = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(loaded).toContain('NativeModule https');
  for (const needless of ['crypto/webcrypto', 'fs/promises', 'webstreams/readablestream', 'deps/undici'])
    expect(loaded).not.toContain(needless);
});
