import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { isUnreadable, type Removal, UnreadableInputError } from '../../model/index.ts';
import { repairMojibake } from '../encoding/mojibake.ts';
import { readTimestamp } from '../fields/timestamps.ts';
import type { ReadArticle, ReadContext, Reader } from '../format.ts';
import { readFragment, type StatedFields } from '../nested.ts';
import { withoutFooter } from './footer.ts';
import { type Forwarded, splitForwarded, splitSignature, unquote } from './forwarded.ts';

/** Fewest characters of a mail's own text that are an article when it has attachments: less is a note to them. */
const leastBesideAttachments = 600;

/** Reads a mail: its text, or the message forwarded in it, and each attachment that is a document. */
export const readEml: Reader = async (raw, context) => {
  const email = await parse(raw.bytes, raw.name);
  const removals: Removal[] = [];
  const attached: ReadArticle[] = [];
  for (const attachment of email.attachments) {
    attached.push(...(await readAttachment(attachment, context, removals)));
  }
  const own = await readOwn(email, attached.length > 0, context, removals);
  const [first, ...rest] = own ? [own, ...attached] : attached;
  if (first) return [{ ...first, removals: [...removals, ...first.removals] }, ...rest];
  throw new UnreadableInputError('no-article', `the mail ${raw.name} holds no text of an article`);
};

async function parse(bytes: Uint8Array, name: string): Promise<Email> {
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

async function readAttachment(
  { filename, mimeType, content, related }: Attachment,
  { readNested }: ReadContext,
  removals: Removal[],
): Promise<readonly ReadArticle[]> {
  const name = filename ?? `attachment.${mimeType === 'message/rfc822' ? 'eml' : 'bin'}`;
  if (related || /^(?:image|video|audio|font)\/|^text\/calendar|pgp|pkcs7/.test(mimeType)) return [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  try {
    return await readNested({ name, bytes, mediaType: mimeType });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    removals.push({ step: 'attachment', reason: error.message, text: name });
    return [];
  }
}

/** Marks of replies and forwards before a subject. */
const prefix = /^(?:(?:fwd?|fw|wg|re|aw|tr|rv|пересл|перенапр)\s?:\s*){1,5}/i;

async function readOwn(
  email: Email,
  besideAttachments: boolean,
  context: ReadContext,
  removals: Removal[],
): Promise<ReadArticle | null> {
  const text = repairMojibake((email.text ?? '').replace(/\r\n?/g, '\n'));
  const forwarded = splitForwarded(text);
  const { body: unsigned, signature } = splitSignature(forwarded?.body ?? text);
  const plain = unquote(unsigned);
  // A page keeps the structure that its text twin has lost; but a forward is marked in the text alone.
  const html = forwarded === null && (email.html ?? '').trim() !== '';
  const body = html ? withoutLayoutTables(email.html ?? '') : plain;
  if (body.trim() === '') return null;
  if (forwarded)
    removals.push({ step: 'forwarded', reason: 'note and headers of the forward', text: forwarded.above });
  if (signature !== null && !html)
    removals.push({ step: 'signature', reason: 'below two dashes', text: signature });
  try {
    const article = withoutFooter(await readFragment(body, statedFields(email, forwarded), context, html));
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

/** Tables in mail are its layout, as style sheets are a page's: each cell is read as a block, not as a row of data. */
function withoutLayoutTables(html: string): string {
  return html.replace(/<(\/?)(?:table|thead|tbody|tr|td|th|center)(?=[\s>])/gi, '<$1div');
}

function statedFields(email: Email, forwarded: Forwarded | null): StatedFields {
  const subject = (forwarded?.subject ?? email.subject ?? '').replace(prefix, '').trim();
  const header = email.headers.find(({ key }) => key === 'date')?.value;
  const newsletter = email.headers.some(({ key }) => key === 'list-unsubscribe' || key === 'list-id');
  return {
    headline: subject === '' ? null : subject,
    published: forwarded
      ? readTimestamp(forwarded.date ?? undefined)
      : (readTimestamp(header) ?? readTimestamp(email.date)),
    // The sender of a newsletter publishes it; whoever forwards an article does not.
    publisher: newsletter && forwarded === null ? (email.from?.name ?? null) : null,
  };
}
