import type { Edition } from '../../model/index.ts';
import type { EditionFrame } from '../../render/edition/html.ts';
import { editionMessage } from '../../render/edition/message.ts';
import { composeMime } from '../../render/mail/mime.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { errorFields, type Log } from '../log.ts';
import { rateGate } from '../mail/rate.ts';
import { MailNotSentError, type MailTransport } from '../mail/transport.ts';
import type { Editions } from './make.ts';
import { Marks } from './marks.ts';
import type { EditionReader } from './readers.ts';
import { readerId, tokenOf } from './token.ts';

/** The sender of the mails, and how readers unsubscribe. */
interface Sender {
  readonly address: string;
  /** Address of the unsubscribe function without the token; null when there is none. */
  readonly unsubscribeUrl: string | null;
  readonly secret: string;
}

/** What `deliver` depends on. */
interface Delivery {
  readonly store: ObjectStore;
  /** Aborts the requests in progress. */
  readonly signal?: AbortSignal | undefined;
  readonly transport: MailTransport;
  readonly sender: Sender;
  readonly editions: Editions;
  readonly frameOf: (edition: Edition) => Promise<EditionFrame>;
  /** Whether an edition without stories is sent, too. */
  readonly sendEmpty: boolean;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Whether there is time left to begin another mail. */
  readonly mayBegin: () => boolean;
  readonly log: Log;
}

/** How many readers' mails had each outcome. */
export interface Delivered {
  sent: number;
  /** Sent by an earlier run. */
  already: number;
  /**
   * Claimed but never resolved: another run is working on it, or died between mark and answer. Never sent again; a
   * person has to look.
   */
  unresolved: number;
  /** Permanently refused: a bad address. */
  refused: number;
  /** Certainly not sent; a later run tries again. */
  failed: number;
  /** No stories in the reader's sections. */
  empty: number;
  /** Not begun: time ran out, or the transport accepts no mail. */
  left: number;
}

/** A delivery in progress. */
interface Sending extends Delivery {
  readonly date: string;
  readonly marks: Marks;
  /** Readers who already had a mark when this run began. */
  readonly begun: ReadonlySet<string>;
  /** Ends the run after the mails in flight, because the transport accepts none. */
  readonly stop: () => void;
  /** Opens at the transport's rate. Every mail handed over waits for it, retries included. */
  readonly gate: () => Promise<void>;
}

/** Milliseconds to wait before each attempt to send one mail in one run. */
const pauses = [0, 1_000, 4_000];

async function mailFor(reader: EditionReader, edition: Edition, delivery: Delivery): Promise<Uint8Array> {
  const { sender, frameOf } = delivery;
  const token = tokenOf(reader.address, sender.secret);
  const frame = await frameOf(edition);
  const { language } = frame.language.labels;
  const url =
    sender.unsubscribeUrl === null ? null : `${sender.unsubscribeUrl}?token=${token}&lang=${language}`;
  const own = { ...frame, links: { ...frame.links, unsubscribe: url } };
  const message = editionMessage(edition, own, {
    from: sender.address,
    to: reader.address,
    date: new Date(edition.to),
    id: `${edition.date}.${readerId(reader.address, sender.secret)}`,
    unsubscribe:
      url === null ? null : { url, mailto: `mailto:${sender.address}?subject=unsubscribe%20${token}` },
  });
  return composeMime(message);
}

/** Hands over one mail; tries again if it was certainly not accepted but may be later. */
async function send(
  bytes: Uint8Array,
  to: string,
  id: string,
  { transport, sender, sleep, gate, signal }: Sending,
): Promise<string> {
  let failure: unknown;
  for (const pause of pauses) {
    if (pause > 0) await sleep(pause);
    await gate();
    try {
      return (await transport.send({ from: sender.address, to, bytes, id }, signal)).id;
    } catch (error) {
      failure = error;
      if (!(error instanceof MailNotSentError && error.retryable)) break;
    }
  }
  throw failure;
}

/** The outcome for a reader whose mail another run handles, or has handled. */
function taken(
  state: 'sending' | 'sent' | 'refused',
  reader: string,
  { log, date }: Sending,
): keyof Delivered {
  if (state === 'sending') log('error', 'mail unresolved: begun and not known to be sent', { reader, date });
  return state === 'sent' ? 'already' : state === 'refused' ? 'refused' : 'unresolved';
}

/**
 * One reader's mail: check, compose, claim, hand over, resolve. It is composed before it is claimed, so that as little
 * as possible can fail while the mark says `sending`, and not at all for a reader who already has a mark.
 */
async function deliverOne(reader: EditionReader, delivery: Sending): Promise<keyof Delivered> {
  const { sender, editions, now, marks, begun } = delivery;
  const id = readerId(reader.address, sender.secret);
  if (begun.has(id)) {
    const found = await marks.look(id);
    if ('state' in found) return taken(found.state, id, delivery);
  }
  const edition = await editions(reader.sections);
  if (edition.counts.stories === 0 && !delivery.sendEmpty) return 'empty';
  const bytes = await mailFor(reader, edition, delivery);
  const claim = await marks.claim(id, now());
  if ('state' in claim) return taken(claim.state, id, delivery);
  const handed = await handOver(bytes, reader.address, `${edition.date}-${id}`, id, delivery);
  const noted = await note(id, claim.number, handed, reader.address, delivery);
  // Only this run knows what became of the mail. Later runs find it claimed and leave it to a person.
  return noted ? handed.outcome : 'unresolved';
}

/** The outcome of handing over a mail, as its mark records it. */
type Handed =
  | { readonly outcome: 'sent'; readonly receipt: string }
  | { readonly outcome: 'failed' | 'refused'; readonly reason: string }
  | { readonly outcome: 'unresolved' };

async function handOver(
  bytes: Uint8Array,
  to: string,
  name: string,
  reader: string,
  delivery: Sending,
): Promise<Handed> {
  const { log, date, stop } = delivery;
  try {
    return { outcome: 'sent', receipt: await send(bytes, to, name, delivery) };
  } catch (error) {
    log('error', 'mail not sent', { reader, date, ...errorFields(error), stack: undefined });
    if (!(error instanceof MailNotSentError) || error.fault === 'unknown') return { outcome: 'unresolved' };
    if (error.fault === 'transport') stop();
    return { outcome: error.fault === 'reader' ? 'refused' : 'failed', reason: error.answer };
  }
}

/** Records the outcome in the mail's mark. Returns false when the outcome is unknown or could not be written. */
async function note(
  reader: string,
  number: number,
  handed: Handed,
  address: string,
  { marks, now, log, date }: Sending,
): Promise<boolean> {
  if (handed.outcome === 'unresolved') return false;
  try {
    if (handed.outcome === 'sent')
      await marks.resolve(reader, number, 'sent', { at: now().toISOString(), receipt: handed.receipt });
    // The mark is stored beside the list of readers, for whoever maintains that; the log names nobody.
    else
      await marks.resolve(reader, number, handed.outcome === 'refused' ? 'refused' : 'not-sent', {
        address,
        reason: handed.reason,
      });
    return true;
  } catch (error) {
    const fields = { reader, date, outcome: handed.outcome, ...errorFields(error), stack: undefined };
    log('error', 'mark not written: what became of the mail', fields);
    return false;
  }
}

/**
 * Sends the edition to each reader exactly once, no matter how often and in how many places this runs: a mark is
 * created before a mail is handed over (only if none exists), and resolved afterwards. Failures for one reader do not
 * affect the others. As many mails as the transport allows are in flight, at no more than its rate.
 */
export async function deliver(
  date: string,
  readers: readonly EditionReader[],
  delivery: Delivery,
): Promise<Delivered> {
  const { transport, store, mayBegin, log, signal } = delivery;
  const done: Delivered = { sent: 0, already: 0, unresolved: 0, refused: 0, failed: 0, empty: 0, left: 0 };
  const gate = rateGate(transport.perSecond, delivery);
  const marks = new Marks(store, date, { signal });
  let stopped = false;
  const stop = (): void => {
    if (!stopped)
      log('error', 'the transport takes no mail: the run ends', { date, transport: transport.name });
    stopped = true;
  };
  const sending: Sending = { ...delivery, date, gate, stop, marks, begun: await marks.begun() };
  const rest = readers.values();
  const deliverOn = async (): Promise<void> => {
    for (const reader of rest) {
      if (stopped || !mayBegin()) {
        done.left += 1;
        continue;
      }
      const outcome = await deliverOne(reader, sending).catch((error): 'failed' => {
        // Nothing was handed over: the store did not answer, or the edition for these sections could not be made.
        log('error', 'mail not begun', errorFields(error));
        return 'failed';
      });
      done[outcome] += 1;
    }
  };
  await Promise.all(Array.from({ length: transport.atOnce }, deliverOn));
  return done;
}
