import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { withBuiltinsTaken } from './builtin-modules.ts';
import { startBytesFile } from './bundle-sizes.ts';
import { withCompiledCode } from './code-cache/index.ts';
import { leanSdk } from './lean-sdk.ts';
import { twinPatterns } from './twin-patterns.ts';

const root = join(import.meta.dirname, '..');

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
};

// CommonJS dependencies call require(), for modules of Node alone: all else is bundled. An ES module has none of its own.
const requireBanners = {
  node20: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
  node24:
    'const require=(name)=>{const module=process.getBuiltinModule(name);if(module)return module;throw new Error(name+" is not bundled")};',
};
const withoutNeedlessBanner = (code: string): string =>
  code.split('require').length === requireBanners.node24.split('require').length
    ? code.replace(requireBanners.node24, '')
    : code;

/** The bundles that are deployed or installed: each entry point becomes a folder of its own below `dist/`. */
const bundles = [
  { folder: 'digest-article', name: 'index', entry: 'functions/digest-article.ts', target: 'node24' },
  { folder: 'send-edition', name: 'index', entry: 'functions/send-edition.ts', target: 'node24' },
  { folder: 'unsubscribe', name: 'index', entry: 'functions/unsubscribe.ts', target: 'node24' },
  {
    folder: 'settle-dead-letters',
    name: 'index',
    entry: 'functions/settle-dead-letters.ts',
    target: 'node24',
  },
  { folder: 'cli', name: 'news-digest', entry: 'lib/cli/main.ts', target: 'node20' },
] as const;

/** Bytes of a folder's own files: the ones loaded at the start (the entry and what it imports) and the lazy rest. */
async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

const twins = twinPatterns(root);

type Bundle = (typeof bundles)[number];

/** Bundles one entry point, and gives the bytes that its start loads; nothing where the entry point is not there. */
async function bundled({ folder, name, entry, target }: Bundle): Promise<number | undefined> {
  const outdir = join('dist', folder);
  await rm(outdir, { recursive: true, force: true });
  if (!existsSync(entry)) return undefined;
  const { metafile } = await build({
    ...shared,
    target,
    entryPoints: { [name]: entry },
    outdir,
    metafile: true,
    plugins: target === 'node24' ? [leanSdk, twins] : [],
    banner: { js: requireBanners[target] },
  });
  // The command may run on a Node that does not know the way yet.
  if (target === 'node24') {
    for (const file of Object.keys(metafile.outputs)) {
      await writeFile(file, withBuiltinsTaken(withoutNeedlessBanner(await readFile(file, 'utf8'))));
    }
  }
  const start = join(outdir, `${name}.mjs`);
  if (folder === 'cli') await chmod(start, 0o755);

  // What a cold start loads: the entry and all it imports without import().
  const loaded = new Set([start]);
  for (const file of loaded) {
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && path in metafile.outputs) loaded.add(path);
    }
  }
  const atStart = [...loaded].reduce((sum, file) => sum + (metafile.outputs[file]?.bytes ?? 0), 0);
  const all = await sizeOf(outdir);
  if (folder === 'digest-article') {
    const nameOf = (file: string): string => `./${relative(outdir, file)}`;
    await withCompiledCode(outdir, {
      atStart: [...loaded].map(nameOf),
      later: Object.keys(metafile.outputs)
        .filter((file) => !loaded.has(file))
        .map(nameOf),
      exports: metafile.outputs[start]?.exports ?? [],
    });
  }
  console.log(`${outdir}: ${kilobytes(atStart)} at start, ${kilobytes(all - atStart)} when needed`);
  return atStart;
}

// `node infra/build.ts digest-article` builds that alone: what the local page needs.
const wanted = process.argv.slice(2);
const unknown = wanted.find((folder) => !bundles.some((bundle) => bundle.folder === folder));
if (unknown !== undefined) throw new Error(`no bundle is called ${unknown}`);
const built = await Promise.all(
  bundles
    .filter(({ folder }) => wanted.length === 0 || wanted.includes(folder))
    .map(async (bundle) => [bundle.folder, await bundled(bundle)] as const),
);
if (wanted.length === 0) await writeFile(startBytesFile, `${JSON.stringify(Object.fromEntries(built))}\n`);
