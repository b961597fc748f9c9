import { dataFolder, hasData } from './data.ts';

/** One measurement a set; each prints its table and returns 1 when a floor of `floors.json` is missed. */
const measurements: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  stories: async () => (await import('./stories/index.ts')).measureStories,
  quotes: async () => (await import('./quotes/index.ts')).measureQuotes,
  sentences: async () => (await import('./sentences/index.ts')).measureSentences,
  figures: async () => (await import('./figures/index.ts')).measureFigures,
  languages: async () => (await import('./languages/index.ts')).measureLanguages,
  texts: async () => (await import('./texts/index.ts')).measureTexts,
  pages: async () => (await import('./pages/index.ts')).measurePages,
  facts: async () => (await import('./facts/index.ts')).measureFacts,
  differing: async () => (await import('./differing/index.ts')).measureDiffering,
  updates: async () => (await import('./updates/index.ts')).measureUpdates,
  readers: async () => (await import('./readers/index.ts')).measureReaders,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(measurements, name) ? measurements[name] : undefined;
if (load === undefined) {
  console.error(`usage: npm run quality -- ${Object.keys(measurements).join('|')}`);
  process.exit(2);
}
if (!hasData) {
  console.error(`The evaluation data is not at ${dataFolder}; EVAL_DATA names another folder.`);
  process.exit(2);
}
process.exitCode = await (await load())(args);
