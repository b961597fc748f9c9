import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smtpTransport } from '../delivery/mail/smtp.ts';
import { figuresIn } from '../digest.ts';
import { composeEdition, keysOf } from '../edition/compile.ts';
import type { Told } from '../edition/measure.ts';
import { createEditionDraft } from '../edition/plan.ts';
import { defaultShape, type EditionSettings } from '../edition/settings.ts';
import { languages } from '../language/index.ts';
import { Edition } from '../model/index.ts';
import { type EditionFrame, renderEditionMail, renderEditionPage } from '../render/edition-html.ts';
import { subjectOf } from '../render/edition-subject.ts';
import { renderEditionText } from '../render/edition-text.ts';
import { renderJson } from '../render/json.ts';
import { composeMime } from '../render/mime.ts';
import { documentsOf } from './documents.ts';
import { arrivalsOf } from './edition-documents.ts';
import { type Exit, exit } from './exit.ts';
import { failureOf } from './failure.ts';
import { complain, prepareFolder } from './output.ts';
import { UsageError } from './usage.ts';
import { counted } from './wording.ts';

/** What the command line says of the edition. */
export interface EditionOptions {
  readonly date: string;
  readonly out: string;
  readonly title: string;
  readonly sections?: readonly string[];
  readonly language?: string;
  readonly previous?: string[];
  readonly from: string;
  readonly to: string;
  readonly postal?: string;
  readonly smtp?: string;
}

async function earlier(path: string): Promise<Edition> {
  try {
    return Edition.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(`--previous ${path} is ${missing ? 'not there' : 'no edition.json'}`);
  }
}

/** Compiles the documents of the paths into one edition, writes its files, and sends its mail where that is asked for. */
export async function makeEdition(
  paths: readonly string[],
  options: EditionOptions,
  done: (status: Exit) => void,
): Promise<void> {
  const { date, title, out } = options;
  const noon = Date.parse(`${date}T00:00:00Z`);
  const settings: EditionSettings = {
    ...defaultShape,
    date,
    title,
    from: new Date(noon - 86_400_000).toISOString(),
    to: new Date(noon + 86_400_000).toISOString(),
    sections: options.sections ?? [],
    language: options.language ?? null,
  };
  await prepareFolder(out);
  const folder = { folders: paths, ...settings };
  const draft = createEditionDraft(settings, await Promise.all((options.previous ?? []).map(earlier)));
  const pathOf = new Map<string, string>();
  for await (const { path } of documentsOf(paths, out)) {
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
  if (pathOf.size === 0) {
    process.stderr.write(`There is no article in ${paths.join(', ')}: no edition was made\n`);
    return;
  }
  // The digests were not kept; those that are shown are made again.
  const plan = draft.plan();
  const told = new Map<string, Told>();
  for (const path of new Set(keysOf(plan).map((key) => pathOf.get(key) ?? key))) {
    for (const { key, digest, language } of await arrivalsOf(path, folder))
      told.set(key, { digest, language, figures: figuresIn(digest.article, language) });
  }
  const edition = composeEdition(plan, told, settings);
  await write(edition, options, done);
  const { stories, articles } = edition.counts;
  process.stderr.write(
    `${counted(stories, 'story', 'stories')} of ${counted(articles, 'article')} in ${out}\n`,
  );
  const found = new Set(edition.stories.map(({ section }) => section?.toLowerCase()));
  const unknown = settings.sections.filter((name) => !found.has(name.toLowerCase()));
  if (unknown.length > 0) process.stderr.write(`No story is of the section ${unknown.join(', ')}\n`);
}

async function write(
  edition: Edition,
  { out, postal, from, to, smtp }: EditionOptions,
  done: (status: Exit) => void,
): Promise<void> {
  const { labels, edition: words } = await languages.load(edition.language);
  const links = { online: null, archive: null, unsubscribe: null, digest: () => null };
  const frame: EditionFrame = { language: { labels, words }, links, postal: postal ?? null };
  const text = renderEditionText(edition, frame);
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const bytes = await composeMime({
    from: { name: edition.title, address: from },
    to,
    subject: subjectOf(edition, words),
    html: renderEditionMail(edition, frame),
    text,
    // The edition's own morning: its day ends at the next midnight, and a mail of the next day it is not.
    date: new Date(`${edition.date}T06:00:00Z`),
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
    process.stderr.write(`sent to ${to}\n`);
  } catch (error) {
    const { code, message } = failureOf(error);
    process.stderr.write(`news-digest: not sent to ${to}: ${message} (${code})\n`);
    done(code === 'internal' ? exit.internal : exit.unreadable);
  } finally {
    await transport.close();
  }
}
