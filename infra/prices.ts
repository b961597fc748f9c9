/**
 * US dollars in us-east-1, as AWS's price pages listed them (Lambda on arm64, the first tier of each; free tiers left out).
 */
export const prices = {
  source: 'aws.amazon.com/{lambda,s3,sqs,cloudwatch,ses,secrets-manager}/pricing, us-east-1',
  asOf: '2026-01',
  gigabyteSecond: 0.0000133334,
  lambdaRequest: 0.2e-6,
  s3Write: 5e-6,
  s3Read: 0.4e-6,
  s3GigabyteMonth: 0.023,
  sqsRequest: 0.4e-6,
  logGigabyte: 0.5,
  mail: 0.1e-3,
  customMetric: 0.3,
  alarm: 0.1,
  secret: 0.4,
  dashboard: 3,
} as const;

/** A small language model asked to digest the same articles instead: its list price, and what it would read and write. */
export const model = {
  name: 'Amazon Nova Lite',
  source: 'aws.amazon.com/bedrock/pricing, us-east-1, on demand',
  asOf: '2026-01',
  inputToken: 0.06e-6,
  outputToken: 0.24e-6,
  /** An article of 4,000 characters at four a token, and instructions that ask for facts, figures and quotations. */
  inputTokens: 1_000 + 400,
  /** A digest of 220 words at three words in four tokens, and the marks of its JSON. */
  outputTokens: 300 + 200,
} as const;
