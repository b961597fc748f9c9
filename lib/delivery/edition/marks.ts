import * as z from 'zod/mini';
import { NewsDigestError } from '../../model/index.ts';
import type { ObjectStore } from '../../store/object-store.ts';

/**
 * What is known of one reader's mail of one day. `sending` was written before the mail was handed over: while a run is at it, and for
 * ever when it died there. `not-sent` is certain: it may be tried again, under the next number.
 */
const Mark = z.object({ state: z.enum(['sending', 'sent', 'refused', 'not-sent']) });
type State = z.infer<typeof Mark>['state'];

/** What a claim of a reader's mail comes to: the number to send under, or why not to send. */
type Claim = { readonly number: number } | { readonly state: 'sending' | 'sent' | 'refused' };

/** Tries of one mail on one day, over all runs. */
const mostTries = 5;

const options = { contentType: 'application/json' } as const;

/** The marks of one day: one object for each reader and try, written only where none stands. */
export class Marks {
  readonly #store: ObjectStore;
  readonly #date: string;

  constructor(store: ObjectStore, date: string) {
    this.#store = store;
    this.#date = date;
  }

  #key(reader: string, number: number): string {
    return `readers/sent/${this.#date}/${reader}/${number}.json`;
  }

  /** Claims the reader's mail for this run; of two runs at the same moment one gets it. */
  async claim(reader: string, at: Date): Promise<Claim> {
    for (let number = 1; number <= mostTries; number += 1) {
      const body = `${JSON.stringify({ state: 'sending', at: at.toISOString() })}\n`;
      if ((await this.#store.putIfAbsent(this.#key(reader, number), body, options)) === 'written')
        return { number };
      const state = await this.#stateOf(reader, number);
      if (state !== 'not-sent') return { state };
    }
    return { state: 'refused' };
  }

  /** The state of a mark that stands; one that is just being written says no more than that somebody is at it. */
  async #stateOf(reader: string, number: number): Promise<State> {
    try {
      const found = await this.#store.get(this.#key(reader, number));
      const mark = Mark.safeParse(found === null ? null : JSON.parse(new TextDecoder().decode(found.body)));
      return mark.success ? mark.data.state : 'sending';
    } catch (error) {
      if (error instanceof NewsDigestError && error.code === 'object-changed') return 'sending';
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
    await this.#store.put(this.#key(reader, number), `${JSON.stringify({ state, ...fields })}\n`, options);
  }
}
