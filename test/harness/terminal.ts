import { styleText } from 'node:util';
import * as z from 'zod';
import { columns } from '../../lib/cli/output.ts';
import { languages } from '../../lib/language/index.ts';
import { Digest } from '../../lib/model/index.ts';
import { type Ink, renderDigestText } from '../../lib/render/digest/text.ts';
import { isolated } from '../../lib/render/text/source-text.ts';
import type { FolderStore } from '../../lib/store/folder-store.ts';
import { LeftOut } from './page/left-out.ts';

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

/** What is told of a file in one line: what became of it, in words of one width; what it says; the file. */
const line = (outcome: string, text: string, file: string): string =>
  `${outcome}  ${text}  ${ink.soft(file)}`;

const Rejection = z.object({ key: z.string(), message: z.string(), code: z.string(), advice: z.string() });

/** Which file was rejected, why and what to do, for the terminal; null when the rejection is gone. */
export async function rejectionLine(digests: FolderStore, key: string): Promise<string | null> {
  const found = Rejection.safeParse(await readJson(digests, key));
  if (!found.success) return null;
  const { key: file, message, code, advice } = found.data;
  return `${line(ink.accent('rejected'), `${message} (${code})`, file)}\n          ${ink.soft(advice)}`;
}

const Digested = z.object({
  headline: z.string(),
  source: z.object({ key: z.string(), leftOut: z.array(LeftOut).default([]) }),
});

/** Which digest is ready, of which file, and which parts of that have none; null when it is gone. */
export async function digestLine(digests: FolderStore, base: string): Promise<string | null> {
  const found = Digested.safeParse(await readJson(digests, `${base}.json`));
  if (!found.success) return null;
  const { headline, source } = found.data;
  return [
    line('digest  ', isolated(headline) || 'without a headline', source.key),
    ...source.leftOut.map(({ part, reason }) =>
      line(ink.accent('left out'), `“${isolated(part)}”: ${reason}`, source.key),
    ),
  ].join('\n');
}

/** A stored digest as text for the terminal, null when it is gone. */
export async function digestText(digests: FolderStore, base: string): Promise<string | null> {
  const digest = Digest.safeParse(await readJson(digests, `${base}.json`));
  if (!digest.success) return null;
  const language = await languages.load(digest.data.article.language);
  const width = columns(process.stdout, 100);
  return renderDigestText(digest.data, language.labels, { width, ink });
}
