import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One message as it lies on disk. Times are milliseconds since 1970. */
export interface Message {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  /** Nobody receives it before. */
  readonly visibleAt: number;
  /** How often it was received. */
  readonly receives: number;
}

export interface QueueOptions {
  /** Where the messages lie, a file each. */
  readonly folder: string;
  /** How long a received message stays hidden from others, in milliseconds. */
  readonly visibility: number;
  /** How long a message that failed waits, in milliseconds. SQS lets the visibility time run out; a person does not want to. */
  readonly retryAfter: number;
  /** After so many failed tries a message goes to the dead letters. */
  readonly mostReceives: number;
  readonly now?: () => number;
}

/**
 * A queue that does what SQS does: at least once, hidden while someone works on it, to the dead letters after some
 * tries. Every change of a message is a file moved into place, so a stop at any moment loses none.
 */
export class Queue {
  readonly #options: Required<QueueOptions>;
  readonly #messages = new Map<string, Message>();
  #arrival: (() => void)[] = [];

  private constructor(options: Required<QueueOptions>) {
    this.#options = options;
  }

  /** Opens the queue of a folder with what a former process left in it; nobody works on that any more. */
  static async open(options: QueueOptions): Promise<Queue> {
    const queue = new Queue({ now: Date.now, ...options });
    await mkdir(options.folder, { recursive: true });
    for (const name of (await readdir(options.folder)).sort()) {
      if (!name.endsWith('.json')) {
        await rm(join(options.folder, name), { force: true });
        continue;
      }
      const message: Message = JSON.parse(await readFile(join(options.folder, name), 'utf8'));
      queue.#messages.set(message.id, { ...message, visibleAt: 0 });
    }
    return queue;
  }

  async send(body: string): Promise<void> {
    const now = this.#options.now();
    await this.#keep({ id: randomUUID(), body, sentAt: now, visibleAt: now, receives: 0 });
    for (const arrived of this.#arrival.splice(0)) arrived();
  }

  /** Up to `most` messages that are visible, oldest first; they stay hidden for the visibility time. */
  async receive(most: number): Promise<Message[]> {
    const now = this.#options.now();
    const visible = [...this.#messages.values()].filter(({ visibleAt }) => visibleAt <= now);
    const taken = visible
      .sort((a, b) => a.sentAt - b.sentAt)
      .slice(0, most)
      .map((message) => ({
        ...message,
        receives: message.receives + 1,
        visibleAt: now + this.#options.visibility,
      }));
    for (const message of taken) this.#messages.set(message.id, message);
    await Promise.all(taken.map((message) => this.#keep(message)));
    return taken;
  }

  /** The message is done. */
  async delete({ id }: Message): Promise<void> {
    this.#messages.delete(id);
    await rm(this.#path(id), { force: true });
  }

  /** Whether a failed message has had its last try. */
  isSpent({ receives }: Message): boolean {
    return receives >= this.#options.mostReceives;
  }

  /** The message failed: it comes again after a while. */
  async giveBack(message: Message): Promise<void> {
    await this.#keep({ ...message, visibleAt: this.#options.now() + this.#options.retryAfter });
  }

  /** How many wait, and how many are being worked on. */
  counts(): { waiting: number; inFlight: number } {
    const now = this.#options.now();
    const messages = [...this.#messages.values()];
    const inFlight = messages.filter(({ visibleAt, receives }) => visibleAt > now && receives > 0).length;
    return { waiting: messages.length - inFlight, inFlight };
  }

  /** Resolves when a message arrives, becomes visible again, or the signal is aborted. */
  async arrival(signal: AbortSignal): Promise<void> {
    const now = this.#options.now();
    const next = Math.min(...[...this.#messages.values()].map(({ visibleAt }) => visibleAt));
    if (next <= now || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = Number.isFinite(next) ? setTimeout(() => done(), next - now) : undefined;
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      signal.addEventListener('abort', done);
      this.#arrival.push(done);
    });
  }

  async #keep(message: Message): Promise<void> {
    this.#messages.set(message.id, message);
    const draft = join(this.#options.folder, `.${randomUUID()}`);
    await writeFile(draft, JSON.stringify(message));
    // Deleted while the file was written: it must not come back.
    if (this.#messages.has(message.id)) await rename(draft, this.#path(message.id));
    else await rm(draft, { force: true });
  }

  #path(id: string): string {
    return join(this.#options.folder, `${id}.json`);
  }
}
