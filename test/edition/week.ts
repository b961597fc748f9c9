import { figuresIn } from '../../lib/digest.ts';
import { digestDocument } from '../../lib/digest-document.ts';
import { compileEdition } from '../../lib/edition/compile.ts';
import type { Told } from '../../lib/edition/differing/measure.ts';
import type { Arrival } from '../../lib/edition/entry.ts';
import { createEditionDraft } from '../../lib/edition/plan.ts';
import { defaultShape, type EditionSettings } from '../../lib/edition/settings.ts';
import { languages } from '../../lib/language/index.ts';
import type { Edition } from '../../lib/model/index.ts';
import { type Dispatch, week } from './week.data.ts';

/** Key of an article's digest: where it stands in the week. */
export const keyOf = (dispatch: Dispatch): string => `digests/${week.indexOf(dispatch)}.json`;

const dateOf = (day: number): string => `2031-05-${String(4 + day).padStart(2, '0')}`;

async function arrivalOf(dispatch: Dispatch): Promise<Arrival> {
  const { headline, text, publisher, section, day } = dispatch;
  const page = `<html lang="en"><head><title>${headline}</title><meta property="og:site_name" content="${publisher}"></head><body><article><h1>${headline}</h1><p>${text.split('. ').join('.</p><p>')}</p></article></body></html>`;
  const raw = { name: 'article.html', bytes: Buffer.from(page) };
  const [made] = await digestDocument(raw, { languages, section });
  if (!made) throw new Error(`no article: ${headline}`);
  return { key: keyOf(dispatch), file: 'article.html', arrived: `${dateOf(day)}T02:00:00Z`, ...made };
}

/** The editions of the week, each made with those of the three days before it, as the function makes them. */
export async function editionsOfTheWeek(): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (let day = 1; day <= 7; day += 1) {
    const date = dateOf(day);
    const settings: EditionSettings = {
      ...defaultShape,
      date,
      title: 'The Morning Slice',
      from: `${dateOf(day - 1)}T05:00:00Z`,
      to: `${date}T05:00:00Z`,
    };
    const arrivals = await Promise.all(week.filter((each) => each.day === day).map(arrivalOf));
    const draft = createEditionDraft(settings, editions.slice(-3).reverse());
    for (const arrival of arrivals) draft.add(arrival);
    const read = async (keys: readonly string[]): Promise<Map<string, Told>> => {
      const needed = arrivals.filter(({ key }) => keys.includes(key));
      return new Map(
        needed.map(({ key, digest, language }) => [
          key,
          { digest, language, figures: figuresIn(digest.article, language) },
        ]),
      );
    };
    editions.push(await compileEdition(draft, settings, read));
  }
  return editions;
}
