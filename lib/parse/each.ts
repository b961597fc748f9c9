import { isUnreadable, limits, type Removal, type UnreadableInputError } from '../model/index.ts';
import type { ReadArticle } from './format.ts';

/** The articles of a document's parts, and which parts were left out and why. */
interface Parts {
  readonly articles: readonly ReadArticle[];
  readonly removals: readonly Removal[];
}

/** How the parts of one kind of document are read. */
interface Reading<Part> {
  /** The step named in the removal of a part: "archive-entry". */
  readonly step: string;
  readonly nameOf: (part: Part, index: number) => string;
  /** The part's articles, or the reason why it is left out. */
  readonly read: (part: Part) => Promise<readonly ReadArticle[] | string>;
}

/**
 * Reads the parts of a document (entries, attachments, feed items, records) one by one. A part that cannot be read does
 * not affect the others; it is reported as a removal, as are parts beyond the limit of articles a document.
 */
export async function readEach<Part>(parts: readonly Part[], reading: Reading<Part>): Promise<Parts> {
  const articles: ReadArticle[] = [];
  const removals: Removal[] = [];
  const { step, nameOf } = reading;
  const leaveOut = (reason: string, part: Part, index: number): void => {
    removals.push({ step, reason, text: nameOf(part, index), part: true });
  };
  const most = limits.articlesPerDocument;
  const beyond = `more, beyond the ${most} articles that one document may hold`;
  for (const [index, part] of parts.entries()) {
    if (articles.length >= most) {
      leaveOut(`${parts.length - index} ${beyond}`, part, index);
      break;
    }
    const found = await readPart(part, reading);
    if (typeof found === 'string') {
      leaveOut(found, part, index);
      continue;
    }
    const room = most - articles.length;
    articles.push(...found.slice(0, room));
    if (found.length > room) leaveOut(`${found.length - room} ${beyond}`, part, index);
  }
  return { articles, removals };
}

async function readPart<Part>(part: Part, { read }: Reading<Part>): Promise<readonly ReadArticle[] | string> {
  try {
    return await read(part);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return error.message;
  }
}

/**
 * The articles of all parts; the first one carries the removals. When there are none, throws the error that `none`
 * makes from the first reason.
 */
export function articlesOf(
  { articles, removals }: Parts,
  none: (firstReason: string | null) => UnreadableInputError,
): readonly ReadArticle[] {
  const [first, ...rest] = articles;
  if (first === undefined) throw none(removals[0]?.reason ?? null);
  return [{ ...first, removals: [...removals, ...first.removals] }, ...rest];
}
