import { digestArticle } from '../../../lib/digest.ts';
import { summaryCases } from './articles.ts';
import { peers } from './peers.ts';

/** CPU seconds of the calls. */
async function cpu(call: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Articles a second of CPU, on articles of some 4,000 characters, ours (Article → Digest) and the peers'. */
export async function measureFactSpeed(): Promise<number> {
  const cases = (await summaryCases(['cnndm'])).filter(
    ({ article }) => article.text.length > 3000 && article.text.length < 5000,
  );
  const characters = cases.reduce((sum, { article }) => sum + article.text.length, 0);
  console.log(
    `${cases.length} articles of ${Math.round(characters / cases.length)} characters on average; articles a second of CPU`,
  );
  const ours = async (): Promise<void> => {
    for (const { article, language } of cases) digestArticle(article, language);
  };
  await ours();
  const rate = cases.length / (await cpu(ours));
  console.log(`  news-digest, whole pipeline     ${rate.toFixed(0)}`);
  let fastest = 0;
  for (const { name, computes, summarise } of peers()) {
    const few = cases.slice(0, name === 'node-summarizer textrank' ? 3 : 40);
    const seconds = await cpu(async () => {
      for (const { source } of few) await summarise(source, 5);
    });
    const speed = few.length / seconds;
    if (computes !== 'position') fastest = Math.max(fastest, speed);
    console.log(`  ${name.padEnd(31)} ${speed.toFixed(speed < 10 ? 1 : 0)}`);
  }
  return rate >= 300 && rate >= fastest ? 0 : 1;
}
