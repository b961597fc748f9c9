import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Programs that note how they are called and answer as an account without a bucket of packaged code would. */
function standIns(answers: string): void {
  const calls = join(folder, 'calls');
  const script = (name: string, body: string): void => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "${name} $*" >> '${calls}'\n${body}`);
    chmodSync(path, 0o755);
  };
  // The build is another test's matter, and would take the bundles away under it.
  script('node', '');
  script('aws', `case "$1 $2" in\n'sts get-caller-identity') echo 123456789012;;\n${answers}\nesac\n`);
}

interface Run {
  readonly status: number | null;
  readonly said: string;
  readonly errors: string;
  readonly calls: readonly string[];
}

function run(script: string, args: readonly string[], environment: Record<string, string>): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'infra', script), ...args], {
    encoding: 'utf8',
    env: { PATH: folder, ...environment },
  });
  const calls = readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n');
  return { status, said: stdout, errors: stderr, calls };
}

const noBucket = `'s3api head-bucket') exit 254;;`;
const named = (calls: readonly string[]): string[] =>
  calls.map((call) => call.split(' ').slice(0, 3).join(' '));

test('deploy builds, asks who it is, makes the bucket of packaged code, packages and deploys, in that order', () => {
  standIns(`${noBucket}\n'configure get') exit 1;;`);
  const { status, calls } = run('deploy.ts', ['SenderAddress=a@b.example', 'PostalAddress=1 Main St, X'], {
    AWS_REGION: 'eu-north-1',
  });
  expect(status).toBe(0);
  expect(named(calls)).toEqual([
    `node ${join(root, 'infra/build.ts')}`,
    'aws sts get-caller-identity',
    'aws s3api head-bucket',
    'aws s3 mb',
    'aws s3api put-public-access-block',
    'aws cloudformation package',
    'aws cloudformation deploy',
    'aws cloudformation describe-stacks',
  ]);
  const deployed = calls.find((call) => call.startsWith('aws cloudformation deploy'));
  expect(deployed).toContain('--region eu-north-1');
  expect(deployed).toContain('--parameter-overrides SenderAddress=a@b.example PostalAddress=1 Main St, X');
  expect(calls[3]).toBe('aws s3 mb s3://news-digest-artifacts-123456789012-eu-north-1 --region eu-north-1');
});

test('the region is the environment’s, then the profile’s', () => {
  standIns(`'configure get') echo us-west-2;;`);
  const deployed = ({ calls }: Run): string => calls.find((call) => call.includes('deploy ')) ?? '';
  expect(deployed(run('deploy.ts', [], { AWS_DEFAULT_REGION: 'eu-west-3' }))).toContain('eu-west-3');
  rmSync(join(folder, 'calls'));
  expect(deployed(run('deploy.ts', [], {}))).toContain('--region us-west-2');
});

test('without a region it says what to do, and deploys nothing', () => {
  standIns(`'configure get') exit 1;;`);
  const { status, errors, calls } = run('deploy.ts', [], {});
  expect(status).toBe(1);
  expect(errors).toContain('no region: set AWS_REGION');
  expect(calls.some((call) => call.includes('cloudformation'))).toBe(false);
});

test('without credentials it says what to do, and makes nothing', () => {
  standIns('');
  const path = join(folder, 'aws');
  const script = readFileSync(path, 'utf8').replace('echo 123456789012', 'exit 253');
  writeFileSync(path, script);
  const { status, errors, calls } = run('deploy.ts', [], { AWS_REGION: 'eu-north-1' });
  expect(status).toBe(1);
  expect(errors).toContain('no valid AWS credentials: run `aws configure`');
  expect(calls.some((call) => call.includes('cloudformation'))).toBe(false);
});

test('a dry run makes a change set and does not execute it', () => {
  standIns('');
  const { calls } = run('deploy.ts', ['--dry-run'], { AWS_REGION: 'eu-north-1' });
  expect(calls.at(-1)).toContain('--no-execute-changeset');
});

test('a plan says every command and runs none, with no account, region or CLI at hand', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'infra/deploy.ts'), '--plan', 'SenderAddress=a@b.example', 'PostalAddress=1 Main St'],
    { encoding: 'utf8', env: { PATH: folder } },
  );
  expect(status).toBe(0);
  const commands = stdout.split('\n').filter((line) => line.startsWith('aws '));
  expect(named(commands)).toEqual([
    'aws s3 mb',
    'aws s3api put-public-access-block',
    'aws cloudformation package',
    'aws cloudformation deploy',
    'aws cloudformation describe-stacks',
  ]);
  expect(commands[3]).toContain("--parameter-overrides SenderAddress=a@b.example 'PostalAddress=1 Main St'");
});

const buckets = `'cloudformation describe-stack-resources') printf 'one-incoming\\ttwo-digests\\n';;`;
const kept = ({ said }: Run): string[] =>
  said.split('\n').flatMap((line) => (line.startsWith('  ') ? [line.trim()] : []));

test('destroy deletes the stack and no bucket, and names those that stay', () => {
  standIns(buckets);
  const done = run('destroy.ts', ['--yes'], { AWS_REGION: 'eu-north-1' });
  expect(done.status).toBe(0);
  expect(named(done.calls)).toContain('aws cloudformation delete-stack');
  expect(done.calls.filter((call) => / (rb|rm|delete-bucket|delete-object)/.test(call))).toEqual([]);
  expect(kept(done)).toEqual([
    'one-incoming',
    'two-digests',
    'news-digest-artifacts-123456789012-eu-north-1',
  ]);
  for (const call of done.calls.filter((each) => each.includes('cloudformation')))
    expect(call).toContain('--stack-name news-digest --region eu-north-1');
});

test('of a stack that was half made, destroy names only the buckets that there are', () => {
  standIns(`${buckets}\n's3api head-bucket') [ "$4" = one-incoming ] || exit 254;;`);
  expect(kept(run('destroy.ts', ['--yes'], { AWS_REGION: 'eu-north-1' }))).toEqual(['one-incoming']);
});

test('of a stack without a bucket nothing is left, and no line says None', () => {
  standIns(noBucket);
  const done = run('destroy.ts', ['--yes'], { AWS_REGION: 'eu-north-1' });
  expect([done.status, done.said]).toEqual([0, 'deleted news-digest. Nothing is left.\n']);
});

test('where there is no such stack, destroy fails and deletes nothing', () => {
  standIns(`'cloudformation describe-stack-resources') exit 254;;`);
  const { status, calls } = run('destroy.ts', ['--yes'], { AWS_REGION: 'eu-north-1' });
  expect(status).toBe(1);
  expect(named(calls)).not.toContain('aws cloudformation delete-stack');
});
