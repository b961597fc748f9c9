import type * as z from 'zod/mini';

/** What stored bytes say as JSON. Throws what `JSON.parse` throws: log its class, for its message quotes the text. */
export function jsonIn(body: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(body));
}

/**
 * A stored object's bytes by their schema; null where they are no JSON or something else. A file that was torn or put
 * there by a hand must not stop what goes through many of them.
 */
export function storedJson<Value>(schema: z.ZodMiniType<Value>, body: Uint8Array): Value | null {
  try {
    const parsed = schema.safeParse(jsonIn(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
