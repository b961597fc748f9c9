import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestDocument } from '../../lib/digest-document.ts';
import { languages } from '../../lib/language/index.ts';
import { renderDigestHtml } from '../../lib/render/digest/html.ts';
import { renderDigestText } from '../../lib/render/digest/text.ts';
import { renderDigestJson } from '../../lib/render/json.ts';

export const sampleFolder = join(import.meta.dirname, '../samples');
export const goldenFolder = join(import.meta.dirname, 'digests');

/** The sample articles: invented, as messy as real ones. */
export const samples: readonly string[] = readdirSync(sampleFolder).sort();

/** The golden files of a sample, by name: its digest as JSON, as a page and as text. */
export async function goldensOf(sample: string): Promise<Readonly<Record<string, string>>> {
  const raw = { name: sample, bytes: readFileSync(join(sampleFolder, sample)) };
  const files: Record<string, string> = {};
  for (const [index, { digest, language }] of (await digestDocument(raw, { languages })).entries()) {
    const stem = index === 0 ? sample : `${sample}-${index + 1}`;
    files[`${stem}.json`] = renderDigestJson(digest);
    files[`${stem}.html`] = renderDigestHtml(digest, language.labels);
    files[`${stem}.txt`] = renderDigestText(digest, language.labels);
  }
  return files;
}

/** The sample that the README shows, as text and as pictures. */
export const shown = 'coal-page.html';

export const readme = join(import.meta.dirname, '../../README.md');

/** The README with the text of the shown sample's digest between its marks. */
export async function readmeWithDigest(text: string): Promise<string> {
  const digest = (await goldensOf(shown))[`${shown}.txt`] ?? '';
  return text.replace(
    /(?<=<!-- digest:begin -->\n\n```text\n)[^`]*(?=```\n\n<!-- digest:end -->)/,
    () => digest,
  );
}
