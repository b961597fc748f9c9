import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { headerText } from '../edition/subject.ts';

/** One mail to one reader, before it is put into bytes. */
export interface Mail {
  /** The sender's address and the name shown with it. */
  readonly from: { readonly name: string; readonly address: string };
  /** The reader's address. */
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly date: Date;
  /** Without angle brackets. The same mail has the same id, however often it is made. */
  readonly messageId: string;
  /** List-Id without angle brackets: a name in the sender's domain. */
  readonly listId: string;
  /** The one-click address (https) and the mail address that unsubscribe; null where the transport adds them. */
  readonly unsubscribe: { readonly url: string; readonly mailto: string } | null;
}

/** What may stand in a header that is not folded or encoded: printable ASCII without angle brackets and commas. */
const plainHeader = /[^\x21-\x3b\x3d\x3f-\x7e]|,/g;

const bare = (value: string): string => value.replace(plainHeader, '');

/**
 * The mail in bytes (RFC 5322): text and HTML as alternatives, CRLF line ends, lines of at most 76 characters. The
 * same mail gives the same bytes. No line break of a text reaches a header.
 */
export async function composeMime(mail: Mail): Promise<Buffer> {
  const { unsubscribe } = mail;
  const headers = [
    { key: 'List-Id', value: `<${bare(mail.listId)}>` },
    ...(unsubscribe === null
      ? []
      : [
          { key: 'List-Unsubscribe', value: `<${bare(unsubscribe.url)}>, <${bare(unsubscribe.mailto)}>` },
          { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
        ]),
  ];
  const composer = new MailComposer({
    from: { name: headerText(mail.from.name), address: mail.from.address },
    to: { name: '', address: mail.to },
    subject: headerText(mail.subject),
    date: mail.date,
    messageId: `<${bare(mail.messageId)}>`,
    baseBoundary: bare(mail.messageId)
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 32),
    headers,
    text: mail.text,
    html: mail.html,
    newline: 'windows',
    // What is composed comes from memory alone: no file and no address of a text is ever read.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
