import { isBuiltin } from 'node:module';

/** An import statement as esbuild writes it minified: default, namespace or names, from a module. */
const statement =
  /(?<![\w$])import ?(?:([\w$]+) ?,? ?)?(?:\* ?as ([\w$]+) ?|\{([^{}]*)\} ?)?from ?(["'])([a-z\d_:/]+)\4;?/g;

/** An import of a module when it is needed: `import("node:http")`. */
const dynamic = /\bimport\((["'])([a-z\d_:/]+)\1\)/g;

/** Names of an import as names of a destructuring: `a as b` → `a:b`. */
const destructured = (names: string): string => names.replaceAll(' as ', ':');

/**
 * Takes Node's own modules by `process.getBuiltinModule` instead of by `import`. An import of `node:http` or `node:crypto`
 * makes Node list all that the module exports, and asking for `WebSocket` or `webcrypto` loads what nobody wants: 26 of
 * Node's modules, undici among them. Bundled code only: there each import stands before the code that uses it.
 */
export function withBuiltinsTaken(code: string): string {
  const taken = (path: string): string => `process.getBuiltinModule(${JSON.stringify(path)})`;
  const awaited = code.replace(dynamic, (whole, _quote, path) =>
    isBuiltin(path) ? `Promise.resolve(${taken(path)})` : whole,
  );
  return awaited.replace(statement, (whole, base, space, names, _quote, path) => {
    if (!isBuiltin(path)) return whole;
    const module = taken(path);
    const parts = [];
    if (base) parts.push(`${base}=${module}`);
    if (space) parts.push(`${space}=${module}`);
    if (names) parts.push(`{${destructured(names)}}=${module}`);
    return parts.length === 0 ? whole : `const ${parts.join(',')};`;
  });
}
