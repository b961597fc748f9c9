import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const handlers = join(import.meta.dirname, 'handlers');

/** Bundles what stands in `handlers/` as plainly as anybody would, and gives the folder of the bundles. */
export async function bundleHandlers(): Promise<string> {
  const outdir = join(import.meta.dirname, '../../dist/bench');
  const names = readdirSync(handlers).map((file) => file.replace(/\.ts$/, ''));
  await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, join(handlers, `${name}.ts`)])),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
  return outdir;
}
