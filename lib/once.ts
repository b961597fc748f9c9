/**
 * Computes a value on first use and keeps it, so that loading a module costs nothing for values that are never used.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Like `once`, for each key: for example, patterns compiled from a language's word lists. Entries are held weakly and
 * go with their keys.
 */
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
 * A table as a Map, built on first use. An object lookup is slower here: V8 must first intern each word of the text to
 * use it as a property name.
 */
export const mapOf: <T>(table: Readonly<Record<string, T>>) => ReadonlyMap<string, T> = oncePer(
  <T>(table: Readonly<Record<string, T>>) => new Map(Object.entries(table)),
);
