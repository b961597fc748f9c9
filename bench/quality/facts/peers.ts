import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

/** A summariser: the sentences it picks, best first or in its own order; at least `count` where it can. */
export interface Summariser {
  readonly name: string;
  /** What it computes: the graph and frequency ones are what speed is compared with. */
  readonly computes: 'position' | 'graph' | 'frequency' | 'other';
  readonly summarise: (text: string, count: number) => Promise<readonly string[]> | readonly string[];
}

const require = createRequire(join(import.meta.dirname, '../../package.json'));

/** CommonJS packages without usable types: what is used of them is looked at here, once. */
// biome-ignore lint/suspicious/noExplicitAny: the packages have no types; results are checked below.
type Untyped = any;
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
/** Sentences of a summary that was put together without a space between them. */
const lines = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.replace(/([.!?]["”']?)(?=[A-Z"“])/g, '$1\n').split('\n') : [];

function textRank(): Summariser {
  const {
    SorensenDiceSimilarity,
    DefaultTextParser,
    NullLogger,
    AbsoluteSummarizerConfig,
    Summarizer,
  }: Untyped = require('ts-textrank');
  return {
    name: 'ts-textrank',
    computes: 'graph',
    summarise: (text, count) => {
      const config = new AbsoluteSummarizerConfig(
        count,
        new SorensenDiceSimilarity(),
        new DefaultTextParser(),
        0.85,
        Summarizer.SORT_SCORE,
      );
      return strings(new Summarizer(config, new NullLogger()).summarize(text, 'en'));
    },
  };
}

function nodeSummarizer(): readonly Summariser[] {
  const { SummarizerManager }: Untyped = require('node-summarizer');
  return [
    {
      name: 'node-summarizer frequency',
      computes: 'frequency',
      summarise: (text, count) => lines(new SummarizerManager(text, count).getSummaryByFrequency().summary),
    },
    {
      name: 'node-summarizer textrank',
      computes: 'graph',
      summarise: async (text, count) =>
        lines((await new SummarizerManager(text, count).getSummaryByRank()).summary),
    },
  ];
}

function lexRank(): Summariser {
  const lexrank: Untyped = require('lexrank');
  return {
    name: 'lexrank',
    computes: 'graph',
    summarise: (text, count) =>
      new Promise((resolve) => {
        lexrank.summarize(text, count, (error: unknown, top: Untyped) => {
          resolve(error || !Array.isArray(top) ? [] : strings(top.map((line: Untyped) => line?.text)));
        });
      }),
  };
}

function nodeSummary(): Summariser {
  // Its file mixes `import` with `require`, which Node refuses: it is translated as its author's tool does.
  const file = require.resolve('node-summary');
  const loaded: Untyped = new Module(file);
  loaded.paths = require.resolve.paths('node-summary');
  loaded._compile(transformSync(readFileSync(file, 'utf8'), { format: 'cjs' }).code, file);
  const summary: Untyped = loaded.exports.default ?? loaded.exports;
  return {
    name: 'node-summary',
    computes: 'graph',
    summarise: (text, count) =>
      new Promise((resolve) => {
        summary.getSortedSentences(text, count, (error: unknown, sorted: unknown) => {
          resolve(error ? [] : Array.isArray(sorted) ? strings(sorted) : lines(sorted));
        });
      }),
  };
}

function wink(): Summariser {
  const winkNLP: Untyped = require('wink-nlp');
  const model: Untyped = require('wink-eng-lite-web-model');
  const nlp: Untyped = winkNLP(model);
  return {
    name: 'wink',
    computes: 'frequency',
    summarise: (text, count) => {
      const doc = nlp.readDoc(text);
      const sentences = strings(doc.sentences().out());
      const importance: Untyped[] = doc.out(nlp.its.sentenceWiseImportance);
      return importance
        .toSorted((a, b) => b.importance - a.importance)
        .slice(0, count)
        .map(({ index }) => sentences[index] ?? '');
    },
  };
}

/** The summarisers of the npm registry, as their READMEs use them. */
export const peers = (): readonly Summariser[] => [
  textRank(),
  ...nodeSummarizer(),
  lexRank(),
  nodeSummary(),
  wink(),
];
