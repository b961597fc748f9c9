import { once } from '../../../../once.ts';
import { blockElements } from '../tree/elements.ts';

/** Elements whose text is not part of the page's text. */
const skipped =
  'head script style noscript template svg math iframe object embed video audio canvas map select textarea ' +
  'datalist button amp-analytics amp-ad amp-iframe amp-sidebar amp-social-share';
/** Elements that stand beside the text, whatever they hold. */
const apart = 'nav aside footer figcaption figure label dialog';
const emphasis = 'b strong i em';
const whole = 'html body';

/** The role that an element's tag name implies. */
export interface ElementRole {
  readonly isBlock: boolean;
  readonly isSkipped: boolean;
  readonly isApart: boolean;
  readonly isEmphasis: boolean;
  readonly isWhole: boolean;
}

/** What a name says that says nothing. */
export const plainRole: ElementRole = {
  isBlock: false,
  isSkipped: false,
  isApart: false,
  isEmphasis: false,
  isWhole: false,
};

/** What each name that says something says. */
export const elementRoles = once((): ReadonlyMap<string, ElementRole> => {
  const known = new Map<string, ElementRole>();
  const add = (names: Iterable<string>, says: Partial<ElementRole>): void => {
    for (const name of names) known.set(name, { ...plainRole, ...known.get(name), ...says });
  };
  add(blockElements, { isBlock: true });
  add(skipped.split(' '), { isSkipped: true });
  add(apart.split(' '), { isApart: true });
  add(emphasis.split(' '), { isEmphasis: true });
  add(whole.split(' '), { isWhole: true });
  return known;
});
