import { NewsDigestError } from '../model/index.ts';
import type { Metrics } from './metrics.ts';

/** Values that a log line may hold; never part of an article. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes one log line. `metrics` are numbers that CloudWatch keeps as metrics. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  fields?: LogFields,
  metrics?: Metrics,
) => void;

/** A log that adds these fields to every line. */
export function withFields(log: Log, always: LogFields): Log {
  return (level, message, fields, metrics) => log(level, message, { ...always, ...fields }, metrics);
}

/**
 * Whether an error's message is free of document content. Those of JSON.parse, for example, quote the text they could
 * not parse.
 */
const isDiscreet = (error: Error): boolean =>
  error instanceof NewsDigestError ||
  error instanceof TypeError ||
  error instanceof RangeError ||
  '$metadata' in error;

/** An error's message without addresses: services repeat the address that they refuse. */
const wordsOf = ({ message }: Error): string =>
  message
    .split(/(\s+)/)
    .map((word) => (word.includes('@') ? '…' : word))
    .join('');

const said = (error: Error): string => (isDiscreet(error) ? `${error.name}: ${wordsOf(error)}` : error.name);

/** The fields of a thrown value that are safe and useful to log. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = error instanceof NewsDigestError ? error.code : undefined;
  return {
    error: error.name,
    code,
    reason: isDiscreet(error) ? wordsOf(error) : undefined,
    cause: error.cause instanceof Error ? said(error.cause) : undefined,
    // The first line of a stack repeats the message, so only the frames are logged.
    stack: code ? undefined : error.stack?.match(/^ +at .+$/gm)?.join('\n'),
  };
}
