import { Option } from 'commander';
import { isFolder } from '../documents.ts';
import { exitHelp } from '../exit.ts';
import { pathsHelp, wordsOption } from '../options.ts';
import { columns } from '../output.ts';
import type { OutputForm } from '../task.ts';
import type { AddCommand } from './command.ts';
import { runTask } from './run-task.ts';

interface Options {
  readonly format?: OutputForm;
  readonly out?: string;
  readonly words?: number;
}

/** Longer lines are hard to read, however wide the terminal. */
const widestText = 88;

const examples = `
Examples:
  news-digest digest article.html               print one digest
  curl -s https://… | news-digest digest -      digest what comes in
  news-digest digest articles/ --out digests/   a folder: JSON, HTML and text of each
  news-digest digest articles/ --format json    one digest a line, for jq
`;

/** `digest`: the short selection for a reader. */
export const addDigest: AddCommand = (program, runtime) => {
  const command = program
    .command('digest')
    .description(
      'Print or write the digest of each document: key facts, figures and quotations, word for word.',
    )
    .argument('<path...>', pathsHelp)
    .addOption(
      new Option(
        '--format <format>',
        'of what is printed or written (default: text; with --out all)',
      ).choices(['text', 'json', 'html']),
    )
    .option('--out <folder>', 'write files into this folder instead of printing')
    .addOption(wordsOption())
    .addHelpText('after', examples + exitHelp)
    .action(async (paths: string[], { format, out, words }: Options) => {
      if (format === 'html' && out === undefined && (paths.length > 1 || (await isFolder(paths[0] ?? '')))) {
        command.error('error: several pages do not fit into one stream: add --out <folder>');
      }
      await runTask(
        {
          command: 'digest',
          forms: format ? [format] : out === undefined ? ['text'] : ['json', 'html', 'text'],
          words,
          width: columns(process.stdout, widestText),
          colour: out === undefined && process.stdout.isTTY && process.stdout.hasColors(),
          indented: out !== undefined,
          removals: false,
        },
        paths,
        out,
        runtime,
      );
    });
  return command;
};
