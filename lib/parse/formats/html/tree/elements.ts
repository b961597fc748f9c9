/** Elements that never have an end tag (HTML Standard, "void elements", with the obsolete ones). */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements that begin and end a line of text. Everything else is inline. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search ' +
    'section summary table tbody td tfoot th thead tr ul amp-img amp-video amp-sidebar amp-carousel'
  ).split(' '),
);

/** Which open elements the start tag of another ends (HTML Standard, "optional tags"), when one is the current element. */
const paragraphEnders =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
  'h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul';
const endings: readonly (readonly [starting: string, ends: string])[] = [
  [paragraphEnders, 'p'],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6'],
  ['li', 'li'],
  ['dt dd', 'dt dd'],
  ['option', 'option'],
  ['optgroup', 'option optgroup'],
  ['tr', 'tr td th'],
  ['td th', 'td th'],
  ['thead tbody tfoot', 'thead tbody tfoot tr td th'],
  ['a', 'a'],
  ['button', 'button'],
  ['body', 'head'],
];

/** Names of the elements that a start tag of the given name ends. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  for (const [starting, ends] of endings) {
    for (const name of starting.split(' ')) {
      const set = map.get(name) ?? new Set<string>();
      for (const end of ends.split(' ')) set.add(end);
      map.set(name, set);
    }
  }
  return map;
})();

/**
 * Attributes that the reader ever looks at. The others are dropped while the tree is built: they are most of a
 * page's bytes and none of its text. By themselves: a name that is always the same string is found faster.
 */
export const keptAttributes: ReadonlyMap<string, string> = new Map(
  (
    'aria-hidden class content data-component data-testid datetime hidden href http-equiv id itemprop lang name property rel role ' +
    'shadowrootmode start style type value'
  )
    .split(' ')
    .map((name) => [name, name]),
);

/** What most elements have: one for all of them. */
export const noAttributes: Record<string, string> = Object.freeze({});
