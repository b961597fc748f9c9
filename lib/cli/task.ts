import { styleText } from 'node:util';
import { type Analysis, analyseArticle } from '../digest.ts';
import { scoreParts } from '../extract/facts/score.ts';
import { composeDigest } from '../extract/selection/index.ts';
import { languages } from '../language/index.ts';
import { defaultWords, type RawDocument, type Removal } from '../model/index.ts';
import { type ReadArticle, readArticles } from '../parse/index.ts';
import { renderDigestHtml } from '../render/digest-html.ts';
import { type Ink, renderDigestText } from '../render/digest-text.ts';
import { renderDigestJson, renderJson } from '../render/json.ts';
import { type DocumentPath, readDocument, sourceOf } from './documents.ts';
import { type Failure, failureOf } from './failure.ts';
import { inspection } from './inspection.ts';

/** The forms a digest is printed and written in. */
export const forms = ['text', 'json', 'html'] as const;
export type OutputForm = (typeof forms)[number];

/** What is made of every document of one run: plain data, so that it can be handed to a thread. */
export interface Task {
  readonly command: 'digest' | 'inspect';
  /** Which forms of the digest; `inspect` has the one form `json`. */
  readonly forms: readonly OutputForm[];
  readonly words: number | undefined;
  /** Columns of the text form, and whether it is coloured. */
  readonly width: number;
  readonly colour: boolean;
  /** JSON indented for files, one digest a line in a stream. */
  readonly indented: boolean;
  readonly removals: boolean;
}

/** One article's finished texts, by form. */
type Texts = Readonly<Partial<Record<OutputForm, string>>>;

/** What became of one document: the texts of its articles in order, or a failure. */
export interface TaskOutcome {
  readonly path: string;
  readonly articles: readonly Texts[];
  readonly failure: Failure | null;
  /** Parts of the document that were left out: an archive's entries, attachments, items. */
  readonly leftOut: readonly Removal[];
}

const colours: Ink = {
  strong: (line) => styleText('bold', line, { validateStream: false }),
  soft: (line) => styleText('dim', line, { validateStream: false }),
  accent: (line) => styleText('yellow', line, { validateStream: false }),
};

function textsOf(task: Task, source: string, analysis: Analysis, read: ReadArticle): Texts {
  if (task.command === 'inspect') {
    return { json: renderJson(inspection(source, analysis, task.removals ? read.removals : undefined)) };
  }
  const digest = composeDigest(analysis, task.words ?? defaultWords);
  const { labels } = analysis.language;
  const texts: Partial<Record<OutputForm, string>> = {};
  for (const form of task.forms) {
    if (form === 'html') texts.html = renderDigestHtml(digest, labels);
    else if (form === 'json') texts.json = task.indented ? renderDigestJson(digest) : renderJson(digest);
    else
      texts.text = renderDigestText(digest, labels, {
        width: task.width,
        ...(task.colour ? { ink: colours } : {}),
      });
  }
  return texts;
}

/**
 * Makes of one document what the task says; `raw` is its content where it is being read already. Never throws: a failure is part
 * of the outcome.
 */
export async function perform(
  task: Task,
  { path }: DocumentPath,
  raw: Promise<RawDocument> = readDocument({ path }),
): Promise<TaskOutcome> {
  try {
    const articles: Texts[] = [];
    const leftOut: Removal[] = [];
    const read = await readArticles(await raw, languages);
    for (const [at, one] of read.entries()) {
      const language = await languages.load(one.article.language);
      const analysis = analyseArticle(
        one.article,
        language,
        task.words,
        task.command === 'inspect' ? scoreParts : undefined,
      );
      articles.push(textsOf(task, sourceOf(path, at, read.length), analysis, one));
      leftOut.push(...one.removals.filter(({ part }) => part));
    }
    return { path, articles, failure: null, leftOut };
  } catch (error) {
    return { path, articles: [], failure: failureOf(error), leftOut: [] };
  }
}
