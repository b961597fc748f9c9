import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Invocation, Reply } from './runtime.ts';

const runtime = fileURLToPath(new URL('runtime.ts', import.meta.url));

/** The function failed, ran out of time, or its process ended. */
export class InvocationError extends Error {
  override readonly name = 'InvocationError';
}

export interface FunctionOptions {
  /** The built bundle's entry. */
  readonly bundle: string;
  /** All that the function sees of the environment, beside PATH. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds for one invocation; the process is killed after them. */
  readonly timeout: number;
  /** Megabytes for the process. */
  readonly memory?: number;
  /** Takes what the function prints. */
  readonly onOutput: (text: string) => void;
}

/** One execution environment: a process of its own that takes one event at a time, and a new one after it died. */
export class ExecutionEnvironment {
  readonly #options: FunctionOptions;
  #process: { readonly child: ChildProcess; readonly loaded: Promise<void> } | undefined;

  constructor(options: FunctionOptions) {
    this.#options = options;
  }

  /** Runs the handler on an event; rejects with an `InvocationError`. */
  async invoke(event: unknown): Promise<unknown> {
    this.#process ??= this.#start();
    const { child, loaded } = this.#process;
    await loaded;
    const { timeout } = this.#options;
    const invocation: Invocation = { id: randomUUID(), event, timeout };
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit);
      };
      const onMessage = (reply: Reply): void => {
        if (reply.id !== invocation.id) return;
        settle();
        if ('response' in reply) resolve(reply.response);
        else reject(new InvocationError(`${reply.error.errorType}: ${reply.error.errorMessage}`));
      };
      const onExit = (code: number | null, signal: string | null): void => {
        settle();
        reject(ended(code, signal));
      };
      const timer = setTimeout(() => {
        settle();
        this.kill();
        reject(new InvocationError(`Task timed out after ${timeout / 1000} seconds`));
      }, timeout);
      child.on('message', onMessage).on('exit', onExit);
      // Gone since it was loaded, its exit event has been: nobody would answer.
      if (child.exitCode !== null || child.signalCode !== null)
        return onExit(child.exitCode, child.signalCode);
      child.send(invocation, (error) => {
        if (error) onExit(child.exitCode, error.message);
      });
    });
  }

  /** Ends the process as it stands, mid-article or not. */
  kill(): void {
    this.#process?.child.kill('SIGKILL');
    this.#process = undefined;
  }

  get pid(): number | undefined {
    return this.#process?.child.pid;
  }

  #start(): { child: ChildProcess; loaded: Promise<void> } {
    const { bundle, environment, memory, onOutput } = this.#options;
    const child = fork(runtime, [bundle], {
      env: { PATH: process.env.PATH ?? '', ...environment },
      execArgv: memory === undefined ? [] : [`--max-old-space-size=${memory}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'json',
    });
    child.stdout?.on('data', (data) => onOutput(String(data)));
    child.stderr?.on('data', (data) => onOutput(String(data)));
    child.on('exit', () => {
      if (this.#process?.child === child) this.#process = undefined;
    });
    const loaded = new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code, signal) => reject(ended(code, signal)));
    });
    // Whoever invokes hears of it; a process that ends later, between two invocations, is nobody's failure.
    loaded.catch(() => {});
    return { child, loaded };
  }
}

function ended(code: number | null, signal: string | null): InvocationError {
  return new InvocationError(`Runtime exited with ${signal ?? `status ${code}`}`);
}
