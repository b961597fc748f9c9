/** What is measured, and its unit as CloudWatch calls it. */
export const units = {
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
