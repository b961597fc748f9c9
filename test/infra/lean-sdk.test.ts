import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withPlainKeys } from '../../infra/lean-sdk.ts';

test('keys of schemas that are constants are written out, so that what nobody calls can be left out', () => {
  const code = `const _h = "http";\nconst _hC = "httpChecksum";\nexport var Get$ = [9, { [_h]: ["GET", 200], [_hC]: _h }];`;
  expect(withPlainKeys(code)).toContain('[9, { "http": ["GET", 200], "httpChecksum": _h }]');
});

test('a key that is no constant of the file stays computed', () => {
  expect(withPlainKeys('const a = { [_x]: 1 };')).toBe('const a = { [_x]: 1 };');
});

test('the bundles of functions know the operations that they call, and look for credentials in the environment alone', () => {
  const folder = join(import.meta.dirname, '../../dist/digest-article');
  const code = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join();
  expect(code).toContain('x-id=GetObject');
  expect(code).toContain('AWS_SECRET_ACCESS_KEY');
  expect(code).not.toContain('WriteGetObjectResponse');
  expect(code).not.toContain('sso_start_url');
  expect(code).not.toContain(':message-type');
  expect(code).not.toContain('AWS SDK for JavaScript Team');
});
