import { oncePer } from '../once.ts';

/**
 * Quotation marks of a language as pairs of opening and closing mark ("„“", "»«", "””"), the usual one first. The
 * same mark may open in one pair and close in another: in German “ closes, in English it opens.
 */
export type QuotationPairs = readonly string[];

/** Every mark that a language may use; single ones are apostrophes far more often, and are left out. */
export const quotationMarks = /["“”„‟«»「」『』﹁﹂]/g;

/** Deepest nesting that is followed; deeper nesting shows that closing marks are missing. */
const deepest = 4;
/** Typed by hand, a straight mark closes what a curly one opened. */
const straightCloses = '“„‟”';

/** What stands before a mark that may open or close, where it opens: nothing, white space, an opening mark, a dash. */
const beforeOpening = /^$|[\s([{<"“„‟«»‘‚:—–-]/;

/** Which marks open, and what each waits for. */
interface Roles {
  readonly closedBy: ReadonlyMap<string, string>;
  readonly closing: ReadonlySet<string>;
}

const rolesOf = oncePer((pairs: QuotationPairs): Roles => {
  const closedBy = new Map<string, string>();
  const closing = new Set<string>();
  for (const [open = '', close = ''] of pairs) {
    closedBy.set(open, (closedBy.get(open) ?? (straightCloses.includes(open) ? '"' : '')) + close);
    closing.add(close);
  }
  closedBy.set('"', `"${[...closing].join('')}`);
  closing.add('"');
  return { closedBy, closing };
});

/**
 * Follows quotation marks through running text, one mark after the other. A mark that closes what is open closes it,
 * whatever else it could be; one opened again was never closed; a closing mark that nothing waits for ends all.
 */
export class QuotationMarks {
  readonly #roles: Roles;
  #open: string[] = [];

  constructor(pairs: QuotationPairs) {
    this.#roles = rolesOf(pairs);
  }

  /** Whether the text after the last mark stands within a quotation. */
  get inside(): boolean {
    return this.#open.length > 0;
  }

  /** Forgets what is open: at the start of a paragraph. */
  reset(): void {
    this.#open = [];
  }

  /** Takes the next mark; `before` is the character before it, '' at the start of a paragraph or sentence. */
  step(mark: string, before: string): void {
    const { closedBy, closing } = this.#roles;
    const opens = closedBy.has(mark) && (!closing.has(mark) || beforeOpening.test(before));
    const waiting = this.#open.findLastIndex((open) => closedBy.get(open)?.includes(mark));
    const reopens = opens && before === '' && this.#open.includes(mark);
    if (waiting >= 0 && !reopens) this.#open.length = waiting;
    else if (opens) {
      const same = this.#open.indexOf(mark);
      if (same >= 0) this.#open.length = same;
      if (this.#open.length < deepest) this.#open.push(mark);
    } else if (closing.has(mark)) this.#open.length = 0;
  }
}

/** Whether a text begins with a mark that can open a quotation in this language. */
export function opensWithQuotation(text: string, pairs: QuotationPairs): boolean {
  const first = text.charAt(0);
  return rolesOf(pairs).closedBy.has(first) || (first !== '' && "'‘‚".includes(first));
}
