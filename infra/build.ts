import { rm } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  splitting: true,
  minify: true,
  legalComments: 'none',
  mainFields: ['module', 'main'],
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
  // CommonJS dependencies call require(); an ES module on Lambda has none of its own.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
};

/** Builds what is deployed and what is installed, each into a folder of its own below `dist/`. */
await rm('dist', { recursive: true, force: true });
await build({
  ...shared,
  target: 'node24',
  entryPoints: { index: 'functions/digest-article.ts' },
  outdir: 'dist/digest-article',
});
