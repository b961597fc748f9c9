import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createHandler } from '../../functions/digest-article.ts';
import { lambdaLog } from '../../lib/aws/lambda-log.ts';
import { memoryTransport, send, storeWith } from '../edition/sending.ts';
import { arrivedAt, article, notification, openBench, plentyOfTime, queued } from '../handler/fixtures.ts';
import { linesOf, objectsOf } from '../handler/standard-output.ts';
import { readTemplate } from './template.ts';

/** A reference as `Fn::Sub` writes it. */
function ref(name: string): string {
  return `\${${name}}`;
}

/** A metric as CloudWatch knows it: namespace, name and dimensions; one of other dimensions is another metric. */
interface Shown {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

const template = readTemplate();
/** The name of the stack as the template has it in each function's environment. */
const stack = ref('AWS::StackName');

/** What the services write themselves, of what their documentation lists, and the dimension that it is kept by. */
const services: Readonly<
  Record<string, { dimension: string; type: string; value: RegExp; names: string[] }>
> = {
  'AWS/Lambda': {
    dimension: 'FunctionName',
    type: 'AWS::Serverless::Function',
    value: /^\$\{(\w+)\}$/,
    names: [
      'Invocations',
      'Errors',
      'Throttles',
      'Duration',
      'ConcurrentExecutions',
      'AsyncEventsDropped',
      'Url5xxCount',
    ],
  },
  'AWS/SQS': {
    dimension: 'QueueName',
    type: 'AWS::SQS::Queue',
    value: /^\$\{(\w+)\.QueueName\}$/,
    names: [
      'ApproximateAgeOfOldestMessage',
      'ApproximateNumberOfMessagesVisible',
      'ApproximateNumberOfMessagesNotVisible',
      'NumberOfMessagesSent',
      'NumberOfMessagesReceived',
      'NumberOfMessagesDeleted',
    ],
  },
};

const Widgets = z.object({
  widgets: z.array(z.object({ properties: z.object({ metrics: z.array(z.array(z.unknown())) }) })),
});

/** The dashboard's metrics, with its "." for "as above" written out. */
function onDashboard(): Shown[] {
  const body = Object(template.Resources.Dashboard?.Properties?.DashboardBody)['Fn::Sub'];
  return Widgets.parse(JSON.parse(body)).widgets.flatMap(({ properties: { metrics } }) => {
    let above: string[] = [];
    return metrics.map((metric) => {
      const words = metric.filter((part) => typeof part === 'string');
      above = words.map((word, at) => (word === '.' ? (above[at] ?? '?') : word));
      const [namespace = '', name = '', ...pairs] = above;
      expect(pairs.length % 2, JSON.stringify(metric)).toBe(0);
      const dimensions: Record<string, string> = {};
      for (let at = 0; at < pairs.length; at += 2) dimensions[pairs[at] ?? ''] = pairs[at + 1] ?? '';
      return { namespace, name, dimensions };
    });
  });
}

const Alarm = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z._default(z.array(z.object({ Name: z.string(), Value: z.unknown() })), []),
});

/** The alarms' metrics; a reference is written as the dashboard writes it. */
function inAlarms(): Shown[] {
  const written = (value: unknown): string => {
    if (typeof value === 'string') return value;
    const { Ref, 'Fn::GetAtt': attribute } = Object(value);
    return Ref === undefined ? `\${${[attribute].flat().join('.')}}` : `\${${Ref}}`;
  };
  return Object.values(template.Resources)
    .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
    .map(({ Properties }) => {
      const { Namespace, MetricName, Dimensions } = Alarm.parse(Properties);
      const dimensions = Object.fromEntries(Dimensions.map(({ Name, Value }) => [Name, written(Value)]));
      return { namespace: Namespace, name: MetricName, dimensions };
    });
}

const Line = z.looseObject({
  _aws: z.object({
    CloudWatchMetrics: z.array(
      z.object({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.object({ Name: z.string() })),
      }),
    ),
  }),
});

/** Every metric that the functions write, seen in runs of them. */
async function written(): Promise<Shown[]> {
  const fiveDaysAgo = new Date(Date.now() - 5 * 86_400_000).toISOString();
  const late = await openBench((store, which) =>
    which === 'incoming' ? arrivedAt(store, fiveDaysAgo) : store,
  );
  const bench = await openBench();
  const lines: string[] = [];
  try {
    await bench.drop('a.txt', article(1));
    await bench.drop('empty.txt', '');
    const { incoming, digests } = bench;
    const log = lambdaLog('digest-article', stack);
    const handle = createHandler({ bucket: 'incoming', incoming, digests, words: 150, log });
    const event = queued(notification('a.txt'), notification('empty.txt'));
    lines.push(...(await linesOf(() => handle(event, plentyOfTime))));
    await late.drop('late.txt', article(2));
    const handleLate = createHandler({ bucket: 'incoming', ...late.stores, words: 150, log });
    lines.push(...(await linesOf(() => handleLate(queued(notification('late.txt')), plentyOfTime))));
    const store = await storeWith(['ann@mail.example']);
    const edges = { log: lambdaLog('send-edition', stack) };
    lines.push(...(await linesOf(() => send({ store, transport: memoryTransport(), edges }))));
  } finally {
    await bench.close();
    await late.close();
  }
  return objectsOf(lines).flatMap((object) => {
    const line = Line.safeParse(object);
    if (!line.success) return [];
    return line.data._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
      Dimensions.flatMap((set) =>
        Metrics.map(({ Name }) => ({
          namespace: Namespace,
          name: Name,
          dimensions: Object.fromEntries(set.map((dimension) => [dimension, String(line.data[dimension])])),
        })),
      ),
    );
  });
}

/** Metrics that SES keeps of the whole account, without a dimension. */
const ofTheAccount = new Set(['Reputation.BounceRate', 'Reputation.ComplaintRate']);

/** What is wrong with a metric that something shows. */
function faultsOf(shown: Shown, own: readonly Shown[]): string[] {
  const { namespace, name, dimensions } = shown;
  const service = services[namespace];
  const what = `${namespace} ${name} ${JSON.stringify(dimensions)}`;
  if (namespace === 'AWS/SES') {
    const isKept = ofTheAccount.has(name) && Object.keys(dimensions).length === 0;
    return isKept ? [] : [`${what}: SES keeps no such metric of the account`];
  }
  if (service === undefined)
    return own.some((each) => isDeepStrictEqual(each, shown)) ? [] : [`${what}: no function writes it`];
  const [[dimension = '', value = ''] = [], ...more] = Object.entries(dimensions);
  const resource = template.Resources[service.value.exec(value)?.[1] ?? ''];
  return [
    ...(service.names.includes(name) ? [] : [`${what}: the service has no such metric`]),
    ...(dimension === service.dimension && more.length === 0 ? [] : [`${what}: not by ${service.dimension}`]),
    ...(resource?.Type === service.type ? [] : [`${what}: names no ${service.type}`]),
  ];
}

describe('what is shown is written', () => {
  let seen: Promise<Shown[]> | undefined;
  const own = (): Promise<Shown[]> => {
    seen ??= written();
    return seen;
  };

  test('every metric of the dashboard', async () => {
    const emitted = await own();
    const shown = onDashboard();
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.flatMap((metric) => faultsOf(metric, emitted))).toEqual([]);
  });

  test('every metric of an alarm', async () => {
    const emitted = await own();
    expect(inAlarms().flatMap((metric) => faultsOf(metric, emitted))).toEqual([]);
  });

  test.each([
    ['a name that no function writes', 'NewsDigest', 'Article', { service: 'digest-article', stack }],
    [
      'a metric of the account by a dimension',
      'AWS/SES',
      'Reputation.BounceRate',
      { service: 'send-edition' },
    ],
    ['a metric of another function', 'NewsDigest', 'MailsSent', { service: 'digest-article', stack }],
    ['a metric of all stacks', 'NewsDigest', 'Articles', { service: 'digest-article' }],
    [
      'a metric that Lambda does not write',
      'AWS/Lambda',
      'InitDuration',
      { FunctionName: ref('DigestArticle') },
    ],
    ['a queue for a function', 'AWS/Lambda', 'Errors', { FunctionName: ref('IncomingQueue') }],
    [
      'a wrong dimension',
      'AWS/SQS',
      'NumberOfMessagesReceived',
      { FunctionName: ref('IncomingQueue.QueueName') },
    ],
  ])('finds %s', async (_, namespace, name, dimensions) => {
    expect(faultsOf({ namespace, name, dimensions }, await own())).not.toEqual([]);
  });
});
