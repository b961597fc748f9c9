/** What is measured, and its unit as CloudWatch calls it. */
const units = {
  Articles: 'Count',
  Rejected: 'Count',
  Figures: 'Count',
  Quotes: 'Count',
  /** Of the document as it was dropped. */
  Bytes: 'Bytes',
  ReadDuration: 'Milliseconds',
  DigestDuration: 'Milliseconds',
  WriteDuration: 'Milliseconds',
  EditionsFinished: 'Count',
  MailsSent: 'Count',
  MailsFailed: 'Count',
  ComposeDuration: 'Milliseconds',
  ArchiveDuration: 'Milliseconds',
  SendDuration: 'Milliseconds',
} as const;
export type MetricName = keyof typeof units;

/** Numbers of one service. With a `code` they are kept a second time by it. */
export interface Metrics {
  readonly service: 'digest-article' | 'send-edition';
  readonly values: Readonly<Partial<Record<MetricName, number>>>;
  readonly code?: string | undefined;
}

/** The namespace of the template's alarms and dashboard. */
export const namespace = 'NewsDigest';

/** The members of a log line that make metrics of it: CloudWatch's embedded metric format, without a request of its own. */
export function embedded({ service, values, code }: Metrics, timestamp: number): Record<string, unknown> {
  const names = Object.keys(values).filter((name): name is MetricName => Object.hasOwn(units, name));
  return {
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: code === undefined ? [['service']] : [['service'], ['service', 'code']],
          Metrics: names.map((Name) => ({ Name, Unit: units[Name] })),
        },
      ],
    },
    service,
    ...(code === undefined ? {} : { code }),
    ...values,
  };
}
