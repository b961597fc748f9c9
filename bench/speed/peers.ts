import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Quantity finders of the npm registry, as their READMEs use them: each from a text to how many it found. */
type Finder = (text: string) => number;

const require = createRequire(join(import.meta.dirname, '../package.json'));

// biome-ignore lint/suspicious/noExplicitAny: the packages have no types; what comes back is counted and no more.
type Untyped = any;

export const quantityPeers: Readonly<Record<string, () => Finder>> = {
  'Recognizers-Text': () => {
    const suite: Untyped = require('@microsoft/recognizers-text-suite');
    const { recognizeNumber, recognizeNumberWithUnit } = suite;
    const all = [
      suite.recognizeNumber,
      suite.recognizePercentage,
      suite.recognizeCurrency,
      suite.recognizeDimension,
      suite.recognizeAge,
      suite.recognizeTemperature,
    ].filter((each) => typeof each === 'function');
    if (all.length === 0)
      throw new Error(`Recognizers-Text has changed: ${String(recognizeNumber ?? recognizeNumberWithUnit)}`);
    return (text) =>
      all.reduce((sum: number, recognise: Untyped) => sum + recognise(text, 'en-us').length, 0);
  },
  compromise: () => {
    const nlp: Untyped = require('compromise');
    return (text) => nlp(text).numbers().json().length;
  },
  wink: () => {
    const winkNLP: Untyped = require('wink-nlp');
    const nlp: Untyped = winkNLP(require('wink-eng-lite-web-model'));
    return (text) => nlp.readDoc(text).entities().out().length;
  },
};
