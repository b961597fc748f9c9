import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accountOfCaller, artifactsBucket, aws, bucketExists, regionOf } from './aws-cli.ts';

const usage = `npm run deploy -- SenderAddress=digest@example.org PostalAddress="1 Main St, Springfield" [Name=Value …]

Builds, packages and deploys infra/template.yaml with the AWS CLI, in its current account and region.
A second run changes what has changed. Parameters that are not given keep their value.

  --stack-name NAME   default news-digest
  --plan              say which commands would run, and run none: needs no account
  --dry-run           package the code and make the change set, but do not execute it

The parameters are listed at the top of infra/template.yaml.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'stack-name': { type: 'string', default: 'news-digest' },
    plan: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const wrong = positionals.filter((each) => !/^[A-Za-z]+=/.test(each));
if (values.help || wrong.length > 0) {
  if (wrong.length > 0) console.error(`not Name=Value: ${wrong.join(', ')}\n`);
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const root = join(import.meta.dirname, '..');
const stack = values['stack-name'];
const { plan } = values;

/** A word as a shell takes it. */
const quoted = (word: string): string =>
  /^[\w./:=,@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
/** Runs a command of the AWS CLI, or says it. */
const run = (...args: string[]): void =>
  plan ? console.log(['aws', ...args].map(quoted).join(' ')) : aws(...args);

try {
  if (plan) console.log('node infra/build.ts');
  else execFileSync('node', [join(root, 'infra/build.ts')], { cwd: root, stdio: 'inherit' });

  const account = plan ? 'ACCOUNT' : accountOfCaller();
  const region = regionOf(plan ? 'REGION' : undefined);

  const artifacts = artifactsBucket(stack, account, region);
  if (plan || !bucketExists(artifacts)) {
    console.log(`${plan ? '# where it is missing, ' : ''}making ${artifacts} for the packaged code`);
    run('s3', 'mb', `s3://${artifacts}`, '--region', region);
    run(
      's3api',
      'put-public-access-block',
      '--bucket',
      artifacts,
      '--public-access-block-configuration',
      'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    );
  }

  const packaged = join(root, 'dist/template.packaged.yaml');
  run(
    'cloudformation',
    'package',
    '--template-file',
    join(root, 'infra/template.yaml'),
    '--s3-bucket',
    artifacts,
    '--output-template-file',
    packaged,
  );
  run(
    'cloudformation',
    'deploy',
    '--template-file',
    packaged,
    '--stack-name',
    stack,
    '--region',
    region,
    '--capabilities',
    'CAPABILITY_IAM',
    'CAPABILITY_AUTO_EXPAND',
    '--no-fail-on-empty-changeset',
    ...(values['dry-run'] ? ['--no-execute-changeset'] : []),
    ...(positionals.length > 0 ? ['--parameter-overrides', ...positionals] : []),
  );
  if (!values['dry-run']) {
    run(
      'cloudformation',
      'describe-stacks',
      '--stack-name',
      stack,
      '--region',
      region,
      '--query',
      'Stacks[0].Outputs[].[OutputKey,OutputValue]',
      '--output',
      'table',
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
