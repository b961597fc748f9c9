import type { Edition } from '../../model/index.ts';
import type { Mail } from '../mail/mime.ts';
import { type EditionFrame, renderEditionMail } from './html.ts';
import { subjectOf } from './subject.ts';
import { renderEditionText } from './text.ts';

/** The properties of an edition's mail beside the edition itself. */
interface Posting {
  /** The sender's address; its domain is that of the message's id and of the list. */
  readonly from: string;
  readonly to: string;
  /** A fact of the edition, not of the run: the same mail has the same bytes. */
  readonly date: Date;
  /** Distinguishes this mail from others of its sender. */
  readonly id: string;
  /** Addresses for the mail program's own unsubscribe button; null where there are none. */
  readonly unsubscribe: Mail['unsubscribe'];
}

/** An edition as the mail to one reader. */
export function editionMessage(edition: Edition, frame: EditionFrame, posting: Posting): Mail {
  const { from, to, date, id, unsubscribe } = posting;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    from: { name: edition.title, address: from },
    to,
    subject: subjectOf(edition, frame.language.words),
    html: renderEditionMail(edition, frame),
    text: renderEditionText(edition, frame),
    date,
    messageId: `${id}@${domain}`,
    listId: `edition.${domain}`,
    unsubscribe,
  };
}
