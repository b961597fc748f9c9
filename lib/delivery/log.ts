import { NewsDigestError } from '../model/index.ts';
import type { Metrics } from './metrics.ts';

/** Values that a line of the log may hold; never a piece of an article. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Takes one line; `metrics` are numbers of it that CloudWatch keeps as metrics. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  fields?: LogFields,
  metrics?: Metrics,
) => void;

/** A log whose every line says these too. */
export function withFields(log: Log, always: LogFields): Log {
  return (level, message, fields, metrics) => log(level, message, { ...always, ...fields }, metrics);
}

/** Whether an error's own words hold nothing of a document: JSON.parse, for one, quotes what it could not read. */
const isDiscreet = (error: Error): boolean =>
  error instanceof NewsDigestError ||
  error instanceof TypeError ||
  error instanceof RangeError ||
  '$metadata' in error;

/** An error's words, without whom they name: services repeat the address that they refuse. */
const wordsOf = ({ message }: Error): string =>
  message
    .split(/(\s+)/)
    .map((word) => (word.includes('@') ? '…' : word))
    .join('');

const said = (error: Error): string => (isDiscreet(error) ? `${error.name}: ${wordsOf(error)}` : error.name);

/** What is safe and useful to log of something thrown. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = error instanceof NewsDigestError ? error.code : undefined;
  return {
    error: error.name,
    code,
    reason: isDiscreet(error) ? wordsOf(error) : undefined,
    cause: error.cause instanceof Error ? said(error.cause) : undefined,
    // The first line of a stack repeats the message.
    stack: code ? undefined : error.stack?.match(/^ +at .+$/gm)?.join('\n'),
  };
}
