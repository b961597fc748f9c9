import { createHash } from 'node:crypto';
import { digestArticle } from '../../../lib/digest.ts';
import { labelText } from '../../../lib/model/index.ts';
import { summaryCases } from '../facts/articles.ts';

const keyOf = (seed: string, id: string): string =>
  createHash('sha256').update(`${seed} ${id}`).digest('hex');

/**
 * `npm run quality -- figures --shown SEED [N]`: the figures that digests of open articles (CNN, writers) show, as a reader sees
 * them, then the passage each comes from; articles in an order that the seed alone decides.
 */
export async function printShown(seed: string, most: number): Promise<number> {
  const cases = await summaryCases(['cnndm', 'writers'], 'open');
  const sorted = cases
    .map((one) => ({ one, key: keyOf(seed, one.id) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  let printed = 0;
  let read = 0;
  for (const { one } of sorted) {
    if (printed >= most) break;
    read += 1;
    const { text } = one.article;
    for (const figure of digestArticle(one.article, one.language).figures) {
      if (figure.label === null) continue;
      printed += 1;
      const from = Math.max(0, figure.start - 130);
      const passage = `${text.slice(from, figure.start)}[${figure.text}]${text.slice(figure.end, figure.end + 110)}`;
      console.log(
        `${printed}. ${figure.bound === 'exact' ? '' : `${figure.bound} `}${figure.text} | ${labelText(figure.label)}`,
      );
      console.log(`      ${passage.replaceAll(/\s+/g, ' ')}   (${figure.rule})`);
    }
  }
  console.log(`${printed} figures of ${read} articles`);
  return 0;
}
