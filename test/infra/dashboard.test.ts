import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createHandler } from '../../functions/digest-article.ts';
import { lambdaLog } from '../../lib/aws/lambda-log.ts';
import { memoryTransport, send, storeWith } from '../edition/sending.ts';
import { article, notification, openBench, plentyOfTime, queued } from '../handler/fixtures.ts';
import { linesOf, objectsOf } from '../handler/standard-output.ts';
import { readTemplate } from './template.ts';

/** A metric as CloudWatch knows it: namespace, name and its one dimension. */
interface Shown {
  readonly namespace: string;
  readonly name: string;
  readonly dimension: string;
  readonly value: string;
}

const template = readTemplate();

/** What the services write themselves, of what their documentation lists, and the dimension that it is kept by. */
const services: Readonly<
  Record<string, { dimension: string; type: string; value: RegExp; names: string[] }>
> = {
  'AWS/Lambda': {
    dimension: 'FunctionName',
    type: 'AWS::Serverless::Function',
    value: /^\$\{(\w+)\}$/,
    names: ['Invocations', 'Errors', 'Throttles', 'Duration', 'ConcurrentExecutions', 'AsyncEventsDropped'],
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
      const [namespace = '', name = '', dimension = '', value = ''] = above;
      expect(above, JSON.stringify(metric)).toHaveLength(4);
      return { namespace, name, dimension, value };
    });
  });
}

const Alarm = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })),
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
      const [first, ...more] = Dimensions;
      expect(more).toEqual([]);
      return {
        namespace: Namespace,
        name: MetricName,
        dimension: first?.Name ?? '',
        value: written(first?.Value),
      };
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
  const bench = await openBench();
  const lines: string[] = [];
  try {
    await bench.drop('a.txt', article(1));
    await bench.drop('empty.txt', '');
    const { incoming, digests } = bench;
    const log = lambdaLog('digest-article');
    const handle = createHandler({ bucket: 'incoming', incoming, digests, words: 150, log });
    const event = queued(notification('a.txt'), notification('empty.txt'));
    lines.push(...(await linesOf(() => handle(event, plentyOfTime))));
    const store = await storeWith(['ann@mail.example']);
    const edges = { log: lambdaLog('send-edition') };
    lines.push(...(await linesOf(() => send({ store, transport: memoryTransport(), edges }))));
  } finally {
    await bench.close();
  }
  return objectsOf(lines).flatMap((object) => {
    const line = Line.safeParse(object);
    if (!line.success) return [];
    return line.data._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
      Dimensions.filter((set) => set.length === 1).flatMap(([dimension = '']) =>
        Metrics.map(({ Name }) => ({
          namespace: Namespace,
          name: Name,
          dimension,
          value: String(line.data[dimension]),
        })),
      ),
    );
  });
}

/** What is wrong with a metric that something shows. */
function faultsOf({ namespace, name, dimension, value }: Shown, own: readonly Shown[]): string[] {
  const service = services[namespace];
  const what = `${namespace} ${name} ${dimension}=${value}`;
  if (service === undefined) {
    const known = own.some(
      (each) =>
        each.namespace === namespace &&
        each.name === name &&
        each.dimension === dimension &&
        each.value === value,
    );
    return known ? [] : [`${what}: no function writes it`];
  }
  const resource = template.Resources[service.value.exec(value)?.[1] ?? ''];
  return [
    ...(service.names.includes(name) ? [] : [`${what}: the service has no such metric`]),
    ...(dimension === service.dimension ? [] : [`${what}: not by ${service.dimension}`]),
    ...(resource?.Type === service.type ? [] : [`${what}: names no ${service.type}`]),
  ];
}

/** A reference as `Fn::Sub` writes it. */
const ref = (name: string): string => `\${${name}}`;

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
    ['a name that no function writes', 'NewsDigest', 'Article', 'service', 'digest-article'],
    ['a metric of another function', 'NewsDigest', 'MailsSent', 'service', 'digest-article'],
    [
      'a metric that Lambda does not write',
      'AWS/Lambda',
      'InitDuration',
      'FunctionName',
      ref('DigestArticle'),
    ],
    ['a queue for a function', 'AWS/Lambda', 'Errors', 'FunctionName', ref('IncomingQueue')],
    [
      'a wrong dimension',
      'AWS/SQS',
      'NumberOfMessagesReceived',
      'FunctionName',
      ref('IncomingQueue.QueueName'),
    ],
  ])('finds %s', async (_, namespace, name, dimension, value) => {
    expect(faultsOf({ namespace, name, dimension, value }, await own())).not.toEqual([]);
  });
});
