import { EventEmitter } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { FolderStore } from '../../lib/store/folder-store.ts';
import { S3Store } from '../../lib/store/s3-store.ts';
import { s3Notification } from './events/envelopes.ts';
import { type DeadLetter, pollQueue } from './events/event-source.ts';
import { Queue } from './events/queue.ts';
import { ExecutionEnvironment } from './lambda/environment.ts';
import { listen, stopServer } from './listen.ts';
import { Buckets, type OnCreated } from './s3/buckets.ts';
import { createS3Server } from './s3/server.ts';
import { withdraw } from './withdraw.ts';

export interface StackOptions {
  /** Where all of the stack's state lies. */
  readonly folder: string;
  /** The built bundle of `digest-article`. */
  readonly bundle: string;
  /** Port of the S3 endpoint on 127.0.0.1; 0 for any that is free. */
  readonly s3Port: number;
  /** How many execution environments work at the same time. */
  readonly concurrency?: number;
  /** Milliseconds: a Lambda's timeout, the queue's visibility time, the wait after a failure. */
  readonly timeout?: number;
  readonly visibility?: number;
  readonly retryAfter?: number;
  readonly batchSize?: number;
}

/** What happens in the stack, for the page and the terminal. `key` is an object's key in its bucket. */
export interface StackEvents {
  received: [key: string];
  /** A digest is whole: its JSON and its page are there. */
  digested: [base: string];
  rejected: [key: string];
  /** A digest or a rejection was taken away. */
  withdrawn: [key: string];
  retried: [reason: string];
  dead: [letter: DeadLetter];
  /** The queue's counts have changed. */
  worked: [];
}

export const incomingBucket = 'incoming';
export const digestsBucket = 'digests';
/** After so many tries a message goes to the dead letters: `maxReceiveCount` of the template. */
const mostReceives = 5;

/** The product's cloud on this machine: two buckets behind an S3 endpoint, a queue, and the built function. */
export class Stack extends EventEmitter<StackEvents> {
  readonly options: StackOptions;
  readonly queue: Queue;
  readonly incoming: FolderStore;
  readonly digests: FolderStore;
  /** Dead letters, `<message id>.json`. */
  readonly deadLetters: string;
  readonly endpoint: string;
  readonly environments: readonly ExecutionEnvironment[];
  readonly #client: S3Store;
  readonly #server: Server;
  readonly #stopping = new AbortController();
  readonly #pollers: readonly Promise<void>[];
  /** Digests of which one of the two files is there: of several articles the first one's JSON is written last. */
  readonly #half = new Set<string>();

  private constructor(options: StackOptions, parts: Parts) {
    super();
    const { folder, concurrency = 2, timeout = 60_000 } = options;
    this.options = options;
    this.queue = parts.queue;
    this.incoming = new FolderStore(join(folder, 'buckets', incomingBucket));
    this.digests = new FolderStore(join(folder, 'buckets', digestsBucket));
    this.deadLetters = join(folder, 'dead-letters');
    this.endpoint = parts.endpoint;
    this.#server = parts.server;
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = new S3Client({ endpoint: parts.endpoint, region: 'us-east-1', credentials });
    this.#client = new S3Store(client, incomingBucket);
    const environment = functionEnvironment(folder, parts.endpoint);
    this.environments = Array.from(
      { length: concurrency },
      () =>
        new ExecutionEnvironment({ bundle: options.bundle, environment, timeout, onOutput: parts.onOutput }),
    );
    this.#pollers = this.environments.map((one) => this.#poll(one));
  }

  /** Starts everything; throws `PortTakenError`. What a former run left in the queue is taken up at once. */
  static async start(options: StackOptions): Promise<Stack> {
    const { folder, visibility = 360_000, retryAfter = 2_000 } = options;
    await mkdir(join(folder, 'dead-letters'), { recursive: true });
    const queue = await Queue.open({ folder: join(folder, 'queue'), visibility, retryAfter, mostReceives });
    // The buckets tell the stack, which is only there once it knows its endpoint's port.
    let stack: Stack | undefined;
    const onCreated: OnCreated = async (bucket, object, creation) => {
      if (bucket === incomingBucket) {
        await queue.send(JSON.stringify(s3Notification(bucket, object, creation, Date.now())));
      }
      stack?.announce(bucket, object.key);
    };
    const buckets = new Buckets(join(folder, 'buckets'), onCreated, (bucket, key) => {
      if (bucket === digestsBucket) stack?.emit('withdrawn', key);
    });
    await buckets.create(incomingBucket);
    await buckets.create(digestsBucket);
    const server = createS3Server(buckets);
    const endpoint = await listen(server, options.s3Port, '--s3-port');
    const log = join(folder, 'digest-article.log');
    const onOutput = (text: string): void => void writeFile(log, text, { flag: 'a' });
    stack = new Stack(options, { queue, server, endpoint, onOutput });
    return stack;
  }

  /** Puts an article into the incoming bucket by the endpoint, as any client does. */
  async drop(key: string, body: Uint8Array, contentType: string): Promise<void> {
    await this.#client.put(key, body, { contentType });
  }

  /** Takes an article back, with its digest or rejection. */
  async withdraw(key: string): Promise<void> {
    await withdraw(this.incoming, this.digests, key);
    this.emit('withdrawn', key);
  }

  /** Resolves when nothing waits and nothing is being worked on. */
  async idle(): Promise<void> {
    for (;;) {
      const { waiting, inFlight } = this.queue.counts();
      if (waiting + inFlight === 0) return;
      await new Promise((resolve) => this.once('worked', () => resolve(undefined)));
    }
  }

  /** Stops taking messages, lets the batches under way finish for a moment, ends all processes and ports. */
  async stop(grace = 5_000): Promise<void> {
    this.#stopping.abort();
    const patience = new Promise((resolve) => setTimeout(resolve, grace).unref());
    await Promise.race([Promise.allSettled(this.#pollers), patience]);
    for (const environment of this.environments) environment.kill();
    await Promise.allSettled(this.#pollers);
    await stopServer(this.#server);
  }

  announce(bucket: string, key: string): void {
    if (bucket === incomingBucket) this.emit('received', key);
    else if (bucket !== digestsBucket) return;
    else if (key.startsWith('rejected/')) this.emit('rejected', key);
    else if (key.startsWith('digests/')) this.#written(key.replace(/\.(?:html|json)$/, ''));
    this.emit('worked');
  }

  #written(base: string): void {
    if (this.#half.delete(base)) this.emit('digested', base);
    else this.#half.add(base);
  }

  #poll(environment: ExecutionEnvironment): Promise<void> {
    return pollQueue({
      queue: this.queue,
      invoke: (event) => environment.invoke(event),
      batchSize: this.options.batchSize ?? 10,
      signal: this.#stopping.signal,
      onFailure: (reason) => {
        if (!this.#stopping.signal.aborted) this.emit('retried', reason);
      },
      onDead: async (letter) => {
        await writeFile(join(this.deadLetters, `${letter.id}.json`), `${JSON.stringify(letter, null, 2)}\n`);
        this.emit('dead', letter);
      },
      onBatch: () => this.emit('worked'),
    });
  }
}

interface Parts {
  readonly queue: Queue;
  readonly server: Server;
  readonly endpoint: string;
  readonly onOutput: (text: string) => void;
}

/** All that the function sees: the endpoint, the buckets, and neither the person's credentials nor their settings. */
function functionEnvironment(folder: string, endpoint: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_CONFIG_FILE: join(folder, 'no-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'no-credentials'),
    INCOMING_BUCKET: incomingBucket,
    DIGESTS_BUCKET: digestsBucket,
  };
}
