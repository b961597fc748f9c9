import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Removal } from '../../../model/index.ts';
import type { StyledParagraph } from '../../front/document.ts';
import { stylesOf } from '../../styles.ts';
import { elementsOf, find, type XmlElement } from '../../xml/tree.ts';

/** Elements that hold no words of the text: notes, comments, changes undone, drawings, indexes. */
const silent = new Set([
  'note',
  'annotation',
  'tracked-changes',
  'frame',
  'table-of-content',
  'sequence-decls',
  'forms',
  'ruby-text',
]);

/** The named style that each style of the document's own ("P3") goes back to. */
export function parentStyles(document: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(find(document, 'automatic-styles'), 'style').map(({ attributes }) => [
      attributes['style:name'] ?? '',
      attributes['style:parent-style-name'] ?? '',
    ]),
  );
}

/** Words of a paragraph: `text:s` is one or more blanks, `text:tab` and `text:line-break` white space. */
function wordsOf(element: XmlElement): string {
  return element.children
    .map((child): string => {
      if (typeof child === 'string') return child;
      if (silent.has(child.name)) return '';
      return /^(?:s|tab|line-break)$/.test(child.name) ? ' ' : wordsOf(child);
    })
    .join('');
}

/** The paragraphs below an element in order; tables row by row, captions left out and recorded. */
export function readOdtParagraphs(
  parent: XmlElement,
  parents: ReadonlyMap<string, string>,
  removals: Removal[],
  programs: ProgramWords,
  within: StyledParagraph['kind'] = 'body',
): StyledParagraph[] {
  return elementsOf(parent).flatMap((element): StyledParagraph[] => {
    if (silent.has(element.name)) return [];
    if (element.name === 'table-row') {
      const cells = elementsOf(element, 'table-cell').map((cell) =>
        readOdtParagraphs(cell, parents, [], programs)
          .map(({ text }) => text)
          .join(' '),
      );
      return cells.join('') === '' ? [] : [{ text: cells.join(' | '), style: 'table', kind: 'table' }];
    }
    if (element.name !== 'p' && element.name !== 'h') {
      const kind = element.name === 'list' ? 'list-item' : within;
      return readOdtParagraphs(element, parents, removals, programs, kind);
    }
    const named = element.attributes['text:style-name'] ?? '';
    const style = parents.get(named) || named;
    const text = wordsOf(element).replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    const { caption, quote } = stylesOf(programs);
    if (caption.test(style)) {
      removals.push({ step: 'caption', reason: `a paragraph in the style ${style}`, text });
      return [];
    }
    const kind = element.name === 'h' ? 'heading' : quote.test(style) ? 'quote' : within;
    return [{ text, style, kind }];
  });
}
