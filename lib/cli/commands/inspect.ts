import { exitHelp } from '../exit.ts';
import { pathsHelp, wordsOption } from '../options.ts';
import type { AddCommand } from './command.ts';
import { runTask } from './run-task.ts';

interface Options {
  readonly words?: number;
  readonly removals?: boolean;
}

const examples = `
Prints one JSON line an article with everything found in it: article, sentences, facts, figures, quotes, each with
its offsets (UTF-16 code units, half-open) into article.text, its salience and the rule that found it. A document
that cannot be read gives {"source", "error": {"code", "message"}}.

Examples:
  news-digest inspect article.html | jq '.quotes[] | {text, speaker: .speaker.text, rule}'
  news-digest inspect --removals page.html | jq '.removals[] | {step, reason, text}'
  news-digest inspect articles/ > everything.jsonl
`;

/** `inspect`: everything found, for measuring and debugging. */
export const addInspect: AddCommand = (program, runtime) =>
  program
    .command('inspect')
    .description('Print everything found in each document as JSON lines.')
    .argument('<path...>', pathsHelp)
    .option('--removals', 'also what the reader left out of the article, and why')
    .addOption(wordsOption())
    .addHelpText('after', examples + exitHelp)
    .action(async (paths: string[], { words, removals = false }: Options) => {
      const task = { command: 'inspect', forms: ['json'], words, removals } as const;
      await runTask({ ...task, width: 0, colour: false, indented: false }, paths, undefined, runtime);
    });
