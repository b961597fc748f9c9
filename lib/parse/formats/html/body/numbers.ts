import { Element } from 'domhandler';
import type { Block } from './blocks.ts';
import { hint } from './hints.ts';
import type { Scope } from './scope.ts';

/** Names of lists that show no numbers. */
const unnumbered = /list-none|no-?(?:bullets?|numbers?|style|marker)|unstyled|inline|comment|timeline/i;
/** Highest number that a page may begin a list at. */
const mostItems = 9999;

/** The number that an attribute gives; undefined for none. */
function numberIn(value: string | undefined): number | undefined {
  const number = /^\s{0,9}(\d{1,4})\s{0,9}$/.exec(value ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Whether a browser shows the items of a list with numbers. */
function isNumbered({ name, element, allHints }: Scope): boolean {
  if (name !== 'ol' || element === null || (allHints & hint.live) !== 0) return false;
  const { class: names = '', style = '', type = '1', role } = element.attribs;
  return (
    type === '1' && role === undefined && !/list-style/i.test(style) && !unnumbered.test(names.slice(0, 300))
  );
}

/** The numbers of the items of numbered lists, which stand in no text of the page: a browser sets them. */
export class ItemNumbers {
  readonly #lists = new Map<Scope, Map<Element, number>>();
  readonly #numbered = new Set<Scope>();

  /** "3. " for the first block of the third item of a numbered list; '' for any other. */
  of(block: Block): string {
    let item: Scope | null = block.scope;
    while (item && item.name !== 'li') {
      if (/^(?:h[1-6]|time|ul|ol|table)$/.test(item.name)) return '';
      item = item.parent;
    }
    const list = item?.parent;
    if (!item?.element || !list || this.#numbered.has(item) || !isNumbered(list)) return '';
    this.#numbered.add(item);
    const number = this.#numbersOf(list).get(item.element);
    return number === undefined ? '' : `${number}. `;
  }

  #numbersOf(list: Scope): ReadonlyMap<Element, number> {
    const known = this.#lists.get(list);
    if (known) return known;
    const numbers = new Map<Element, number>();
    let next = numberIn(list.element?.attribs.start) ?? 1;
    for (const child of list.element?.children ?? []) {
      if (!(child instanceof Element) || child.name !== 'li') continue;
      next = numberIn(child.attribs.value) ?? next;
      if (next > mostItems) break;
      numbers.set(child, next);
      next += 1;
    }
    this.#lists.set(list, numbers);
    return numbers;
  }
}
