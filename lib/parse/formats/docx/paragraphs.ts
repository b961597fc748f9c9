import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Removal } from '../../../model/index.ts';
import type { BodyBlock } from '../../article.ts';
import { stylesOf } from '../../styles.ts';
import { elementsOf, find, type XmlElement } from '../../xml/tree.ts';

/** A paragraph of a Word document: its words and the name of its style. */
interface WordParagraph extends BodyBlock {
  readonly style: string;
}

/** Elements that hold no words of the text: notes' marks, deleted text, fields' codes, drawings. */
const silent = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'drawing',
  'pict',
  'object',
  'footnoteReference',
  'rPr',
  'pPr',
  'sectPr',
  'Fallback',
]);

const attribute = (element: XmlElement | undefined): string =>
  element?.attributes['w:val'] ?? element?.attributes.val ?? '';

/** Whether a run is set as hidden text, which Word shows to its writer alone. */
const isHidden = (run: XmlElement): boolean => {
  const hidden = run.name === 'r' ? find(run, 'rPr', 'vanish') : undefined;
  return hidden !== undefined && !/^(?:0|false|off)$/.test(attribute(hidden));
};

/** Words of one paragraph or run: `w:t` is text, `w:tab` and `w:br` are white space. */
function wordsOf(element: XmlElement): string {
  return element.children
    .map((child): string => {
      if (typeof child === 'string') return element.name === 't' ? child : '';
      if (silent.has(child.name) || isHidden(child)) return '';
      if (child.name === 'tab') return '\t';
      if (child.name === 'br' || child.name === 'cr') return '\n';
      if (child.name === 'noBreakHyphen') return '-';
      return wordsOf(child);
    })
    .join('');
}

function kindOf(
  style: string,
  properties: XmlElement | undefined,
  programs: ProgramWords,
): BodyBlock['kind'] {
  if (stylesOf(programs).heading.test(style) || find(properties, 'outlineLvl')) return 'heading';
  if (stylesOf(programs).quote.test(style)) return 'quote';
  return find(properties, 'numPr') || /list/i.test(style) ? 'list-item' : 'body';
}

/** The paragraphs of a document's body in order; tables row by row, captions left out and recorded. */
export function readDocxParagraphs(
  body: XmlElement | undefined,
  removals: Removal[],
  programs: ProgramWords,
): WordParagraph[] {
  return elementsOf(body).flatMap((element): WordParagraph[] => {
    if (element.name === 'p') {
      const properties = find(element, 'pPr');
      const style = attribute(find(properties, 'pStyle'));
      const text = wordsOf(element);
      if (stylesOf(programs).caption.test(style)) {
        if (text.trim() !== '')
          removals.push({ step: 'caption', reason: `a paragraph in the style ${style}`, text });
        return [];
      }
      // Two line breaks in a row are how some writers end a paragraph.
      return text
        .split(/\n{2,}/)
        .map((part) => part.replace(/\s+/g, ' ').trim())
        .filter((part) => part !== '')
        .map((part) => ({ kind: kindOf(style, properties, programs), text: part, style }));
    }
    if (element.name === 'tbl') {
      return elementsOf(element, 'tr').flatMap((row) => {
        const cells = elementsOf(row, 'tc').map((cell) =>
          readDocxParagraphs(cell, removals, programs)
            .map(({ text }) => text)
            .join(' '),
        );
        const text = cells.join(' | ');
        // A table of one cell is a box around text, of many a table.
        return cells.join('') === ''
          ? []
          : [{ kind: cells.length === 1 ? 'body' : 'table', text, style: 'table' } as const];
      });
    }
    return element.name === 'sdt' || element.name === 'sdtContent' || element.name === 'ins'
      ? readDocxParagraphs(element, removals, programs)
      : [];
  });
}
