import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { NewsDigestError } from '../../model/index.ts';
import type { ObjectStore, RequestOptions, WriteOptions } from '../../store/object-store.ts';
import { storedJson } from '../../store/stored-json.ts';

/**
 * The state of one reader's mail for one day. `sending` is written before the mail is handed over; it remains while a
 * run is working on it, and forever if that run dies. `not-sent` is certain: the mail may be tried again under the next
 * number.
 */
const Mark = z.object({
  state: z.enum(['sending', 'sent', 'refused', 'not-sent']),
  /** Identifies the run that wrote `sending`, so that it recognises its own claim if the answer was lost. */
  claim: z.optional(z.string()),
});
type Mark = z.infer<typeof Mark>;
type State = Mark['state'];

/** The result of claiming a reader's mail: the number to send under, or why not to send. */
type Claim = { readonly number: number } | { readonly state: 'sending' | 'sent' | 'refused' };

/** Most attempts for one mail on one day, over all runs. */
const mostTries = 5;

/** The marks of one day: one object for each reader and attempt, created only if absent. */
export class Marks {
  readonly #store: ObjectStore;
  readonly #date: string;
  readonly #options: WriteOptions;

  constructor(store: ObjectStore, date: string, options: RequestOptions = {}) {
    this.#store = store;
    this.#date = date;
    this.#options = { contentType: 'application/json', ...options };
  }

  get #prefix(): string {
    return `readers/sent/${this.#date}/`;
  }

  #key(reader: string, number: number): string {
    return `${this.#prefix}${reader}/${number}.json`;
  }

  /** Readers who have a mark for the day: one listing, so that the others need no lookup. */
  async begun(): Promise<Set<string>> {
    const before = this.#prefix;
    const readers = new Set<string>();
    for await (const { key } of this.#store.list(before, this.#options)) {
      const [reader = ''] = key.slice(before.length).split('/');
      readers.add(reader);
    }
    return readers;
  }

  /** What a claim would return, without claiming. Used before composing the mail of a reader who already has a mark. */
  async look(reader: string): Promise<Claim> {
    for (let number = 1; number <= mostTries; number += 1) {
      const mark = await this.#markOf(reader, number);
      if (mark === null) return { number };
      if (mark.state !== 'not-sent') return { state: mark.state };
    }
    return { state: 'refused' };
  }

  /** Claims the reader's mail for this run. Of two concurrent runs, only one succeeds. */
  async claim(reader: string, at: Date): Promise<Claim> {
    for (let number = 1; number <= mostTries; number += 1) {
      const claim = randomUUID();
      const body = `${JSON.stringify({ state: 'sending', at: at.toISOString(), claim })}\n`;
      if ((await this.#store.putIfAbsent(this.#key(reader, number), body, this.#options)) === 'written')
        return { number };
      const mark = await this.#markOf(reader, number);
      // The request was repeated because its answer was lost, and met its own first write.
      if (mark?.claim === claim) return { number };
      // The mark was deleted by hand in the meantime: somebody was working on it.
      if (mark?.state !== 'not-sent') return { state: mark?.state ?? 'sending' };
    }
    return { state: 'refused' };
  }

  /**
   * A mark; null when there is none. One that cannot be parsed because it is just being written counts as `sending`.
   */
  async #markOf(reader: string, number: number): Promise<Mark | null> {
    try {
      const found = await this.#store.get(this.#key(reader, number), { signal: this.#options.signal });
      return found === null ? null : (storedJson(Mark, found.body) ?? { state: 'sending' });
    } catch (error) {
      if (error instanceof NewsDigestError && error.code === 'object-changed') return { state: 'sending' };
      throw error;
    }
  }

  /** Records the outcome for a claimed mail. */
  async resolve(
    reader: string,
    number: number,
    state: Exclude<State, 'sending'>,
    fields: Record<string, string>,
  ): Promise<void> {
    await this.#store.put(
      this.#key(reader, number),
      `${JSON.stringify({ state, ...fields })}\n`,
      this.#options,
    );
  }
}
