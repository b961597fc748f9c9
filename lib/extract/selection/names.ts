import type { Article, Name } from '../../model/index.ts';

/** At most so many of each kind: who first, then where. */
const mostOf: Readonly<Record<Name['kind'], number>> = { person: 3, organisation: 2, place: 2 };

/** Who and where: those that matter, named more than once or in the headline, most salient first. */
export function selectNames(
  names: readonly Name[],
  { headline, publisher }: Article,
  most: number,
): readonly Name[] {
  const left = { ...mostOf };
  const chosen: Name[] = [];
  for (const name of names) {
    if (chosen.length >= most) break;
    const matters = name.mentions > 1 || (headline ?? '').includes(name.text);
    if (!matters || name.text === publisher || left[name.kind] === 0) continue;
    if (chosen.some(({ text }) => text.includes(name.text) || name.text.includes(text))) continue;
    left[name.kind] -= 1;
    chosen.push(name);
  }
  return chosen;
}
