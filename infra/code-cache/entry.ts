import { Scripts } from './loader.ts';

/** What Lambda loads: the bundle's entry, by scripts whose code was compiled when it was built. */
export const entry = new Scripts(import.meta.dirname, (file) => {
  const { version: node, arch, execArgv: flags } = process;
  console.log(
    JSON.stringify({ level: 'INFO', message: 'no compiled code for this Node', file, node, arch, flags }),
  );
}).start('./index.mjs');
