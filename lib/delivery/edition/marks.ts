import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { NewsDigestError } from '../../model/index.ts';
import type { ObjectStore, RequestOptions, WriteOptions } from '../../store/object-store.ts';
import { storedJson } from '../../store/stored-json.ts';

/**
 * What is known of one reader's mail of one day. `sending` was written before the mail was handed over: while a run is at it, and for
 * ever when it died there. `not-sent` is certain: it may be tried again, under the next number.
 */
const Mark = z.object({
  state: z.enum(['sending', 'sent', 'refused', 'not-sent']),
  /** Who wrote `sending`, so that a claim whose answer was lost is known for one's own. */
  claim: z.optional(z.string()),
});
type Mark = z.infer<typeof Mark>;
type State = Mark['state'];

/** What a claim of a reader's mail comes to: the number to send under, or why not to send. */
type Claim = { readonly number: number } | { readonly state: 'sending' | 'sent' | 'refused' };

/** Tries of one mail on one day, over all runs. */
const mostTries = 5;

/** The marks of one day: one object for each reader and try, written only where none stands. */
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

  /** Readers for whom a mark of the day stands: one listing, so that whoever has none is not asked for. */
  async begun(): Promise<Set<string>> {
    const before = this.#prefix;
    const readers = new Set<string>();
    for await (const { key } of this.#store.list(before, this.#options)) {
      const [reader = ''] = key.slice(before.length).split('/');
      readers.add(reader);
    }
    return readers;
  }

  /** What a claim would come to, without claiming: for a reader whose mark stands, before a mail is composed. */
  async look(reader: string): Promise<Claim> {
    for (let number = 1; number <= mostTries; number += 1) {
      const mark = await this.#markOf(reader, number);
      if (mark === null) return { number };
      if (mark.state !== 'not-sent') return { state: mark.state };
    }
    return { state: 'refused' };
  }

  /** Claims the reader's mail for this run; of two runs at the same moment one gets it. */
  async claim(reader: string, at: Date): Promise<Claim> {
    for (let number = 1; number <= mostTries; number += 1) {
      const claim = randomUUID();
      const body = `${JSON.stringify({ state: 'sending', at: at.toISOString(), claim })}\n`;
      if ((await this.#store.putIfAbsent(this.#key(reader, number), body, this.#options)) === 'written')
        return { number };
      const mark = await this.#markOf(reader, number);
      // The request was repeated because its answer was lost, and met what it had written itself.
      if (mark?.claim === claim) return { number };
      // Taken away meanwhile by a hand: somebody was at it.
      if (mark?.state !== 'not-sent') return { state: mark?.state ?? 'sending' };
    }
    return { state: 'refused' };
  }

  /** A mark, null where none stands; one that is just being written says no more than that somebody is at it. */
  async #markOf(reader: string, number: number): Promise<Mark | null> {
    try {
      const found = await this.#store.get(this.#key(reader, number), { signal: this.#options.signal });
      return found === null ? null : (storedJson(Mark, found.body) ?? { state: 'sending' });
    } catch (error) {
      if (error instanceof NewsDigestError && error.code === 'object-changed') return { state: 'sending' };
      throw error;
    }
  }

  /** Says what became of a claimed mail. */
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
