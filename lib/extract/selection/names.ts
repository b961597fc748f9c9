import type { NameWords } from '../../language/contract/names.ts';
import type { Article, Name } from '../../model/index.ts';

/** Most names of each kind, in the order in which the kinds are shown: people first, places last. */
const mostOf: Readonly<Record<Name['kind'], number>> = { person: 4, organisation: 2, place: 3 };
/** Added to a name that the digest mentions: a reader asks who that is. */
const shownWorth = 0.35;
/** Added to a name in the headline: the story is about it. */
const headlinedWorth = 0.5;
/** Least sum of salience, mentions and these bonuses: below it a name is marginal to the story. */
const leastWorth = 0.42;

/** A dateline's "PORT HALE" or "PORT HALE, N.L": where an agency wrote, set in its manner. "USA" is a name. */
const shouted = /^(?=.{4})\p{Lu}+(?:[ -]\p{Lu}+)*(?:,|$)/u;

/** A name in lower case without the article before it. */
function bare(text: string, { nameArticles }: NameWords): string {
  const lower = text.toLowerCase();
  const space = lower.indexOf(' ');
  return nameArticles?.has(lower.slice(0, Math.max(0, space))) ? lower.slice(space + 1) : lower;
}

/** "NSB" of "National Safety Board". */
const initials = (text: string): string => text.match(/(?<![\p{L}\p{M}])\p{Lu}/gu)?.join('') ?? '';

/** Whether two names are of one bearer: one is within the other, whatever the case, or its initials. */
function isSame(a: Name, b: Name, words: NameWords): boolean {
  const [left, right] = [` ${bare(a.base ?? a.text, words)} `, ` ${bare(b.base ?? b.text, words)} `];
  return (
    left.includes(right) || right.includes(left) || initials(a.text) === b.text || initials(b.text) === a.text
  );
}

/**
 * Who and where: the people, organisations and places that matter, most salient first within their kind. `shown` is
 * what the digest says, from headline to quotations.
 */
export function selectNames(
  names: readonly Name[],
  { headline, publisher }: Article,
  shown: string,
  words: NameWords,
  most: number,
): readonly Name[] {
  const said = `${headline ?? ''}\n${shown}`;
  const worth = (name: Name): number => {
    const surname = name.text.slice(name.text.lastIndexOf(' ') + 1);
    const known = name.kind === 'person' ? surname : (name.base ?? name.text);
    const isIn = (text: string): boolean => text.includes(known) || text.includes(name.text);
    const [isShown, isHeadlined] = [isIn(said), isIn(headline ?? '')];
    return name.salience + (isShown ? shownWorth : 0) + (isHeadlined ? headlinedWorth : 0);
  };
  const left = { ...mostOf };
  const chosen: Name[] = [];
  const ranked = names
    .map((name) => ({ name, value: worth(name) }))
    .filter(
      ({ name, value }) => value >= leastWorth && (name.mentions > 1 || value > leastWorth + shownWorth / 2),
    )
    .sort((a, b) => b.value - a.value);
  for (const { name } of ranked) {
    if (chosen.length >= most) break;
    if (name.kind === 'place' && shouted.test(name.text)) continue;
    if (left[name.kind] === 0 || bare(name.text, words) === bare(publisher ?? '', words)) continue;
    // A newspaper or a channel is mostly mentioned as a source.
    if (
      bare(name.text, words)
        .split(' ')
        .some((word) => words.media?.has(word)) &&
      !(headline ?? '').includes(name.text)
    )
      continue;
    if (chosen.some((other) => isSame(name, other, words))) continue;
    left[name.kind] -= 1;
    chosen.push(name);
  }
  const order = { person: 0, organisation: 1, place: 2 };
  return chosen.sort((a, b) => order[a.kind] - order[b.kind]);
}
