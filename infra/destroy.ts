import { parseArgs } from 'node:util';
import { accountOfCaller, aws, awsText } from './aws-cli.ts';

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
  const outputs = awsText(
    'cloudformation',
    'describe-stacks',
    '--stack-name',
    stack,
    '--query',
    "Stacks[0].Outputs[?ends_with(OutputKey, 'Bucket')].OutputValue",
  );
  aws('cloudformation', 'delete-stack', '--stack-name', stack);
  aws('cloudformation', 'wait', 'stack-delete-complete', '--stack-name', stack);
  console.log(`deleted ${stack}. Kept, with all that is in them:`);
  const account = accountOfCaller();
  for (const bucket of outputs.split(/\s+/).filter(Boolean)) console.log(`  ${bucket}`);
  console.log(`  ${stack}-artifacts-${account}-…`);
  console.log('To delete one for good, empty it in the console (all versions), then: aws s3 rb s3://NAME');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
