/** A value that is made when it is first asked for, and kept: what nobody asks for costs nothing when a module is loaded. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for each key: a language's words, say, and what is compiled of them. A key that nobody holds is let go with its value. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/**
 * A table as a map, made when it is first asked for. In an object the engine finds a word of a text only once it has looked
 * that up among all names it knows.
 */
export const mapOf: <T>(table: Readonly<Record<string, T>>) => ReadonlyMap<string, T> = oncePer(
  <T>(table: Readonly<Record<string, T>>) => new Map(Object.entries(table)),
);
