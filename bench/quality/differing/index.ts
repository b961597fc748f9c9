import { type Part, partOf } from '../data.ts';
import { storyArticles } from '../stories/data.ts';
import { floors } from './floors.ts';
import { type Beside, besideEachOther } from './found.ts';
import { judged } from './judged.data.ts';
import { pairs } from './pairs.data.ts';

/** Articles of a story that the edition compares: the lead and five more. */
const compared = 6;
/** Editions that are made of each story of the set. */
const editions = 2;

async function ofInvented(part: Part): Promise<{ right: number; found: number; gold: number }> {
  let [right, found, gold] = [0, 0, 0];
  for (const { id, lead, other, differ } of pairs.filter((pair) => partOf(pair.id) === part)) {
    const shown = await besideEachOther([
      { id, text: lead },
      { id: `${id}/other`, text: other },
    ]);
    const isGold = ({ lead: a, variant: b }: Beside): boolean =>
      differ.some(([first, second]) => a.includes(first) && b.includes(second));
    if (part === 'open' && process.argv.includes('--errors'))
      for (const each of shown.filter((one) => !isGold(one))) console.log('not the same:', each);
    found += shown.length;
    gold += differ.length;
    right += shown.filter(isGold).length;
  }
  return { right, found, gold };
}

/** What the open articles of the set of stories are shown to differ in. */
async function ofStories(): Promise<Beside[]> {
  const open = (await storyArticles()).filter(({ part }) => part === 'open');
  const found: Beside[] = [];
  for (const articles of Map.groupBy(open, ({ cluster }) => cluster).values())
    for (let edition = 0; edition < editions; edition += 1)
      found.push(...(await besideEachOther(articles.slice(edition * compared, (edition + 1) * compared))));
  return found;
}

/** `npm run quality -- differing`: figures in which sources are shown to differ, whether they are of the same thing. */
export async function measureDiffering(): Promise<number> {
  let missed = 0;
  for (const part of ['open', 'blind'] as const) {
    const { right, found, gold } = await ofInvented(part);
    const [precision, recall] = [found === 0 ? 1 : right / found, right / gold];
    console.log(
      `invented, ${part}: ${right} of ${found} shown are right, of ${gold} (P ${precision.toFixed(2)} R ${recall.toFixed(2)})`,
    );
    if (precision < floors[part].precision || recall < floors[part].recall) missed += 1;
  }
  const found = await ofStories();
  const right = found.filter(({ key }) => judged.right.includes(key)).length;
  const unread = found.filter(({ key }) => !judged.right.includes(key) && !judged.wrong.includes(key));
  console.log(
    `ecb+, open: ${right} of ${found.length - unread.length} judged are right; ${unread.length} not judged`,
  );
  if (process.argv.includes('--errors'))
    for (const each of found.filter(({ key }) => !judged.right.includes(key)))
      console.log('not judged, or wrong:', each);
  if (unread.length > 2 || right / found.length < floors.judged) missed += 1;
  if (missed > 0) console.error('differing: below its floor');
  return missed === 0 ? 0 : 1;
}
