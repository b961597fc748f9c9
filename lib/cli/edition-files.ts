import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionDay } from '../delivery/edition/day.ts';
import { marksIn } from '../delivery/edition/frame.ts';
import { smtpTransport } from '../delivery/mail/smtp.ts';
import { languages } from '../language/index.ts';
import type { Edition } from '../model/index.ts';
import { type EditionFrame, renderEditionPage } from '../render/edition/html.ts';
import { editionMessage } from '../render/edition/message.ts';
import { renderJson } from '../render/json.ts';
import { composeMime } from '../render/mail/mime.ts';
import type { Exit } from './exit.ts';
import { failureOf, statusOf } from './failure.ts';

/** Where an edition's files go, and how its mail is sent. */
export interface EditionOutput {
  readonly out: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  readonly postal?: string;
  readonly smtp?: string;
}

/** The hour in the mail's Date header. */
const morning = 6;

/** Writes the edition's page, text, mail and JSON. */
export async function writeEdition(
  edition: Edition,
  { out, postal, from, to, timeZone }: EditionOutput,
): Promise<Uint8Array> {
  const { labels, edition: words } = await languages.load(edition.language);
  const links = { online: null, archive: null, unsubscribe: null, digest: () => null };
  const frame: EditionFrame = {
    language: { labels, words, marksOf: await marksIn(edition, languages) },
    links,
    postal: postal ?? null,
  };
  const date = new Date(editionDay(edition.date, morning, timeZone).to);
  const message = editionMessage(edition, frame, { from, to, date, id: edition.date, unsubscribe: null });
  const bytes = await composeMime(message);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'edition.json'), renderJson(edition, 1));
  await writeFile(join(out, 'edition.html'), renderEditionPage(edition, frame));
  await writeFile(join(out, 'edition.txt'), message.text);
  await writeFile(join(out, 'edition.eml'), bytes);
  return bytes;
}

/** Sends an edition's mail through an SMTP server and reports the result. */
export async function sendEdition(
  { date }: Edition,
  bytes: Uint8Array,
  { from, to, smtp }: EditionOutput,
  done: (status: Exit) => void,
): Promise<void> {
  if (smtp === undefined) return;
  const transport = smtpTransport({ url: smtp, perSecond: null });
  try {
    await transport.send({ from, to, bytes, id: date });
    process.stderr.write(`sent to ${to}\n`);
  } catch (error) {
    const failure = failureOf(error);
    process.stderr.write(`news-digest: not sent to ${to}: ${failure.message} (${failure.code})\n`);
    done(statusOf(failure));
  } finally {
    await transport.close();
  }
}
