import * as z from 'zod/mini';
import { defaultWords, NewsDigestError } from '../model/index.ts';

/** The environment as a process has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable of the environment is missing or means nothing; the message names each. */
export class BadConfigurationError extends NewsDigestError {
  override readonly name = 'BadConfigurationError';

  constructor(message: string, options: { cause?: unknown } = {}) {
    super('bad-configuration', message, options);
  }
}

const bucketName = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'not a bucket name'));

/** Every variable that `digest-article` reads. */
export const DigestArticleEnvironment = z.object({
  INCOMING_BUCKET: bucketName,
  DIGESTS_BUCKET: bucketName,
  /** Length of a digest in words. */
  DIGEST_WORDS: z._default(z.coerce.number().check(z.int(), z.gte(40), z.lte(1000)), defaultWords),
});

/** Every variable that `settle-dead-letters` reads. */
export const SettleDeadLettersEnvironment = z.object({
  INCOMING_BUCKET: bucketName,
  DIGESTS_BUCKET: bucketName,
  DEAD_LETTERS_URL: z.url('not an address'),
});

/** The configuration of `settle-dead-letters`. Throws `bad-configuration`. */
export function settleDeadLettersConfig(
  environment: Environment,
): z.output<typeof SettleDeadLettersEnvironment> {
  return parseEnvironment(SettleDeadLettersEnvironment, environment);
}

interface DigestArticleConfig {
  readonly incomingBucket: string;
  readonly digestsBucket: string;
  readonly words: number;
}

/** The configuration of `digest-article`. Throws `bad-configuration`, naming every variable at fault. */
export function digestArticleConfig(environment: Environment): DigestArticleConfig {
  const { INCOMING_BUCKET, DIGESTS_BUCKET, DIGEST_WORDS } = parseEnvironment(
    DigestArticleEnvironment,
    environment,
  );
  if (INCOMING_BUCKET === DIGESTS_BUCKET) {
    throw new BadConfigurationError(
      'DIGESTS_BUCKET is INCOMING_BUCKET: every digest would be digested again',
    );
  }
  return { incomingBucket: INCOMING_BUCKET, digestsBucket: DIGESTS_BUCKET, words: DIGEST_WORDS };
}

/** The environment by a schema; the error names each variable and what is wrong with it, never its value. */
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
