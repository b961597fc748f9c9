import type { Labels } from '../../language/contract/labels.ts';
import type { Languages } from '../../language/language.ts';
import type { Edition } from '../../model/index.ts';
import type { EditionFrame } from '../../render/edition/html.ts';
import { pageNameOf } from './digest-pages.ts';

/** What the operator states in all editions: where they can be read, and who sends them. */
export interface Imprint {
  /** The public address of `editions/`; null when there is none. */
  readonly archiveUrl: string | null;
  /** The postal address at the foot of each mail. */
  readonly postal: string;
}

/** The quotation marks of every language that a story of the edition is in. */
export async function marksIn(
  { stories }: Edition,
  languages: Languages,
): Promise<(language: string) => Labels['quotationMarks'] | undefined> {
  const codes = [...new Set(stories.flatMap(({ sources: [lead] }) => lead?.language ?? []))];
  const marks = new Map<string, Labels['quotationMarks']>();
  for (const code of codes)
    if (languages.codes.includes(code)) marks.set(code, (await languages.load(code)).labels.quotationMarks);
  return (code) => marks.get(code);
}

/** What surrounds an edition's stories, in its language: all labels and links except the reader's own link. */
export function frameOf(
  { archiveUrl, postal }: Imprint,
  languages: Languages,
): (edition: Edition) => Promise<EditionFrame> {
  const archive = archiveUrl === null ? null : archiveUrl.replace(/\/?$/, '/');
  return async (edition) => {
    const { language, date } = edition;
    const { labels, edition: words } = await languages.load(language);
    return {
      language: { labels, words, marksOf: await marksIn(edition, languages) },
      links: {
        online: archive === null ? null : `${archive}${date}/edition.html`,
        archive: archive === null ? null : `${archive}index.html`,
        unsubscribe: null,
        digest: (key) => (archive === null ? null : `${archive}${date}/${pageNameOf(key)}`),
      },
      postal,
    };
  };
}
