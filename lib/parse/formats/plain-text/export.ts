import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Removal } from '../../../model/index.ts';
import type { TextBlock } from '../../text/lines.ts';

/** What the labelled lines of a press database say ("BYLINE: Ada Author"), and the lines without them. */
interface Labelled {
  readonly blocks: readonly TextBlock[];
  readonly removals: readonly Removal[];
  /** The byline as it stands, without its label. */
  readonly byline: string | null;
  readonly section: string | null;
}

/** Where one document of a database's export ends and the next begins: "2 of 12 DOCUMENTS", "End of Document". */
const between =
  /^[ \t]*(?:\d{1,4} (?:of|von|de|sur|di|van|av|af|z|з|из) \d{1,4} \p{L}{5,12}|End of Document)[ \t]*\r?$/gmu;

/** The documents of an export; the text alone where it is none. */
export function splitExport(text: string): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { index, 0: line } of text.matchAll(between)) {
    parts.push(text.slice(at, index));
    at = index + line.length;
  }
  parts.push(text.slice(at));
  const written = parts.filter((part) => part.trim() !== '');
  return written.length === 0 ? [text] : written;
}

/** Fewest labels that make a text an export: "Section:" alone may open a sentence. */
const leastLabels = 3;

/** Takes the labelled lines of a press database out of a text; as it is, where it has none. */
export function withoutLabels(blocks: readonly TextBlock[], words: ProgramWords): Labelled {
  const none: Labelled = { blocks, removals: [], byline: null, section: null };
  const known = new Set([words.bylineLabels, words.sectionLabels, words.otherLabels].flat());
  const labelOf = (text: string): string => {
    const label = /^(?<label>\p{L}[\p{L} -]{2,20}):\s*(?=\S)/u.exec(text.slice(0, 40))?.groups?.label;
    return label?.toLowerCase() ?? '';
  };
  if (blocks.filter(({ text }) => known.has(labelOf(text))).length < leastLabels) return none;
  const kept: TextBlock[] = [];
  const removals: Removal[] = [];
  let byline: string | null = null;
  let section: string | null = null;
  let ended = false;
  for (const block of blocks) {
    const { text } = block;
    const label = labelOf(text);
    const value = text.slice(text.indexOf(':') + 1).trim();
    if (words.closingHeadings.includes(text.toLowerCase())) ended = true;
    const alone = words.bodyHeadings.includes(text.toLowerCase());
    if (!ended && !alone && !known.has(label)) {
      kept.push(block);
      continue;
    }
    if (words.bylineLabels.includes(label)) byline ??= value;
    if (words.sectionLabels.includes(label)) section ??= value.split(/[;,]/, 1)[0] ?? null;
    removals.push({ step: 'database', reason: 'a labelled line of a press database', text });
  }
  return { blocks: kept, removals, byline, section };
}
