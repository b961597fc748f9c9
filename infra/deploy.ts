import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accountOfCaller, aws, awsSucceeds, configured } from './aws-cli.ts';

const usage = `npm run deploy -- SenderAddress=digest@example.org PostalAddress="1 Main St, Springfield" [Name=Value …]

Builds, packages and deploys infra/template.yaml with the AWS CLI, in its current account and region.
A second run changes what has changed. Parameters that are not given keep their value.

  --stack-name NAME   default news-digest
  --dry-run           show what would change, and change nothing

The parameters are listed at the top of infra/template.yaml.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'stack-name': { type: 'string', default: 'news-digest' },
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

try {
  execFileSync('node', [join(root, 'infra/build.ts')], { cwd: root, stdio: 'inherit' });

  const account = accountOfCaller();
  // The CLI's own order: the environment before the profile.
  const region = process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION || configured('region');
  if (!region) throw new Error('no region: set AWS_REGION, or run `aws configure`');

  const artifacts = `${stack}-artifacts-${account}-${region}`;
  if (!awsSucceeds('s3api', 'head-bucket', '--bucket', artifacts)) {
    console.log(`making ${artifacts} for the packaged code`);
    aws('s3', 'mb', `s3://${artifacts}`, '--region', region);
    aws(
      's3api',
      'put-public-access-block',
      '--bucket',
      artifacts,
      '--public-access-block-configuration',
      'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    );
  }

  const packaged = join(root, 'dist/template.packaged.yaml');
  aws(
    'cloudformation',
    'package',
    '--template-file',
    join(root, 'infra/template.yaml'),
    '--s3-bucket',
    artifacts,
    '--output-template-file',
    packaged,
  );
  aws(
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
    aws(
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
