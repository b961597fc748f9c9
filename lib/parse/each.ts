import { isUnreadable, limits, type Removal, type UnreadableInputError } from '../model/index.ts';
import type { ReadArticle } from './format.ts';

/** What the parts of a document held, and which of them were left out and why. */
interface Parts {
  readonly articles: readonly ReadArticle[];
  readonly removals: readonly Removal[];
}

/** How the parts of one kind of document are read. */
interface Reading<Part> {
  /** What a part is called in its removal: "archive-entry". */
  readonly step: string;
  readonly nameOf: (part: Part, index: number) => string;
  /** The part's articles, or the reason why it is left out. */
  readonly read: (part: Part) => Promise<readonly ReadArticle[] | string>;
}

/**
 * Reads the parts of a document (entries, attachments, items, records) one after another. One that cannot be read leaves
 * the others readable, and says so in a removal; so do those beyond the limit of articles in one document.
 */
export async function readEach<Part>(parts: readonly Part[], reading: Reading<Part>): Promise<Parts> {
  const articles: ReadArticle[] = [];
  const removals: Removal[] = [];
  const { step, nameOf } = reading;
  for (const [index, part] of parts.entries()) {
    if (articles.length >= limits.articlesPerDocument) {
      const rest = parts.length - index;
      const reason = `${rest} more, beyond the ${limits.articlesPerDocument} articles that one document may hold`;
      removals.push({ step, reason, text: nameOf(part, index), part: true });
      break;
    }
    const found = await readPart(part, reading);
    if (typeof found === 'string')
      removals.push({ step, reason: found, text: nameOf(part, index), part: true });
    else articles.push(...found);
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

/** The articles of the parts, the first with what was left out; without any, the error that `none` makes of the first reason. */
export function articlesOf(
  { articles, removals }: Parts,
  none: (firstReason: string | null) => UnreadableInputError,
): readonly ReadArticle[] {
  const [first, ...rest] = articles;
  if (first === undefined) throw none(removals[0]?.reason ?? null);
  return [{ ...first, removals: [...removals, ...first.removals] }, ...rest];
}
