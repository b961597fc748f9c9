import type { Labels } from '../language/contract/labels.ts';
import type { Quote } from '../model/index.ts';
import { isolated } from './text/source-text.ts';

/** One utterance as shown: the parts of a split quotation joined. */
export interface Utterance {
  /** Without marks and without the comma that led over to the attribution. */
  readonly text: string;
  /** The first part as written, to find the place in the source. */
  readonly passage: string;
  /** Null when the source does not say who spoke. */
  readonly name: string | null;
  /** The speaker's role; null also where an utterance before this one gave it. */
  readonly role: string | null;
}

/** The comma that leads over to an attribution, in the scripts that have one of their own. */
const leadOver = /[,،、，]$/;

/**
 * Joins two parts: a new sentence follows a full stop directly, a sentence continues after its comma, and any other gap
 * is marked with an ellipsis.
 */
function join(before: string, after: string): string {
  if (/[.!?…]$/.test(before)) return `${before} ${after}`;
  if (/^\p{Ll}/u.test(after)) return `${before} ${after}`;
  return `${before.replace(leadOver, '')} … ${after}`;
}

/** The quotations of a digest in their order, the parts of one group as one utterance at the place of the first. */
export function utterances(quotes: readonly Quote[]): Utterance[] {
  const groups = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.group);
    if (group) group.push(quote);
    else groups.set(quote.group, [quote]);
  }
  const introduced = new Set<string>();
  return [...groups.values()].map((group) => {
    const parts = group.toSorted((a, b) => a.start - b.start);
    const speaker = parts.find((part) => part.speaker !== null)?.speaker ?? null;
    const name = speaker === null ? null : (speaker.name ?? speaker.text);
    const isKnown = name !== null && introduced.has(name);
    if (name !== null) introduced.add(name);
    return {
      text: parts
        .map((part) => part.text.trim())
        .reduce(join)
        .replace(leadOver, ''),
      passage: parts[0]?.text ?? '',
      name,
      role: isKnown ? null : (speaker?.role ?? null),
    };
  });
}

/**
 * Whether it is said below an utterance who spoke: of several in a row whom nobody is named for, once, below the last. One above another
 * speaker's words has its own line, or they would seem to be of one speaker.
 */
export const tellsSpeaker = (all: readonly Utterance[], at: number): boolean =>
  all[at]?.name !== null || all[at + 1]?.name !== null;

/** Who said it, in plain text: "Ada Vale, harbour master", or that the source does not say. */
export function speakerOf({ name, role }: Utterance, labels: Labels): string {
  if (name === null) return labels.speakerNotNamed;
  return role === null ? isolated(name) : `${isolated(name)}, ${isolated(role)}`;
}
