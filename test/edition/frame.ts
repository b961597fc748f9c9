import { languages } from '../../lib/language/index.ts';
import type { Edition } from '../../lib/model/index.ts';
import type { EditionFrame } from '../../lib/render/edition/html.ts';
import { editionMessage } from '../../lib/render/edition/message.ts';
import type { Mail } from '../../lib/render/mail/mime.ts';

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
  return editionMessage(edition, frame, {
    from: 'edition@slice.example',
    to: 'reader@mail.example',
    date: new Date('2031-05-05T05:00:00Z'),
    id: '2031-05-05.0123456789abcdef',
    unsubscribe: {
      url: frame.links.unsubscribe ?? '',
      mailto: 'mailto:edition@slice.example?subject=unsubscribe',
    },
  });
}
