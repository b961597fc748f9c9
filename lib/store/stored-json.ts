import type * as z from 'zod/mini';

/** What bytes say as JSON; undefined, which no schema of ours takes, where they are none. */
function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/**
 * A stored object's bytes by their schema; null where they are no JSON or something else. A file that was torn or put
 * there by a hand must not stop what goes through many of them.
 */
export function storedJson<Value>(schema: z.ZodMiniType<Value>, body: Uint8Array): Value | null {
  const parsed = schema.safeParse(jsonIn(body));
  return parsed.success ? parsed.data : null;
}
