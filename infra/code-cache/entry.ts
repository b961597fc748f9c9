import { Scripts } from './loader.ts';

const scripts = new Scripts(import.meta.dirname, (file) => {
  const { version: node, arch, execArgv: flags } = process;
  console.log(
    JSON.stringify({ level: 'INFO', message: 'no compiled code for this Node', file, node, arch, flags }),
  );
});
const exports = scripts.start('./index.mjs');
const { handler } = exports;
if (typeof handler !== 'function') throw new Error('the bundle has no handler');

/** What Lambda loads: the bundle's entry, by scripts whose code was compiled when it was built. */
export const entry = {
  ...exports,
  handler: scripts.unoptimisedAtFirst(async (...args: unknown[]): Promise<unknown> => handler(...args)),
};
