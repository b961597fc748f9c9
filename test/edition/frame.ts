import { languages } from '../../lib/language/index.ts';
import type { Edition } from '../../lib/model/index.ts';
import { type EditionFrame, renderEditionMail } from '../../lib/render/edition-html.ts';
import { subjectOf } from '../../lib/render/edition-subject.ts';
import { renderEditionText } from '../../lib/render/edition-text.ts';
import type { Mail } from '../../lib/render/mime.ts';

/** What stands around the stories in tests, in one language. */
export async function frameIn(code: string): Promise<EditionFrame> {
  const { labels, edition: words } = await languages.load(code);
  return {
    language: { labels, words },
    links: {
      online: 'https://archive.example/editions/2031-05-05/edition.html',
      archive: 'https://archive.example/editions/index.html',
      unsubscribe: 'https://unsubscribe.example/?token=dG9rZW4tb2YtYS1yZWFkZXI',
      digest: (key) =>
        `https://archive.example/editions/2031-05-05/${key.replace(/^.*\/|\.json$/g, '')}.html`,
    },
    postal: 'The Morning Slice, 4 Quay Street, 1000 Harnholm',
  };
}

/** The mail of an edition to one reader. */
export function mailOf(edition: Edition, frame: EditionFrame): Mail {
  return {
    from: { name: edition.title, address: 'edition@slice.example' },
    to: 'reader@mail.example',
    subject: subjectOf(edition, frame.language.words),
    html: renderEditionMail(edition, frame),
    text: renderEditionText(edition, frame),
    date: new Date('2031-05-05T05:00:00Z'),
    messageId: '2031-05-05.0123456789abcdef@slice.example',
    listId: 'edition.slice.example',
    unsubscribe: {
      url: frame.links.unsubscribe ?? '',
      mailto: 'mailto:edition@slice.example?subject=unsubscribe',
    },
  };
}
