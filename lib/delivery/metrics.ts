/** All metrics, with their units in CloudWatch's terms. */
export const units = {
  Articles: 'Count',
  Rejected: 'Count',
  /** Articles digested so late that they may be in no edition. */
  ArticlesTooLate: 'Count',
  Figures: 'Count',
  Quotes: 'Count',
  /** Size of the document as it was received. */
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

/** The numbers of one log line. A line with a `code` also counts as a rejection with that code. */
export interface Metrics {
  readonly values: Readonly<Partial<Record<MetricName, number>>>;
  readonly code?: string | undefined;
}
