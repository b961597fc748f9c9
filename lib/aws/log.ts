import { NewsDigestError } from '../model/index.ts';

/** Values that a line of the log may hold; never a piece of an article. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Takes one line. */
export type Log = (level: 'info' | 'warn' | 'error', message: string, fields?: LogFields) => void;

/** One JSON object a line on standard output; JSON's escapes keep line breaks of a key out of the log. */
export const logLine: Log = (level, message, fields = {}) => {
  console.log(JSON.stringify({ level, message, ...fields }));
};

/** What is safe and useful to log of something thrown. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause instanceof Error ? `${error.cause.name}: ${error.cause.message}` : undefined;
  const code = error instanceof NewsDigestError ? error.code : undefined;
  return { error: error.name, code, reason: error.message, cause, stack: code ? undefined : error.stack };
}
