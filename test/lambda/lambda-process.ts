import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, startRuntimeApi } from './runtime-api.ts';

const root = join(import.meta.dirname, '../..');
const official = join(import.meta.dirname, 'ric/node_modules/aws-lambda-ric/index.mjs');

/** The client in use: the official one where it is installed, else a loop of our own. */
export const runtimeClient: 'aws-lambda-ric' | 'bootstrap' = existsSync(official)
  ? 'aws-lambda-ric'
  : 'bootstrap';

/** A deployed function: a built bundle in a fresh Node 24 process, spoken to as Lambda speaks to it. */
export interface LambdaFunction {
  readonly invoke: (event: unknown) => Promise<Answer>;
  /** Ends the process in the middle of whatever it does; the next invocation starts another. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** All that it logged. */
  readonly output: () => string;
}

export async function startFunction(
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<LambdaFunction> {
  const bundle = join(root, 'dist', name);
  if (!existsSync(join(bundle, 'index.mjs'))) throw new Error(`${bundle} is not built: npm run build`);
  const api = await startRuntimeApi();
  let output = '';
  let child: ChildProcess | undefined;

  const start = (): ChildProcess => {
    const args =
      runtimeClient === 'aws-lambda-ric'
        ? [official, 'index.handler']
        : [join(import.meta.dirname, 'bootstrap.mjs')];
    const started = spawn(process.execPath, args, {
      cwd: bundle,
      env: {
        PATH: process.env.PATH,
        ...environment,
        AWS_LAMBDA_RUNTIME_API: api.address,
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
        AWS_LAMBDA_LOG_STREAM_NAME: 'local',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
        LAMBDA_TASK_ROOT: bundle,
        _HANDLER: 'index.handler',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [started.stdout, started.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    started.once('exit', () => {
      if (child === started) child = undefined;
      api.abandon('Runtime exited');
    });
    return started;
  };

  const kill = async (): Promise<void> => {
    const running = child;
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  };
  return {
    invoke: (event) => {
      child ??= start();
      return api.invoke(event);
    },
    kill,
    close: async () => {
      await kill();
      api.close();
    },
    output: () => output,
  };
}
