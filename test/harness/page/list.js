/** The items of the three lists. */

import { $, make, plural, timeOf } from './elements.js';

/** A digest in the list; `fresh` where it was not there a moment ago. */
export function digestItem(entry, { chosen, fresh }) {
  const { base, headline, publisher, section, source, arrived, form, facts, figures, quotes, time, leftOut } =
    entry;
  const counts =
    form === 'not-news'
      ? 'not news'
      : [
          [facts, 'fact'],
          [figures, 'figure'],
          [quotes, 'quotation'],
        ]
          .filter(([count]) => count > 0)
          .map(([count, one]) => plural(count, one))
          .join(' · ');
  return make(
    'li',
    {},
    make(
      'a',
      {
        class: fresh ? 'entry fresh' : 'entry',
        href: `#${encodeURIComponent(base)}`,
        'aria-current': base === chosen ? 'true' : null,
        'data-base': base,
        title: `${source}, arrived ${timeOf(arrived)}`,
      },
      make('span', { class: 'headline', dir: 'auto' }, headline),
      make(
        'span',
        { class: 'about', dir: 'auto' },
        [section, publisher ?? source].filter(Boolean).join(' · '),
      ),
      make('span', { class: 'about' }, [counts, time].filter(Boolean).join(' · ')),
      ...leftOut.map(({ part, reason }) =>
        make('span', { class: 'about', dir: 'auto' }, `Left out: “${part}”, ${reason}`),
      ),
    ),
  );
}

/** A file that could not be read, why, and what to do. */
export function rejectedItem({ key, arrived, code, message, advice }, takeBack) {
  const remove = make('button', { class: 'button' }, 'Remove');
  remove.addEventListener('click', () => void takeBack(key));
  return make(
    'li',
    {},
    make(
      'div',
      { class: 'entry', title: timeOf(arrived) },
      make('span', { class: 'headline' }, key),
      make('span', { class: 'why' }, make('code', {}, code), ' ', message),
      make('span', { class: 'advice' }, advice),
      remove,
    ),
  );
}

/** A message that was given up. */
export function deadItem({ id, sentAt, receives, reason }) {
  return make(
    'li',
    {},
    make(
      'div',
      { class: 'entry', title: timeOf(sentAt) },
      make('span', { class: 'headline' }, reason),
      make('span', { class: 'about' }, `tried ${plural(receives, 'time')} · dead-letters/${id}.json`),
    ),
  );
}

/** Shows items, or that there is none. */
export function fill(list, items, none) {
  $(list).replaceChildren(
    ...(items.length > 0 ? items : [make('li', {}, make('p', { class: 'none' }, none))]),
  );
}
