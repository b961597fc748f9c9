import { Statement, type Template } from './template.ts';

/** A rule of the deployment: what is wrong in a template, and a change to a sound one that it must find. */
export interface Rule {
  readonly title: string;
  readonly faults: (template: Template) => string[];
  /** Breaks a sound template (written as JSON) so that this rule must speak. */
  readonly spoil: (json: string) => string;
}

type Properties = Readonly<Record<string, unknown>>;
type Named = readonly [name: string, properties: Properties];

function ofType(template: Template, ...types: string[]): Named[] {
  return Object.entries(template.Resources)
    .filter(([, resource]) => types.includes(resource.Type))
    .map(([name, resource]) => [name, resource.Properties ?? {}]);
}

const functionTypes = ['AWS::Serverless::Function', 'AWS::Lambda::Function'];

/** The value at a path of keys, undefined where the path ends early. */
function at(value: unknown, ...path: string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

/** All objects within a value that read as policy statements. */
function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Statement.safeParse(value);
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(statementsIn)];
}

function identityStatements(template: Template): [string, Statement][] {
  return ofType(template, 'AWS::IAM::Role', 'AWS::IAM::Policy').flatMap(([name, properties]) =>
    statementsIn(properties.Policies ?? properties.PolicyDocument).map((statement): [string, Statement] => [
      name,
      statement,
    ]),
  );
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const mentions = (value: unknown, name: string): boolean => JSON.stringify(value ?? null).includes(name);

/** SQS event sources, whether written as a function's event or as a mapping of its own. */
function eventSources(template: Template): Named[] {
  const events = ofType(template, 'AWS::Serverless::Function').flatMap(([name, properties]) =>
    Object.values(at(properties, 'Events') ?? {}).map(
      (event): Named => [name, { FunctionName: name, ...Object(at(event, 'Properties')) }],
    ),
  );
  return [...events, ...ofType(template, 'AWS::Lambda::EventSourceMapping')];
}

export const rules: readonly Rule[] = [
  {
    title: 'every bucket is private, encrypted, versioned, cleans up and refuses plain HTTP',
    faults: (template) =>
      ofType(template, 'AWS::S3::Bucket').flatMap(([name, bucket]) => {
        const access = at(bucket, 'PublicAccessBlockConfiguration');
        const open = [
          'BlockPublicAcls',
          'BlockPublicPolicy',
          'IgnorePublicAcls',
          'RestrictPublicBuckets',
        ].filter((key) => at(access, key) !== true);
        const policy = ofType(template, 'AWS::S3::BucketPolicy').find(([, each]) =>
          mentions(each.Bucket, name),
        );
        return [
          ...open.map((key) => `${name}: ${key} is off`),
          ...(at(bucket, 'BucketEncryption') === undefined ? [`${name}: not encrypted`] : []),
          ...(at(bucket, 'VersioningConfiguration', 'Status') === 'Enabled'
            ? []
            : [`${name}: not versioned`]),
          ...(at(bucket, 'LifecycleConfiguration') === undefined ? [`${name}: no lifecycle`] : []),
          ...(policy && mentions(policy[1], 'aws:SecureTransport') ? [] : [`${name}: plain HTTP allowed`]),
        ];
      }),
    spoil: (json) => json.replace('"RestrictPublicBuckets":true', '"RestrictPublicBuckets":false'),
  },
  {
    title: 'every queue is encrypted, and has a dead-letter queue or is one',
    faults: (template) => {
      const queues = ofType(template, 'AWS::SQS::Queue');
      const targets = ofType(template, 'AWS::SQS::Queue', 'AWS::Scheduler::Schedule').map(
        ([, each]) => at(each, 'RedrivePolicy') ?? at(each, 'Target', 'DeadLetterConfig'),
      );
      return queues.flatMap(([name, queue]) => [
        ...(queue.SqsManagedSseEnabled === true ? [] : [`${name}: not encrypted`]),
        ...(queue.RedrivePolicy !== undefined || mentions(targets, name)
          ? []
          : [`${name}: no dead-letter queue`]),
      ]);
    },
    spoil: (json) => json.replace('"RedrivePolicy"', '"Redrive"'),
  },
  {
    title:
      'every queue and topic refuses plain HTTP, and only the incoming bucket may send to the queue of articles',
    faults: (template) => {
      const policies = ofType(template, 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy');
      const senders = policies.flatMap(([, { PolicyDocument }]) =>
        statementsIn(PolicyDocument).filter(
          ({ Effect, Resource }) => Effect === 'Allow' && mentions(Resource, 'IncomingQueue'),
        ),
      );
      return [
        ...ofType(template, 'AWS::SQS::Queue', 'AWS::SNS::Topic')
          .filter(
            ([name]) =>
              !policies.some(
                ([, each]) => mentions(each, `"${name}"`) && mentions(each, 'aws:SecureTransport'),
              ),
          )
          .map(([name]) => `${name}: plain HTTP allowed`),
        ...senders
          .filter((each) => !mentions(each, 's3.amazonaws.com') || !mentions(each, '-incoming-'))
          .map(() => 'IncomingQueue: others may send'),
      ];
    },
    spoil: (json) => json.replaceAll('-incoming-', '-'),
  },
  {
    title: 'whatever is started asynchronously has somewhere for its failures',
    faults: (template) => {
      const configured = [
        ...ofType(template, 'AWS::Serverless::Function').filter(([, each]) =>
          at(each, 'EventInvokeConfig', 'DestinationConfig', 'OnFailure'),
        ),
        ...ofType(template, 'AWS::Lambda::EventInvokeConfig').filter(([, each]) =>
          at(each, 'DestinationConfig', 'OnFailure'),
        ),
      ];
      return ofType(template, 'AWS::Scheduler::Schedule').flatMap(([name, schedule]) => {
        const target = list(at(schedule, 'Target', 'Arn', 'Fn::GetAtt'))[0];
        // A request to a service is answered: its failure is the schedule's own, not that of a run started by it.
        const isRequest = mentions(at(schedule, 'Target', 'Arn'), ':aws-sdk:');
        const handled = configured.some(
          ([own, each]) => own === target || mentions(each.FunctionName, String(target)),
        );
        return [
          ...(at(schedule, 'Target', 'DeadLetterConfig') ? [] : [`${name}: no dead-letter queue`]),
          ...(handled || isRequest ? [] : [`${String(target)}: no destination for failed runs`]),
        ];
      });
    },
    spoil: (json) => json.replace('"OnFailure"', '"OnSuccess"'),
  },
  {
    title: 'no statement allows all actions, or all resources, and no managed policy is attached',
    faults: (template) => [
      ...identityStatements(template).flatMap(([role, statement]) => [
        ...list(statement.Action)
          .filter((action) => String(action).includes('*'))
          .map((action) => `${role}: ${String(action)}`),
        ...list(statement.Resource)
          .filter((resource) => resource === '*' || resource === undefined)
          .map(() => `${role}: any resource`),
      ]),
      ...ofType(template, 'AWS::IAM::Role', ...functionTypes)
        .filter(([, each]) => each.ManagedPolicyArns !== undefined)
        .map(([name]) => `${name}: managed policies`),
      ...ofType(template, ...functionTypes)
        .filter(([, each]) => each.Role === undefined || each.Policies !== undefined)
        .map(([name]) => `${name}: a role that is not written out`),
    ],
    spoil: (json) =>
      json.replace(/"Resource":\{"Fn::Sub":"\$\{IncomingBucket\.Arn\}\/\*"\}/, '"Resource":"*"'),
  },
  {
    title: 'nothing may write to the incoming bucket',
    faults: (template) =>
      identityStatements(template)
        .filter(
          ([, statement]) => statement.Effect === 'Allow' && mentions(statement.Resource, 'IncomingBucket'),
        )
        .flatMap(([role, statement]) =>
          list(statement.Action)
            .filter((action) => !/^s3:(Get|List)/.test(String(action)))
            .map((action) => `${role}: ${String(action)} on the incoming bucket`),
        ),
    spoil: (json) => json.replace('"Action":"s3:GetObject"', '"Action":["s3:GetObject","s3:PutObject"]'),
  },
  {
    title:
      'the queue hides a batch for six times the function’s timeout, tries five times, and takes partial answers',
    faults: (template) =>
      eventSources(template).flatMap(([name, source]) => {
        const target = Object.keys(template.Resources).find(
          (key) =>
            functionTypes.includes(template.Resources[key]?.Type ?? '') && mentions(source.FunctionName, key),
        );
        const queueName = list(
          at(source, 'Queue', 'Fn::GetAtt') ?? at(source, 'EventSourceArn', 'Fn::GetAtt'),
        )[0];
        const queue = template.Resources[String(queueName)]?.Properties;
        const timeout = Number(at(template.Resources[target ?? '']?.Properties, 'Timeout'));
        return [
          ...(Number(at(queue, 'VisibilityTimeout')) >= 6 * timeout
            ? []
            : [`${name}: hidden for less than 6 × ${timeout} s`]),
          ...(at(queue, 'RedrivePolicy', 'maxReceiveCount') === 5 ? [] : [`${name}: not five tries`]),
          ...(mentions(source.FunctionResponseTypes, 'ReportBatchItemFailures')
            ? []
            : [`${name}: no partial answers`]),
          ...(at(source, 'ScalingConfig', 'MaximumConcurrency') ? [] : [`${name}: unbounded concurrency`]),
        ];
      }),
    spoil: (json) => json.replace('"VisibilityTimeout":360', '"VisibilityTimeout":300'),
  },
  {
    title: 'every function runs Node 24 on arm64 and logs to a group that forgets',
    faults: (template) => {
      const groups = ofType(template, 'AWS::Logs::LogGroup').filter(
        ([, each]) => each.RetentionInDays !== undefined,
      );
      return ofType(template, ...functionTypes).flatMap(([name, each]) => [
        ...(groups.some(([group]) => mentions(at(each, 'LoggingConfig', 'LogGroup'), group))
          ? []
          : [`${name}: logs are kept for ever`]),
        ...(at(each, 'Runtime') === 'nodejs24.x' || each.Runtime === undefined
          ? []
          : [`${name}: ${String(each.Runtime)}`]),
        ...(mentions(each.Architectures, 'arm64') || each.Architectures === undefined
          ? []
          : [`${name}: not arm64`]),
      ]);
    },
    spoil: (json) => json.replace('"RetentionInDays"', '"Retention"'),
  },
  {
    title: 'every alarm tells someone',
    faults: (template) =>
      ofType(template, 'AWS::CloudWatch::Alarm')
        .filter(([, alarm]) => !mentions(alarm.AlarmActions, 'Alarms'))
        .map(([name]) => `${name}: tells nobody`),
    spoil: (json) => json.replace('"AlarmActions"', '"Actions"'),
  },
];
