import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Languages } from '../../../language/language.ts';
import { isUnreadable, type Removal, UnreadableInputError } from '../../../model/index.ts';
import { readEach } from '../../each.ts';
import { repairMojibake } from '../../encoding/mojibake.ts';
import { findDate } from '../../fields/dates.ts';
import { lettersOf } from '../../fields/letters.ts';
import { anyOf, perLanguage } from '../../fields/patterns.ts';
import { readTimestamp } from '../../fields/timestamps.ts';
import type { ReadArticle, ReadContext, Reader } from '../../format.ts';
import { readFragment, type StatedFields, withStated } from '../../nested.ts';
import { sourceWithin, withUnread } from '../../reach.ts';
import { readPageBlocks } from '../html/body/blocks.ts';
import { buildTree } from '../html/tree/build.ts';
import { withoutFooter, withoutHead } from './footer.ts';
import { type Forwarded, quotedWithin, splitForwarded, splitSignature, unquote } from './forwarded.ts';
import { messagesOf, readMailbox, readSavedPage } from './kinds.ts';

/** Fewest characters of a mail's own text that are an article when it has attachments: less is a note to them. */
const leastBesideAttachments = 600;

/** Reads a mail: its text, or the message forwarded in it, and each attachment that is a document. */
export const readEml: Reader = async (raw, context) => {
  const messages = messagesOf(raw.bytes);
  if (messages.length > 1) return readMailbox(messages, raw.name, context);
  const email = await parse(raw.bytes, raw.name);
  const saved = await readSavedPage(email, context);
  if (saved !== null) return saved;
  const removals: Removal[] = [];
  const parts = await readEach(email.attachments.filter(isDocument), {
    step: 'attachment',
    nameOf,
    read: (attachment) => readAttachment(attachment, context),
  });
  removals.push(...parts.removals);
  const attached = parts.articles;
  const own = await readOwn(email, attached.length > 0, context, removals);
  const [first, ...rest] = own ? [own, ...attached] : attached;
  if (first) return [{ ...first, removals: [...removals, ...first.removals] }, ...rest];
  throw new UnreadableInputError('no-article', `the mail ${raw.name} holds no text of an article`);
};

/** Most lines of a mail: postal-mime keeps a kilobyte for each; the largest attachment that is read has some 550,000. */
const mostLines = 600_000;

function refuseManyLines(bytes: Uint8Array, name: string): void {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  if (lines > mostLines)
    throw new UnreadableInputError('too-large', `${name} has more than ${mostLines} lines`);
}

async function parse(bytes: Uint8Array, name: string): Promise<Email> {
  refuseManyLines(bytes, name);
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: 20,
      maxHeadersSize: 1_000_000,
      forceRfc822Attachments: true,
    });
  } catch (cause) {
    throw new UnreadableInputError('malformed-input', `${name} is no sound mail message`, { cause });
  }
}

/** Whether an attachment may hold an article: pictures of the mail's layout, invitations, signatures and what only names a document elsewhere never do. */
function isDocument({ related, mimeType }: Attachment): boolean {
  return (
    !related &&
    !/^(?:image|video|audio|font)\/|^text\/calendar|^message\/external-body|pgp|pkcs7/.test(mimeType)
  );
}

function nameOf({ filename, mimeType }: Attachment): string {
  return filename ?? `attachment.${mimeType === 'message/rfc822' ? 'eml' : 'bin'}`;
}

async function readAttachment(
  attachment: Attachment,
  { readNested }: ReadContext,
): Promise<readonly ReadArticle[]> {
  const { content, mimeType } = attachment;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return readNested({ name: nameOf(attachment), bytes, mediaType: mimeType });
}

/** Reply and forward prefixes of a subject. */
const prefixOf = perLanguage(
  ({ subjectPrefixes }: ProgramWords) => new RegExp(`^(?:${anyOf(subjectPrefixes)}\\s?:\\s*){1,5}`, 'i'),
);

async function readOwn(
  email: Email,
  besideAttachments: boolean,
  context: ReadContext,
  removals: Removal[],
): Promise<ReadArticle | null> {
  const { programs } = context.languages;
  const { source, unread } = sourceWithin((email.text ?? '').replace(/\r\n?/g, '\n'));
  const written = repairMojibake(source);
  // A mail without a text twin may pass a message on too: its blocks show the head of it.
  const text = written.trim() === '' ? linesOf(email.html ?? '') : written;
  const isPage = (email.html ?? '').trim() !== '';
  const forwarded = splitForwarded(text, programs) ?? (isPage ? null : quotedWithin(text));
  const { body: unsigned, signature } = splitSignature(forwarded?.body ?? text, programs);
  const { body: unheaded, head } = withoutHead(unquote(unsigned), programs);
  const { body: plain, above } = belowSubject(unheaded, subjectOf(email, forwarded, programs));
  // A page keeps the structure that its text twin has lost; but a forward is marked in the text alone.
  const html = forwarded === null && isPage;
  const body = html ? withoutLayoutTables(email.html ?? '') : plain;
  if (body.trim() === '') return null;
  if (forwarded)
    removals.push({ step: 'forwarded', reason: 'note and headers of the forward', text: forwarded.above });
  if (head !== '' && !html)
    removals.push({ step: 'mail-head', reason: 'leads to the mail elsewhere', text: head });
  if (above !== '' && !html)
    removals.push({
      step: 'mail-head',
      reason: 'stands above the subject, which the text repeats',
      text: above,
    });
  if (signature !== null && !html)
    removals.push({ step: 'signature', reason: 'below two dashes or a closing', text: signature });
  try {
    const stated = await statedFields(email, forwarded, above, context);
    const read = withoutFooter(await readBody(body, html, stated, context), programs);
    const article = withUnread(read, html ? 0 : unread);
    if (besideAttachments && article.article.text.length < leastBesideAttachments) {
      removals.push({
        step: 'note',
        reason: 'a note that comes with attachments',
        text: article.article.text,
      });
      return null;
    }
    return article;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    if (!besideAttachments) throw error;
    return null;
  }
}

/**
 * The text of a mail as an article. Its subject is the headline, unless the text has one that a byline or a date under it
 * proves: whoever passes an article on writes a subject of their own.
 */
async function readBody(
  body: string,
  html: boolean,
  stated: StatedFields,
  context: ReadContext,
): Promise<ReadArticle> {
  if (!html) {
    const own = await readFragment(body, { ...stated, headline: null, published: null }, context, false);
    const { headline, bylines, published, publishedText } = own.article;
    const proven = bylines.length > 0 || published !== null || publishedText !== undefined;
    if (headline !== null && proven) {
      return withStated(own, { published: published ?? stated.published ?? null });
    }
  }
  return readFragment(body, stated, context, html);
}

/** The blocks of a page, a blank line between them. */
const linesOf = (html: string): string =>
  readPageBlocks(buildTree(html))
    .blocks.filter(({ scope }) => !scope.hidden)
    .map(({ text }) => text)
    .join('\n\n');

/** Tables in mail are its layout, as style sheets are a page's: each cell is read as a block, not as a row of data. */
function withoutLayoutTables(html: string): string {
  return html.replace(/<(\/?)(?:table|thead|tbody|tr|td|th|center)(?=[\s>])/gi, '<$1div');
}

/** The subject, of the forwarded message where there is one, without reply and forward prefixes. */
const subjectOf = (email: Email, forwarded: Forwarded | null, programs: ProgramWords): string =>
  (forwarded?.subject ?? email.subject ?? '').replace(prefixOf(programs), '').trim();

/** Lines at the top of a mail among which its subject may stand once more. */
const mostHead = 10;

/** A newsletter's text from the line on that repeats its subject; what stands above is its own head: "View in your browser". */
function belowSubject(text: string, subject: string): { body: string; above: string } {
  const letters = lettersOf(subject);
  const lines = text.split('\n', 60);
  const written = [...lines.keys()].filter((at) => lines[at]?.trim() !== '').slice(0, mostHead);
  const at = letters === '' ? undefined : written.find((line) => lettersOf(lines[line] ?? '') === letters);
  if (at === undefined) return { body: text, above: '' };
  const above = lines.slice(0, at).join('\n');
  return { body: text.slice(above === '' ? 0 : above.length + 1), above: above.trim() };
}

async function statedFields(
  email: Email,
  forwarded: Forwarded | null,
  above: string,
  { languages }: ReadContext,
): Promise<StatedFields> {
  const subject = subjectOf(email, forwarded, languages.programs);
  const header = email.headers.find(({ key }) => key === 'date')?.value;
  const sender = email.from?.name ?? '';
  const newsletter =
    email.headers.some(({ key }) => key === 'list-unsubscribe' || key === 'list-id') ||
    (sender !== '' && lettersOf(above).includes(lettersOf(sender)));
  return {
    headline: subject === '' ? null : subject,
    published: forwarded
      ? await forwardedDate(forwarded, languages)
      : (readTimestamp(header) ?? readTimestamp(email.date)),
    // The sender of a newsletter publishes it; whoever forwards an article does not.
    publisher: newsletter && forwarded === null && sender !== '' ? sender : null,
  };
}

/** The date of the message passed on, as a machine or as a mail program writes it: "Wed, 5 Mar 2031 at 22:01". */
async function forwardedDate({ date, body }: Forwarded, languages: Languages): Promise<string | null> {
  if (date === null) return null;
  const stamp = readTimestamp(date);
  if (stamp !== null) return stamp;
  // The program's language is that of its user, mostly also that of the text; else it is English.
  for (const code of [languages.detect(body), 'en']) {
    const iso = findDate(date, (await languages.load(code)).reader)?.iso ?? null;
    if (iso !== null) return iso;
  }
  return null;
}
