import type { Email } from 'postal-mime';
import { UnreadableInputError } from '../../../model/index.ts';
import { articlesOf, readEach } from '../../each.ts';
import type { ReadArticle, ReadContext } from '../../format.ts';

/** How each message of a mailbox begins, and the longest such line: "From ada@courier.example Wed Mar  5 06:00:01 2031". */
const postmark = 'From ';
const longestPostmark = 250;

/** The end of the mbox "From " line that begins at an offset, -1 where the line there is none. */
function endOfPostmark(text: string, at: number): number {
  const line = text.slice(at, at + longestPostmark).split('\n', 1)[0] ?? '';
  return line.length < longestPostmark && /\d{4}/.test(line.slice(-16)) ? at + line.length + 1 : -1;
}

/** The messages of a mailbox (mbox), without the lines between them; the document alone where it is one message. */
export function messagesOf(bytes: Uint8Array): readonly Uint8Array[] {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, postmark.length)) !== postmark) return [bytes];
  // One character per byte, so that offsets in the text are offsets in the bytes.
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', ' \n');
  const marks: { start: number; end: number }[] = [];
  for (let start = 0; start !== -1; ) {
    const end = endOfPostmark(text, start);
    if (end !== -1) marks.push({ start, end });
    const next = text.indexOf(`\n${postmark}`, start);
    start = next === -1 ? -1 : next + 1;
  }
  return marks.map(({ end }, at) => bytes.subarray(end, marks[at + 1]?.start ?? bytes.length));
}

/** Reads each message of a mailbox as a mail of its own. */
export async function readMailbox(
  messages: readonly Uint8Array[],
  name: string,
  { readNested }: ReadContext,
): Promise<readonly ReadArticle[]> {
  const parts = await readEach(messages, {
    step: 'message',
    nameOf: (_, index) => `message ${index + 1}`,
    read: (bytes) => readNested({ name: 'message.eml', bytes, mediaType: 'message/rfc822' }),
  });
  return articlesOf(
    parts,
    (reason) =>
      new UnreadableInputError(
        'no-article',
        `none of the ${messages.length} mails in ${name} can be read: ${reason}`,
      ),
  );
}

const savedBy = /^\s*"?<?saved by /i;

/**
 * The article of a page that a browser saved with its pictures as one file (MHTML), or null when the mail is no such page. Its
 * subject is the page's title and its date the hour of saving: the page itself says both better.
 */
export async function readSavedPage(
  email: Email,
  { readNested }: ReadContext,
): Promise<readonly ReadArticle[] | null> {
  const headerOf = (name: string): string | null =>
    email.headers.find(({ key }) => key === name)?.value ?? null;
  const address = headerOf('snapshot-content-location');
  if ((address === null && !savedBy.test(headerOf('from') ?? '')) || !email.html) return null;
  const read = await readNested(
    {
      name: 'saved.html',
      bytes: new TextEncoder().encode(email.html),
      mediaType: 'text/html; charset=utf-8',
    },
    { format: 'html', headed: false },
  );
  return read.map(({ article, removals }) => ({
    article: { ...article, url: article.url ?? address },
    removals,
  }));
}
