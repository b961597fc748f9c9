import { figuresIn } from '../../../lib/digest.ts';
import { digestDocument } from '../../../lib/digest-document.ts';
import { compileEdition } from '../../../lib/edition/compile.ts';
import type { Told } from '../../../lib/edition/differing/measure.ts';
import { createEditionDraft } from '../../../lib/edition/plan.ts';
import { defaultShape, type EditionSettings } from '../../../lib/edition/settings.ts';
import { languages } from '../../../lib/language/index.ts';
import type { Edition } from '../../../lib/model/index.ts';

/** A text of a day: its name, and all of it. */
export interface DayText {
  readonly id: string;
  readonly text: string;
}

/** Room for every story: what is measured is what the edition knows, not what finds a place. */
const room = { ...defaultShape, top: 1_000, more: 0, brief: 1_000, beyond: 0, floor: 0 };

const settingsOf = (day: number): EditionSettings => {
  const at = (each: number): string => `2031-05-${String(each).padStart(2, '0')}`;
  return {
    ...room,
    date: at(day),
    title: 'News',
    from: `${at(day - 1)}T05:00:00Z`,
    to: `${at(day)}T05:00:00Z`,
  };
};

/** The edition of a day of May 2031 made of texts, each read as `news-digest edition` reads a file of plain text. */
export async function editionOf(
  texts: readonly DayText[],
  day: number,
  previous: readonly Edition[],
): Promise<Edition> {
  const settings = settingsOf(day);
  const draft = createEditionDraft(settings, previous);
  const told = new Map<string, Told>();
  for (const { id, text } of texts) {
    const [made] = await digestDocument(
      { name: `${id}.txt`, bytes: Buffer.from(text) },
      { languages, section: null },
    );
    if (made === undefined) continue;
    draft.add({ key: id, file: `${id}.txt`, arrived: settings.from, ...made });
    told.set(id, { ...made, figures: figuresIn(made.digest.article, made.language) });
  }
  return compileEdition(draft, settings, async () => told);
}

/** What became of a text: it stands in a story that is new, in one marked as an update, or in none. */
export type Outcome = 'new' | 'update' | 'absent';

/** What became of each text of a day. */
export function outcomesOf(texts: readonly DayText[], { stories }: Edition): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>(texts.map(({ id }) => [id, 'absent']));
  for (const { sources, update } of stories)
    for (const { key } of sources) outcomes.set(key, update ? 'update' : 'new');
  return outcomes;
}
