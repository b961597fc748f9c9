import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { hasMoto, type Moto, startMoto } from './moto.ts';

const exec = promisify(execFile);
const root = join(import.meta.dirname, '../..');

const ChangeSet = z.object({
  Status: z.string(),
  ExecutionStatus: z.string(),
  Parameters: z.array(z.object({ ParameterKey: z.string(), ParameterValue: z.optional(z.string()) })),
});
const Summaries = z.object({ Summaries: z.array(z.object({ ChangeSetName: z.string() })) });

/**
 * `npm run deploy` as far as it goes without an account: build, packaged code in a bucket, and the change set, by the AWS CLI itself.
 * moto makes change sets of templates as they are; it does not know the SAM transform, which `template.test.ts` puts to the test.
 */
describe.runIf(hasMoto)('deploy, to the change set', () => {
  let moto: Moto;
  beforeAll(async () => {
    moto = await startMoto();
  });
  afterAll(() => moto?.close());

  const environment = (): NodeJS.ProcessEnv => ({
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...moto.environment,
  });
  const script = async (name: string, ...args: string[]): Promise<string> =>
    (await exec(process.execPath, [join(root, 'infra', name), ...args], { cwd: root, env: environment() }))
      .stdout;
  const aws = async (...args: string[]): Promise<unknown> =>
    JSON.parse((await exec('aws', [...args, '--output', 'json'], { env: environment() })).stdout);

  test('packages the code of every function and makes a change set with the parameters given', async () => {
    await script(
      'deploy.ts',
      '--dry-run',
      'SenderAddress=edition@slice.example',
      'PostalAddress=4 Quay Street, Harnholm',
    );
    const bucket = 'news-digest-artifacts-123456789012-eu-central-1';
    const packaged = z.parse(
      z.object({ Contents: z.array(z.object({ Size: z.int() })) }),
      await aws('s3api', 'list-objects-v2', '--bucket', bucket),
    );
    expect(packaged.Contents).toHaveLength(4);
    for (const { Size } of packaged.Contents) expect(Size).toBeGreaterThan(10_000);

    const stack = ['--stack-name', 'news-digest'];
    const { Summaries: made } = z.parse(Summaries, await aws('cloudformation', 'list-change-sets', ...stack));
    expect(made).toHaveLength(1);
    const name = made[0]?.ChangeSetName ?? '';
    const changes = z.parse(
      ChangeSet,
      await aws('cloudformation', 'describe-change-set', ...stack, '--change-set-name', name),
    );
    expect([changes.Status, changes.ExecutionStatus]).toEqual(['CREATE_COMPLETE', 'AVAILABLE']);
    expect(changes.Parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ParameterKey: 'SenderAddress', ParameterValue: 'edition@slice.example' }),
        expect.objectContaining({ ParameterKey: 'PostalAddress', ParameterValue: '4 Quay Street, Harnholm' }),
      ]),
    );
  });

  test('a second run makes no second bucket; destroy takes the stack back and names what is left', async () => {
    const said = await script('deploy.ts', '--dry-run');
    expect(said).not.toContain('making news-digest-artifacts');
    const left = await script('destroy.ts', '--yes');
    expect(left).toContain('  news-digest-artifacts-123456789012-eu-central-1\n');
    expect(left).not.toContain('None');
  });
});
