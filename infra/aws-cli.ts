import { spawnSync } from 'node:child_process';

/** A command of the AWS CLI failed; its own words are on standard error already. */
export class AwsCliError extends Error {
  override readonly name = 'AwsCliError';
  readonly status: number;

  constructor(args: readonly string[], status: number) {
    super(`aws ${args.slice(0, 2).join(' ')} ended with status ${status}`);
    this.status = status;
  }
}

function run(args: readonly string[], stdout: 'inherit' | 'pipe'): { status: number; text: string } {
  const {
    error,
    status,
    stdout: text,
  } = spawnSync('aws', args, { encoding: 'utf8', stdio: ['ignore', stdout, 'inherit'] });
  if (error) {
    throw new Error(
      'the AWS CLI was not found: install it from https://aws.amazon.com/cli/ and run `aws configure`',
      { cause: error },
    );
  }
  return { status: status ?? 1, text: text ?? '' };
}

/** Runs a command whose output the user should see. */
export function aws(...args: string[]): void {
  const { status } = run(args, 'inherit');
  if (status !== 0) throw new AwsCliError(args, status);
}

/** Runs a command for its output, without the white space around it. */
export function awsText(...args: string[]): string {
  const { status, text } = run([...args, '--output', 'text'], 'pipe');
  if (status !== 0) throw new AwsCliError(args, status);
  return text.trim();
}

/** Whether a command succeeds: a question, not a failure. */
function awsSucceeds(...args: string[]): boolean {
  const { error, status } = spawnSync('aws', args, { stdio: 'ignore' });
  return error === undefined && status === 0;
}

/** A setting of the CLI's profile; '' when it is not set, which the CLI says with status 1. */
function configured(setting: string): string {
  const { status, text } = run(['configure', 'get', setting], 'pipe');
  return status === 0 ? text.trim() : '';
}

/** The account that the CLI's credentials are of. Throws with what to do where they are missing or no longer valid. */
export function accountOfCaller(): string {
  try {
    return awsText('sts', 'get-caller-identity', '--query', 'Account');
  } catch (error) {
    if (!(error instanceof AwsCliError)) throw error;
    throw new Error(
      'no valid AWS credentials: run `aws configure` or `aws sso login`, or set AWS_PROFILE, then try again',
      { cause: error },
    );
  }
}

/** The region of the environment, before that of the profile: the CLI's own order. `unnamed` stands in where nothing names one. */
export function regionOf(unnamed?: string): string {
  const region =
    process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION || (unnamed ?? configured('region'));
  if (!region) throw new Error('no region: set AWS_REGION, or run `aws configure`');
  return region;
}

/** The bucket of packaged code, of which an account has one for each stack and region. */
export const artifactsBucket = (stack: string, account: string, region: string): string =>
  `${stack}-artifacts-${account}-${region}`;

export const bucketExists = (bucket: string): boolean =>
  awsSucceeds('s3api', 'head-bucket', '--bucket', bucket);
