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

/** Bytes of an event's objects up to which its articles are over before optimised code pays: 20 MB of text took 13.6 s without it, 3.9 s with it. */
const briefBytes = 300_000;

/** Whether an event names only small objects, by the sizes that S3 gives, also within the messages of a queue. */
function isBrief(event: unknown): boolean {
  let bytes = 0;
  for (const [, size] of JSON.stringify(event ?? null).matchAll(/"size\\*":(\d{1,15})/g))
    bytes += Number(size);
  return bytes <= briefBytes;
}

/** The module that Lambda loads: the bundle's entry, from scripts compiled when it was built. */
export const entry = {
  ...exports,
  handler: scripts.sparingAtFirst(async (...args: unknown[]): Promise<unknown> => handler(...args), isBrief),
};
