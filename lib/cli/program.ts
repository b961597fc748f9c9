import { Command, CommanderError } from 'commander';
import { commands } from './commands/index.ts';
import { type Exit, exit, exitHelp } from './exit.ts';
import { failureOf } from './failure.ts';
import { UsageError } from './usage.ts';
import { version } from './version.ts';

const examples = `
Examples:
  news-digest digest article.html
  news-digest digest articles/ --out digests/
  news-digest inspect article.txt | jq .quotes
`;

/**
 * Runs a command line and returns the exit status. `entry` is the program's own file, which also serves as worker
 * thread.
 */
export async function run(args: readonly string[], entry: URL): Promise<Exit> {
  let status: Exit = exit.done;
  const runtime = {
    entry,
    done: (worse: Exit): void => {
      if (worse > status) status = worse;
    },
  };
  const program = new Command('news-digest')
    .description('Key facts, figures and quotations of news articles, every one a slice of its source.')
    .version(version)
    .addHelpText('after', examples + exitHelp)
    .exitOverride();
  for (const add of commands) {
    const command = add(program, runtime).exitOverride();
    command.showHelpAfterError(`usage: news-digest ${command.name()} ${command.usage()}; --help tells more`);
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has already printed the error, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage;
    if (error instanceof UsageError) {
      process.stderr.write(`error: ${error.message}\n`);
      return exit.usage;
    }
    process.stderr.write(`news-digest: ${failureOf(error).message}\n`);
    return exit.internal;
  }
}
