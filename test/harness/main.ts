import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { watchInbox } from './inbox.ts';
import { PortTakenError } from './listen.ts';
import { once } from './once.ts';
import { startPage } from './page/server.ts';
import { dropSamples } from './samples.ts';
import { Stack } from './stack.ts';
import { digestLine, ink, rejectionLine } from './terminal.ts';

interface Options {
  readonly port: number;
  readonly s3Port: number;
  readonly folder: string;
  readonly inbox: string;
  readonly samples: boolean;
  readonly once?: readonly string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = resolve(root, 'dist/digest-article/index.mjs');

function port(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > 65_535) throw new InvalidArgumentError('a port is 0 to 65535.');
  return number;
}

const program = new Command('npm start --')
  .description('news-digest on this machine: drop articles, read their digests')
  .option('--port <number>', 'port of the page', port, 4870)
  .option('--s3-port <number>', 'port of the S3 endpoint', port, 4871)
  .option('--folder <folder>', 'where everything is kept', resolve(root, 'local'))
  .option('--inbox <folder>', 'articles put here are taken', resolve(root, 'inbox'))
  .option('--no-samples', 'do not digest the sample articles first')
  .option('--once <files...>', 'digest these files, print, exit')
  .parse();

await run(program.opts<Options>()).catch((error: unknown) => {
  if (!(error instanceof PortTakenError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});

async function run(options: Options): Promise<void> {
  if (!existsSync(bundle)) throw new Error(`${bundle} is not there: npm run build makes it`);
  if (options.once) {
    process.exitCode = await once(options.once, bundle);
    return;
  }
  const stack = await Stack.start({ folder: options.folder, bundle, s3Port: options.s3Port });
  const stopping = new AbortController();
  report(stack);
  const page = await startPage(stack, options.port).catch(async (error: unknown) => {
    await stack.stop();
    throw error;
  });
  const inbox = watchInbox({
    folder: options.inbox,
    drop: (key, body, type) => stack.drop(key, body, type),
    signal: stopping.signal,
    onFailure: (path, error) => console.error(`${path}: ${error instanceof Error ? error.message : error}`),
  });
  process.once('SIGINT', stop).once('SIGTERM', stop);
  greet(page.address, stack.endpoint, options);
  const dropped = options.samples ? await dropSamples(stack) : 0;
  if (dropped > 0) console.log(`${dropped} invented articles are digested first, to look at.`);

  function stop(): void {
    console.log('\nStopping. What is under way is finished or taken up at the next start.');
    // A second Ctrl-C ends everything at once; what is on disk is whole at any moment.
    process.once('SIGINT', () => process.exit(130));
    stopping.abort();
    void Promise.all([inbox, page.stop(), stack.stop()]).then(() => process.exit(0));
  }
}

/** Says in the terminal what happens. */
function report(stack: Stack): void {
  stack.on('digested', (base) => {
    void digestLine(stack.digests, base).then((line) => {
      if (line !== null) console.log(line);
    });
  });
  stack.on('rejected', (key) => {
    void rejectionLine(stack.digests, key).then((text) => {
      if (text !== null) console.log(text);
    });
  });
  stack.on('retried', (reason) => console.log(`${ink.accent('again')}  ${reason}`));
  stack.on('dead', ({ id, reason }) =>
    console.log(`${ink.accent('given up')}  dead-letters/${id}.json: ${reason}`),
  );
}

function greet(address: string, endpoint: string, { inbox, folder }: Options): void {
  const short = (path: string): string => relative(process.cwd(), path) || '.';
  console.log(
    [
      `${ink.strong('news-digest')} is ready: ${ink.strong(address)}`,
      '',
      'Read the digests there, and make the day’s edition; here stands a line for each.',
      `Drop articles on the page, into ${short(inbox)}/ (a folder in it is a section), or with the AWS CLI:`,
      `  aws s3 cp article.html s3://incoming/world/ --endpoint-url ${endpoint} --no-sign-request`,
      `All that it keeps is in ${short(folder)}/: articles, digests, editions, and the mails it sends. Ctrl-C stops it.`,
      '',
    ].join('\n'),
  );
}
