import * as z from 'zod/mini';
import { type Part, partOf, records } from '../data.ts';
import { storyArticles } from '../stories/data.ts';
import { arcs } from './arcs.data.ts';
import { type DayText, editionOf, outcomesOf } from './editions.ts';
import { floors } from './floors.ts';
import { judged } from './judged.data.ts';

const parts: readonly Part[] = ['open', 'blind'];

const share = (count: number, all: number): string =>
  `${count} of ${all}${all === 0 ? '' : ` (${((100 * count) / all).toFixed(0)}%)`}`;

/** How many of a day's texts stand under "Update:", and which. */
interface Counted {
  readonly all: number;
  readonly updates: number;
}

/** Invented events that go on, and others of the next day that only look like them, by part. */
async function invented(): Promise<Record<Part, { readonly next: Counted; readonly others: Counted }>> {
  const textOf = (id: string, [headline, text]: readonly [string, string]): DayText => ({
    id,
    text: `${headline}\n\n${text}`,
  });
  const before = await editionOf(
    arcs.map(({ id, first }) => textOf(id, first)),
    4,
    [],
  );
  const texts = arcs.flatMap(({ id, next, alike, nearby }) => [
    textOf(`${id}/next`, next),
    textOf(`${id}/alike`, alike),
    textOf(`${id}/nearby`, nearby),
  ]);
  const outcomes = outcomesOf(texts, await editionOf(texts, 5, [before]));
  const counted = (part: Part, isNext: boolean): Counted => {
    const ids = texts
      .map(({ id }) => id)
      .filter((id) => partOf(id.split('/')[0] ?? '') === part && id.endsWith('/next') === isNext);
    const wrong = ids.filter((id) => (outcomes.get(id) === 'update') !== isNext);
    if (part === 'open' && process.argv.includes('--errors')) console.log(wrong.join('\n'));
    return { all: ids.length, updates: ids.filter((id) => outcomes.get(id) === 'update').length };
  };
  const of = (part: Part) => ({ next: counted(part, true), others: counted(part, false) });
  return { open: of('open'), blind: of('blind') };
}

/** Articles of a story that a day is made of. */
const perDay = 6;

/**
 * The set of stories as two days: of each topic the first articles of one of its two events on the day before; on the next day others
 * of the same event, which may not stand as new, and those of the topic's other event, of which no story of their own may stand as an
 * update.
 */
async function topics(): Promise<Record<Part, { readonly returned: Counted; readonly mistaken: Counted }>> {
  const clusters = Map.groupBy(await storyArticles(), ({ cluster }) => cluster);
  const before: DayText[] = [];
  const after: (DayText & { readonly part: Part; readonly isKnown: boolean })[] = [];
  for (const [cluster, articles] of clusters) {
    const isKnown = !cluster.endsWith('plus');
    if (isKnown) before.push(...articles.slice(0, perDay));
    const rest = isKnown ? articles.slice(perDay, 2 * perDay) : articles.slice(0, perDay);
    after.push(...rest.map(({ id, text, part }) => ({ id, text, part, isKnown })));
  }
  const edition = await editionOf(after, 5, [await editionOf(before, 4, [])]);
  const outcomes = outcomesOf(after, edition);
  const known = new Set(after.filter(({ isKnown }) => isKnown).map(({ id }) => id));
  // A story that holds articles of both events is a fault of the grouping, which `npm run quality -- stories` measures.
  for (const { sources } of edition.stories)
    if (sources.some(({ key }) => known.has(key)))
      for (const { key } of sources) if (!known.has(key)) outcomes.delete(key);
  const count = (part: Part, isKnown: boolean, outcome: 'new' | 'update'): Counted => {
    const of = after.filter((each) => each.part === part && each.isKnown === isKnown);
    return { all: of.length, updates: of.filter(({ id }) => outcomes.get(id) === outcome).length };
  };
  const of = (part: Part) => ({ returned: count(part, true, 'new'), mistaken: count(part, false, 'update') });
  return { open: of('open'), blind: of('blind') };
}

const Article = z.object({ id: z.string(), article: z.string() });

/** Of 250 articles chosen for no story, those that stand as an update of 250 others; and of these, as far as judged, those that are. */
async function unchosen(): Promise<Counted & { readonly right: number; readonly judged: number }> {
  const texts: DayText[] = [];
  for await (const { id, article } of records('summaries/cnndm.jsonl', (record) => z.parse(Article, record)))
    texts.push({ id, text: article });
  const half = Math.floor(texts.length / 2);
  const after = texts.slice(half);
  const outcomes = outcomesOf(
    after,
    await editionOf(after, 5, [await editionOf(texts.slice(0, half), 4, [])]),
  );
  const marked = after.filter(({ id }) => outcomes.get(id) === 'update').map(({ id }) => id.slice(0, 8));
  const of = (ids: string): number => marked.filter((id) => ids.split(' ').includes(id)).length;
  const right = of(judged.goesOn);
  return { all: after.length, updates: marked.length, right, judged: right + of(judged.doesNot) };
}

/** `npm run quality -- updates`: what is known from the day before, and what only looks like it. */
export async function measureUpdates(): Promise<number> {
  let missed = 0;
  const own = await invented();
  for (const part of parts) {
    const { next, others } = own[part];
    console.log(
      `invented, ${part}: follow-ups marked ${share(next.updates, next.all)}, others marked ${share(others.updates, others.all)}`,
    );
    if (
      next.updates / next.all < floors[part].followed ||
      others.updates / others.all > floors[part].mistaken
    )
      missed += 1;
  }
  const set = await topics();
  for (const part of parts) {
    const { returned, mistaken } = set[part];
    console.log(
      `ecb+, ${part}: told again as new ${share(returned.updates, returned.all)}, stories of the topic’s other event alone marked ${share(mistaken.updates, mistaken.all)}`,
    );
    if (
      returned.updates / returned.all > floors[part].returned ||
      mistaken.updates / mistaken.all > floors[part].confused
    )
      missed += 1;
  }
  const { all, updates, right, judged: read } = await unchosen();
  console.log(
    `articles chosen for no story (cnndm): marked ${share(updates, all)}; of those judged, rightly ${share(right, read)}`,
  );
  if (read < updates * 0.8 || right / read < floors.judged) missed += 1;
  if (missed > 0) console.error('updates: below its floor');
  return missed === 0 ? 0 : 1;
}
