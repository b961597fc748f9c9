import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { storedEdition } from '../../../lib/delivery/edition/stored-edition.ts';
import type { Log } from '../../../lib/delivery/log.ts';
import { isMailAddress } from '../../../lib/render/mail/address.ts';
import { bodyOf, PageError, type Route, send, sendJson, type Visit } from '../page/route.ts';
import { linesOut, mailIn, makeToday, outboxOf, sendToday, today } from './make.ts';

const file =
  (name: string, type: string) =>
  async ({ response }: Visit): Promise<void> =>
    send(response, 200, type, await readFile(new URL(name, import.meta.url)));

/** The part of the page that makes, shows and sends the day's edition. */
export const editionRoutes: readonly Route[] = [
  { method: 'GET', path: '/edition', answer: file('edition.html', 'text/html; charset=utf-8') },
  { method: 'GET', path: '/edition.js', answer: file('edition.js', 'text/javascript; charset=utf-8') },
  { method: 'GET', path: '/edition.css', answer: file('edition.css', 'text/css; charset=utf-8') },
  { method: 'GET', path: '/edition/mail/', answer: mail },
  { method: 'POST', path: '/api/edition', answer: make },
  { method: 'POST', path: '/api/edition/send', answer: sendMail },
];

async function make({ stack, response }: Visit): Promise<void> {
  const { date, counts, stories } = await makeToday(stack, new Date());
  sendJson(response, { date, counts, headlines: stories.map(({ headline }) => headline) }, 201);
}

/** The mail of a day in one scheme: no script of it runs, and its links open beside the page. */
async function mail({ stack, response, rest, query }: Visit): Promise<void> {
  const edition = /^\d{4}-\d{2}-\d{2}$/.test(rest)
    ? await storedEdition(stack.digests, rest, linesOut)
    : null;
  if (edition === null) throw new PageError(404, 'There is no edition of that day.');
  const html = await mailIn(edition, query.get('scheme') === 'dark' ? 'dark' : 'light');
  response.setHeader(
    'content-security-policy',
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  );
  send(response, 200, 'text/html; charset=utf-8', html.replace('<head>', '<head><base target="_blank">'));
}

async function sendMail({ stack, request, response }: Visit): Promise<void> {
  const form = new URLSearchParams((await bodyOf(request, 10_000)).toString());
  const to = form.get('to') ?? '';
  const smtp = form.get('smtp') ?? '';
  if (!isMailAddress(to)) throw new PageError(400, 'That is not one mail address.');
  if (smtp !== '' && !(URL.canParse(smtp) && /^smtps?:\/\/[^/]/.test(smtp))) {
    throw new PageError(400, 'An SMTP server is given as smtp://host:port.');
  }
  const edition = await storedEdition(stack.digests, today(new Date()).date, linesOut);
  if (edition === null) throw new PageError(404, 'Make today’s edition first.');
  let reason: unknown = 'no reason was given';
  const log: Log = (level, _message, fields) => {
    if (level === 'error') reason = fields?.reason ?? fields?.error ?? reason;
  };
  const { sent } = await sendToday(stack, edition, to, smtp === '' ? null : smtp, log);
  if (sent === 0) throw new PageError(502, `The mail was not sent: ${reason}.`);
  const where = smtp === '' ? relative(process.cwd(), outboxOf(stack)) : new URL(smtp).host;
  sendJson(response, { sent, where });
}
