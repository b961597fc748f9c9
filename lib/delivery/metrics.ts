/** What is measured, and its unit as CloudWatch calls it. */
export const units = {
  Articles: 'Count',
  Rejected: 'Count',
  /** Digested so late that they may be in no edition. */
  ArticlesTooLate: 'Count',
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

/** Numbers of one line of the log. What has a `code` is counted as rejected by it, too. */
export interface Metrics {
  readonly values: Readonly<Partial<Record<MetricName, number>>>;
  readonly code?: string | undefined;
}
