import { styleText } from 'node:util';
import { languages } from '../../lib/language/index.ts';
import { Digest } from '../../lib/model/index.ts';
import { type Ink, renderDigestText } from '../../lib/render/digest-text.ts';
import type { FolderStore } from '../../lib/store/folder-store.ts';

/** Coloured on a terminal that wants it: styleText looks at the stream, NO_COLOR and FORCE_COLOR. */
const colour =
  (format: 'bold' | 'dim' | 'yellow') =>
  (text: string): string =>
    styleText(format, text, { stream: process.stdout });

export const ink: Ink = { strong: colour('bold'), soft: colour('dim'), accent: colour('yellow') };

/** The JSON of a stored object, null when it is gone. */
export async function readJson(store: FolderStore, key: string): Promise<unknown> {
  const found = await store.get(key);
  return found && JSON.parse(Buffer.from(found.body).toString());
}

/** A stored digest as text for the terminal, null when it is gone. */
export async function digestText(digests: FolderStore, base: string): Promise<string | null> {
  const digest = Digest.safeParse(await readJson(digests, `${base}.json`));
  if (!digest.success) return null;
  const language = await languages.load(digest.data.article.language);
  const width = Math.min(process.stdout.columns ?? 100, 100);
  return renderDigestText(digest.data, language.labels, { width, ink });
}
