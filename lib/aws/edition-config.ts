import * as z from 'zod/mini';
import type { EditionDay } from '../delivery/edition/day.ts';
import type { Imprint } from '../delivery/edition/frame.ts';
import { sectionsIn } from '../edition/sections.ts';
import { defaultShape, type EditionSettings } from '../edition/settings.ts';
import { isMailAddress } from '../render/mail/address.ts';
import { safeUrl } from '../render/safe-url.ts';
import { BadConfigurationError, type Environment, fields, parseEnvironment } from './config.ts';

const zone = z.string().check(
  z.refine((name) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      return false;
    }
  }, 'not a time zone'),
);
const address = z.string().check(z.refine(isMailAddress, 'not a mail address'));
/** Empty, or an http(s) address. */
const webAddress = z._default(
  z
    .string()
    .check(z.refine((url) => url === '' || (safeUrl(url) ?? '').startsWith('http'), 'not an http address')),
  '',
);

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
/** `smtp://user:password@host:587`, or with `smtps:`. */
const smtpServer = z._default(
  z.string().check(
    z.refine((url) => {
      if (url === '') return true;
      if (!URL.canParse(url)) return false;
      const { protocol, hostname, username, password } = new URL(url);
      return /^smtps?:$/.test(protocol) && hostname !== '' && isDecodable(username) && isDecodable(password);
    }, 'not the address of an SMTP server'),
  ),
  '',
);
const hour = z.pipe(fields.number, z.number().check(z.int(), z.gte(0), z.lte(23)));
const rate = z.pipe(fields.number, z.number().check(z.positive(), z.lte(1000)));

const ReadersEnvironment = {
  STACK_NAME: fields.stack,
  DIGESTS_BUCKET: fields.bucket,
  READERS_SOURCE: z._default(z.enum(['file', 'contact-list']), 'file'),
  SES_CONTACT_LIST: fields.optional,
  UNSUBSCRIBE_SECRET: z.string().check(z.minLength(16, 'shorter than 16 characters')),
};

/** Every environment variable of `send-edition`. */
export const EditionEnvironment = z.object({
  ...ReadersEnvironment,
  EDITION_TITLE: z._default(fields.text, 'News digest'),
  EDITION_TIME_ZONE: z._default(zone, 'Etc/UTC'),
  EDITION_HOUR: z._default(hour, 6),
  /** In order, separated by commas. */
  EDITION_SECTIONS: fields.optional,
  /** Language of the labels around the stories; empty: the language of most stories. */
  EDITION_LANGUAGE: fields.optional,
  EMPTY_DAY: z._default(z.enum(['silent', 'note']), 'silent'),
  MAIL_TRANSPORT: z._default(z.enum(['ses', 'smtp', 'folder']), 'ses'),
  MAIL_FROM: address,
  /** Mails a second; the SES console shows what an account may send. */
  MAIL_RATE: z._default(rate, 10),
  POSTAL_ADDRESS: fields.text,
  SES_CONFIGURATION_SET: fields.optional,
  SMTP_URL: smtpServer,
  MAIL_FOLDER: z._default(z.string(), 'local/outbox'),
  /** The public address of `editions/` in the digests bucket, if it has one. */
  ARCHIVE_URL: webAddress,
  UNSUBSCRIBE_URL: webAddress,
});
export type EditionConfig = z.output<typeof EditionEnvironment>;

/**
 * The configuration of `send-edition`; `codes` are the supported languages. Throws `bad-configuration`, naming every
 * variable at fault.
 */
export function editionConfig(environment: Environment, codes: readonly string[]): EditionConfig {
  const config = parseEnvironment(EditionEnvironment, environment);
  const { MAIL_TRANSPORT, SMTP_URL, EDITION_LANGUAGE } = config;
  const isUnknown = EDITION_LANGUAGE !== '' && !codes.includes(EDITION_LANGUAGE);
  refuse([
    ...faultsOfReaders(config),
    ...(MAIL_TRANSPORT === 'smtp' && SMTP_URL === '' ? ['SMTP_URL: not set'] : []),
    ...(isUnknown ? ['EDITION_LANGUAGE: not a language of this product'] : []),
  ]);
  return config;
}

/** Faults of the readers' configuration that involve several variables. */
function faultsOfReaders({ READERS_SOURCE, SES_CONTACT_LIST }: UnsubscribeConfig): string[] {
  return READERS_SOURCE === 'contact-list' && SES_CONTACT_LIST === '' ? ['SES_CONTACT_LIST: not set'] : [];
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new BadConfigurationError(faults.join('; '));
}

/** The settings for a day's edition. */
export function settingsOf(day: EditionDay, config: EditionConfig): EditionSettings {
  return {
    ...defaultShape,
    ...day,
    title: config.EDITION_TITLE,
    sections: sectionsIn(config.EDITION_SECTIONS),
    language: config.EDITION_LANGUAGE === '' ? null : config.EDITION_LANGUAGE,
  };
}

/** What is stated in all editions. */
export function imprintOf({ ARCHIVE_URL, POSTAL_ADDRESS }: EditionConfig): Imprint {
  return { archiveUrl: ARCHIVE_URL === '' ? null : ARCHIVE_URL, postal: POSTAL_ADDRESS };
}

/** Every environment variable of `unsubscribe`. */
export const UnsubscribeEnvironment = z.object(ReadersEnvironment);
type UnsubscribeConfig = z.output<typeof UnsubscribeEnvironment>;

/** The configuration of `unsubscribe`. Throws `bad-configuration`. */
export function unsubscribeConfig(environment: Environment): UnsubscribeConfig {
  const config = parseEnvironment(UnsubscribeEnvironment, environment);
  refuse(faultsOfReaders(config));
  return config;
}
