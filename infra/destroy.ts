import { parseArgs } from 'node:util';
import { accountOfCaller, artifactsBucket, aws, awsText, bucketExists, regionOf } from './aws-cli.ts';

const usage = `npm run destroy -- --yes

Deletes the stack: functions, queues, schedule, alarms, roles, logs, the signing secret, the SES identity and contact list.
Kept, because they hold what people wrote and read: the incoming bucket, the digests bucket (digests, editions,
readers) and the bucket of packaged code. The command prints how to delete them too.

  --stack-name NAME   default news-digest
  --yes               really do it`;

const { values } = parseArgs({
  options: {
    'stack-name': { type: 'string', default: 'news-digest' },
    yes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || !values.yes) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const stack = values['stack-name'];
try {
  const account = accountOfCaller();
  const region = regionOf();
  const ofStack = ['--stack-name', stack, '--region', region];
  // The stack's actual resources: one whose creation failed halfway has buckets, but no outputs.
  const listed = awsText(
    'cloudformation',
    'describe-stack-resources',
    ...ofStack,
    '--query',
    "StackResources[?ResourceType=='AWS::S3::Bucket' && PhysicalResourceId].PhysicalResourceId",
  );
  aws('cloudformation', 'delete-stack', ...ofStack);
  aws('cloudformation', 'wait', 'stack-delete-complete', ...ofStack);
  const buckets = [...listed.split(/\s+/), artifactsBucket(stack, account, region)];
  // A bucket that could not be made has a name in the list all the same.
  const kept = buckets.filter((bucket) => bucket !== '' && bucketExists(bucket));
  console.log(
    kept.length === 0
      ? `deleted ${stack}. Nothing is left.`
      : `deleted ${stack}. Kept, with all that is in them:`,
  );
  for (const bucket of kept) console.log(`  ${bucket}`);
  if (kept.length > 0)
    console.log('To delete one for good, empty it in the console (all versions), then: aws s3 rb s3://NAME');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
