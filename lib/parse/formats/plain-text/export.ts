import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Removal } from '../../../model/index.ts';
import type { TextBlock } from '../../text/lines.ts';

/** What the labelled lines of a press database or of an editor's export say ("BYLINE: Ada Author"), and the lines without them. */
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

/** Fewest labels that make a text an export: "Section:" alone may open a sentence. One of them may be "Title:". */
const leastLabels = 3;
const leastTitled = 2;

/** Takes the labelled lines of a press database out of a text; as it is, where it has none. */
export function withoutLabels(blocks: readonly TextBlock[], words: ProgramWords): Labelled {
  const none: Labelled = { blocks, removals: [], byline: null, section: null };
  const { headlineLabels, dateFields, bylineLabels, sectionLabels, otherLabels } = words;
  const known = new Set([headlineLabels, dateFields, bylineLabels, sectionLabels, otherLabels].flat());
  const labelOf = (text: string): string => {
    const label = /^(?<label>\p{L}[\p{L} -]{2,20}):\s*(?=\S)/u.exec(text.slice(0, 40))?.groups?.label;
    return label?.toLowerCase() ?? '';
  };
  const labels = blocks.map(({ text }) => labelOf(text)).filter((label) => known.has(label));
  const titled = labels.some((label) => headlineLabels.includes(label));
  if (labels.length < (titled ? leastTitled : leastLabels)) return none;
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
    const alone = words.bodyHeadings.includes(text.toLowerCase().replace(/:$/, ''));
    if (!ended && !alone && !known.has(label)) {
      kept.push(block);
      continue;
    }
    if (headlineLabels.includes(label)) kept.push({ ...block, text: value, role: 'headline' });
    if (dateFields.includes(label)) kept.push({ ...block, text: value });
    if (bylineLabels.includes(label)) byline ??= value;
    if (sectionLabels.includes(label)) section ??= value.split(/[;,]/, 1)[0] ?? null;
    removals.push({ step: 'database', reason: 'a labelled line of a press database', text });
  }
  return { blocks: kept, removals, byline, section };
}
