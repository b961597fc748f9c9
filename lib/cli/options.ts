import { InvalidArgumentError, Option } from 'commander';
import { defaultWords } from '../model/index.ts';

const fewestWords = 20;
const mostWords = 2_000;

/** `--words N`: the length of a digest. */
export function wordsOption(): Option {
  return new Option(
    '--words <n>',
    `length of the digest, in words (default: ${defaultWords}, a minute)`,
  ).argParser((value: string): number => {
    const words = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (words >= fewestWords && words <= mostWords) return words;
    throw new InvalidArgumentError(`Give a whole number from ${fewestWords} to ${mostWords}.`);
  });
}

/** Help text of `<path...>`, shared by all commands that read documents. */
export const pathsHelp = 'files, folders (all documents in them), or - for standard input';
