import { defaultShape, type EditionSettings } from '../../edition/settings.ts';
import type { Languages } from '../../language/language.ts';
import type { Edition } from '../../model/index.ts';
import type { EditionFrame } from '../../render/edition-html.ts';
import { type EditionConfig, listOf } from '../edition-config.ts';
import type { EditionDay } from './day.ts';
import { pageNameOf } from './digest-pages.ts';

/** How the configuration wants a day's edition. */
export function settingsOf(day: EditionDay, config: EditionConfig): EditionSettings {
  return {
    ...defaultShape,
    ...day,
    title: config.EDITION_TITLE,
    sections: listOf(config.EDITION_SECTIONS),
    language: config.EDITION_LANGUAGE === '' ? null : config.EDITION_LANGUAGE,
  };
}

/** What stands around an edition's stories, in its language; every link but the reader's own. */
export function frameOf(
  { ARCHIVE_URL, POSTAL_ADDRESS }: Pick<EditionConfig, 'ARCHIVE_URL' | 'POSTAL_ADDRESS'>,
  languages: Languages,
): (edition: Edition) => Promise<EditionFrame> {
  const archive = ARCHIVE_URL === '' ? null : ARCHIVE_URL.replace(/\/?$/, '/');
  return async ({ language, date }) => {
    const { labels, edition: words } = await languages.load(language);
    return {
      language: { labels, words },
      links: {
        online: archive === null ? null : `${archive}${date}/edition.html`,
        archive: archive === null ? null : `${archive}index.html`,
        unsubscribe: null,
        digest: (key) => (archive === null ? null : `${archive}${date}/${pageNameOf(key)}`),
      },
      postal: POSTAL_ADDRESS,
    };
  };
}
