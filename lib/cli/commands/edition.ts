import { InvalidArgumentError, Option } from 'commander';
import * as z from 'zod/mini';
import { sectionsIn } from '../../edition/sections.ts';
import { languages } from '../../language/index.ts';
import { isMailAddress } from '../../render/mail/address.ts';
import { exitHelp } from '../exit.ts';
import type { EditionOptions } from '../make-edition.ts';
import type { AddCommand } from './command.ts';

const examples = `
The folder holds articles of any kind that news-digest reads, or digests (JSON); the folders in it are the sections.
All of them are in the edition, whenever they were published; newer ones weigh a little more.
Writes edition.json, edition.html (a page), edition.txt and edition.eml (a mail that any mail program opens).

Examples:
  news-digest edition articles/ --date 2031-05-05 --out today/
  news-digest edition articles/ --date 2031-05-05 --out today/ --previous yesterday/edition.json
  news-digest edition articles/ --out today/ --only-that-day --explain
  news-digest edition articles/ --out today/ --smtp smtp://127.0.0.1:1025 --to me@example.org
`;

function dateOption(value: string): string {
  if (z.iso.date().safeParse(value).success) return value;
  throw new InvalidArgumentError('Give a date as YYYY-MM-DD.');
}

function addressOption(value: string): string {
  if (isMailAddress(value)) return value;
  throw new InvalidArgumentError('Give one mail address.');
}

function serverOption(value: string): string {
  if (URL.canParse(value) && /^smtps?:\/\/[^/]/.test(value)) return value;
  throw new InvalidArgumentError('Give a server as smtp://host:port or smtps://user:password@host.');
}

function languageOption(value: string): string {
  if (languages.codes.includes(value)) return value;
  throw new InvalidArgumentError(`Give one of ${languages.codes.join(', ')}.`);
}

function timeZoneOption(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('Give a time zone as Europe/Kyiv or UTC.');
  }
}

/** `edition`: one edition from a folder, without any cloud service. */
export const addEdition: AddCommand = (program, { done }) =>
  program
    .command('edition')
    .description('Compile the documents of a folder into one edition: page, text and mail.')
    .argument('<path...>', 'folders and files: articles, or digests as JSON')
    .requiredOption('--out <folder>', 'where the edition’s files go')
    .option('--date <date>', 'the edition’s day (default: today)', dateOption)
    .addOption(
      new Option('--time-zone <name>', 'where that day begins and ends at midnight')
        .default(new Intl.DateTimeFormat().resolvedOptions().timeZone, 'that of this machine')
        .argParser(timeZoneOption),
    )
    .option('--only-that-day', 'leave out articles that say they were published on another day')
    .option('--title <title>', 'the edition’s name', 'News digest')
    .option(
      '--sections <names>',
      'order of the sections, with commas between them; top stories stand by their weight, to which a section named adds up to 0.5',
      sectionsIn,
    )
    .option(
      '--language <code>',
      'language of the words around the stories (default: that of most stories)',
      languageOption,
    )
    .option('--previous <edition.json...>', 'earlier editions: their stories return only with something new')
    .option('--explain', 'print why each story stands where it does: its score and the parts of that')
    .option('--postal <address>', 'postal address at the foot')
    .option('--from <address>', 'sender of the mail', addressOption, 'news-digest@example.org')
    .option('--to <address>', 'reader of the mail', addressOption, 'reader@example.org')
    .option(
      '--smtp <url>',
      'also send the mail, by smtp://host:port or smtps://user:password@host',
      serverOption,
    )
    .addHelpText('after', examples + exitHelp)
    .action(async (paths: string[], options: EditionOptions) => {
      // The code that renders, composes and sends mail is loaded only when an edition is made.
      const { makeEdition } = await import('../make-edition.ts');
      await makeEdition(paths, options, done);
    });
