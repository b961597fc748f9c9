import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { smtpTransport } from '../../aws/mail/smtp.ts';
import { composeEdition, keysOf } from '../../edition/compile.ts';
import { createEditionDraft } from '../../edition/plan.ts';
import { defaultShape, type EditionSettings } from '../../edition/settings.ts';
import { languages } from '../../language/index.ts';
import { type Digest, Edition } from '../../model/index.ts';
import { renderJson } from '../../render/digest-json.ts';
import { type EditionFrame, renderEditionMail, renderEditionPage } from '../../render/edition-html.ts';
import { subjectOf } from '../../render/edition-subject.ts';
import { renderEditionText } from '../../render/edition-text.ts';
import { composeMime, isMailAddress } from '../../render/mime.ts';
import { documentsOf } from '../documents.ts';
import { arrivalsOf } from '../edition-documents.ts';
import { exit, exitHelp } from '../exit.ts';
import { failureOf } from '../failure.ts';
import { complain } from '../output.ts';
import type { AddCommand } from './index.ts';

interface Options {
  readonly date: string;
  readonly out: string;
  readonly title: string;
  readonly sections?: string;
  readonly language?: string;
  readonly previous?: string[];
  readonly from: string;
  readonly to: string;
  readonly postal?: string;
  readonly smtp?: string;
}

const examples = `
The folder holds articles of any kind that news-digest reads, or digests (JSON); the folders in it are the sections.
Writes edition.json, edition.html (a page), edition.txt and edition.eml (a mail that any mail program opens).

Examples:
  news-digest edition articles/ --date 2031-05-05 --out today/
  news-digest edition articles/ --date 2031-05-05 --out today/ --previous yesterday/edition.json
  news-digest edition articles/ --out today/ --smtp smtp://127.0.0.1:1025 --to me@example.org
`;

function dateOption(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('Give a date as YYYY-MM-DD.');
}

function addressOption(value: string): string {
  if (isMailAddress(value)) return value;
  throw new InvalidArgumentError('Give one mail address.');
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function earlier(paths: readonly string[]): Promise<Edition[]> {
  return Promise.all(paths.map(async (path) => Edition.parse(JSON.parse(await readFile(path, 'utf8')))));
}

/** `edition`: one edition from a folder, without any cloud. */
export const addEdition: AddCommand = (program, { done }) =>
  program
    .command('edition')
    .description('Compile the documents of a folder into one edition: page, text and mail.')
    .argument('<path...>', 'folders and files: articles, or digests as JSON')
    .requiredOption('--out <folder>', 'where the edition’s files go')
    .option('--date <date>', 'the edition’s day', dateOption, today())
    .option('--title <title>', 'the edition’s name', 'News digest')
    .option('--sections <names>', 'sections in their order, with commas between them')
    .option('--language <code>', 'language of the words around the stories (default: that of most stories)')
    .option('--previous <edition.json...>', 'earlier editions: their stories return only with something new')
    .option('--postal <address>', 'postal address at the foot')
    .option('--from <address>', 'sender of the mail', addressOption, 'news-digest@example.org')
    .option('--to <address>', 'reader of the mail', addressOption, 'reader@example.org')
    .option('--smtp <url>', 'also send the mail, by smtp://host:port or smtps://user:password@host')
    .addHelpText('after', examples + exitHelp)
    .action(async (paths: string[], options: Options) => {
      const { date, title, out } = options;
      const noon = Date.parse(`${date}T00:00:00Z`);
      const settings: EditionSettings = {
        ...defaultShape,
        date,
        title,
        from: new Date(noon - 86_400_000).toISOString(),
        to: new Date(noon + 86_400_000).toISOString(),
        sections: options.sections?.split(',').map((name) => name.trim()) ?? [],
        language: options.language ?? null,
      };
      const folder = { folders: paths, ...settings };
      const draft = createEditionDraft(settings, await earlier(options.previous ?? []));
      const pathOf = new Map<string, string>();
      for await (const { path } of documentsOf(paths)) {
        try {
          for (const arrival of await arrivalsOf(path, folder)) {
            draft.add(arrival);
            pathOf.set(arrival.key, path);
          }
        } catch (error) {
          const failure = failureOf(error);
          complain(path, failure);
          done(failure.code === 'internal' ? exit.internal : exit.unreadable);
        }
      }
      // The digests were not kept; those that are shown are made again.
      const plan = draft.plan();
      const digests = new Map<string, Digest>();
      for (const path of new Set(keysOf(plan).map((key) => pathOf.get(key) ?? key))) {
        for (const { key, digest } of await arrivalsOf(path, folder)) digests.set(key, digest);
      }
      const edition = composeEdition(plan, digests, settings);
      await write(edition, options);
      process.stderr.write(
        `${edition.counts.stories} stories of ${edition.counts.articles} articles in ${out}\n`,
      );
    });

async function write(edition: Edition, { out, postal, from, to, smtp }: Options): Promise<void> {
  const { labels, edition: words } = await languages.load(edition.language);
  const links = { online: null, archive: null, unsubscribe: null };
  const frame: EditionFrame = { language: { labels, words }, links, postal: postal ?? null };
  const text = renderEditionText(edition, frame);
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const bytes = await composeMime({
    from: { name: edition.title, address: from },
    to,
    subject: subjectOf(edition, words),
    html: renderEditionMail(edition, frame),
    text,
    date: new Date(edition.to),
    messageId: `${edition.date}@${domain}`,
    listId: `edition.${domain}`,
    unsubscribe: null,
  });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'edition.json'), renderJson(edition, 1));
  await writeFile(join(out, 'edition.html'), renderEditionPage(edition, frame));
  await writeFile(join(out, 'edition.txt'), text);
  await writeFile(join(out, 'edition.eml'), bytes);
  if (smtp === undefined) return;
  const transport = smtpTransport({ url: smtp, perSecond: null });
  try {
    await transport.send({ from, to, bytes, id: edition.date });
  } finally {
    await transport.close();
  }
}
