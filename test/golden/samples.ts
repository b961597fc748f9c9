import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { renderDigestHtml } from '../../lib/render/digest-html.ts';
import { renderDigestJson } from '../../lib/render/digest-json.ts';
import { renderDigestText } from '../../lib/render/digest-text.ts';

export const sampleFolder = join(import.meta.dirname, '../samples');
export const goldenFolder = join(import.meta.dirname, 'digests');

/** The sample articles: invented, as messy as real ones. */
export const samples: readonly string[] = readdirSync(sampleFolder).sort();

/** The golden files of a sample, by name: its digest as JSON, as a page and as text. */
export async function goldensOf(sample: string): Promise<Readonly<Record<string, string>>> {
  const raw = { name: sample, bytes: readFileSync(join(sampleFolder, sample)) };
  const files: Record<string, string> = {};
  for (const [index, { article }] of (await readArticles(raw, languages)).entries()) {
    const stem = index === 0 ? sample : `${sample}-${index + 1}`;
    const language = await languages.load(article.language);
    const digest = digestArticle(article, language);
    files[`${stem}.json`] = renderDigestJson(digest);
    files[`${stem}.html`] = renderDigestHtml(digest, language.labels);
    files[`${stem}.txt`] = renderDigestText(digest, language.labels);
  }
  return files;
}
