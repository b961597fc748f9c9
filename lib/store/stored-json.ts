import type * as z from 'zod/mini';

/**
 * The JSON in stored bytes. Throws what `JSON.parse` throws; log only its class, because its message quotes the text.
 */
export function jsonIn(body: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(body));
}

/**
 * A stored object's JSON, validated by a schema; null when it is invalid. A damaged or hand-made file must not stop a
 * run over many files.
 */
export function storedJson<Value>(schema: z.ZodMiniType<Value>, body: Uint8Array): Value | null {
  try {
    const parsed = schema.safeParse(jsonIn(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
