import * as z from 'zod/mini';
import { defaultWords, NewsDigestError } from '../model/index.ts';

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An environment variable is missing or invalid; the message names each. */
export class BadConfigurationError extends NewsDigestError {
  override readonly name = 'BadConfigurationError';

  constructor(message: string, options: { cause?: unknown } = {}) {
    super('bad-configuration', message, options);
  }
}

/** Schemas of variables that several functions share. A number that is set to the empty string is invalid. */
export const fields = {
  text: z.string().check(z.minLength(1)),
  optional: z._default(z.string(), ''),
  bucket: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'not a bucket name')),
  number: z.pipe(z.string().check(z.regex(/^\s*-?\d+(?:\.\d+)?\s*$/, 'not a number')), z.coerce.number()),
  /**
   * Name of the function's stack, which keeps the metrics of two stacks in one account apart; empty when there is none.
   */
  stack: z._default(z.string(), ''),
};

const wordsOfDigest = z.pipe(fields.number, z.number().check(z.int(), z.gte(40), z.lte(1000)));

/** Every environment variable of `digest-article`. */
export const DigestArticleEnvironment = z.object({
  STACK_NAME: fields.stack,
  INCOMING_BUCKET: fields.bucket,
  DIGESTS_BUCKET: fields.bucket,
  /** Length of a digest in words. */
  DIGEST_WORDS: z._default(wordsOfDigest, defaultWords),
});

/** Every environment variable of `settle-dead-letters`. */
export const SettleDeadLettersEnvironment = z.object({
  STACK_NAME: fields.stack,
  INCOMING_BUCKET: fields.bucket,
  DIGESTS_BUCKET: fields.bucket,
  DEAD_LETTERS_URL: z.url('not an address'),
});

/** The configuration of `settle-dead-letters`. Throws `bad-configuration`. */
export function settleDeadLettersConfig(
  environment: Environment,
): z.output<typeof SettleDeadLettersEnvironment> {
  return parseEnvironment(SettleDeadLettersEnvironment, environment);
}

/** The configuration of `digest-article`. Throws `bad-configuration`, naming every variable at fault. */
export function digestArticleConfig(environment: Environment): z.output<typeof DigestArticleEnvironment> {
  const config = parseEnvironment(DigestArticleEnvironment, environment);
  if (config.INCOMING_BUCKET === config.DIGESTS_BUCKET) {
    throw new BadConfigurationError(
      'DIGESTS_BUCKET is INCOMING_BUCKET: every digest would be digested again',
    );
  }
  return config;
}

/**
 * Parses the environment by a schema. The error names each invalid variable and what is wrong with it, but never its
 * value.
 */
export function parseEnvironment<Shape extends z.ZodMiniType>(
  schema: Shape,
  environment: Environment,
): z.output<Shape> {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const variable = String(path[0] ?? '');
    return `${variable}: ${environment[variable] === undefined ? 'not set' : message}`;
  });
  throw new BadConfigurationError(faults.join('; '), { cause: parsed.error });
}
