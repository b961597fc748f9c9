import { Command, CommanderError } from 'commander';
import { commands } from './commands/index.ts';

/** Runs the command line and returns the exit status: 0 all done, 1 a document could not be read, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('news-digest')
    .description('Key facts, figures and quotations of news articles, every one a slice of its source.')
    .exitOverride();
  for (const add of commands) {
    add(program, (outcome) => {
      status = outcome;
    }).exitOverride();
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
