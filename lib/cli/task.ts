import { styleText } from 'node:util';
import { type Analysis, analyseArticle } from '../digest.ts';
import { scoreParts } from '../extract/facts/score.ts';
import { composeDigest } from '../extract/selection/index.ts';
import { languages } from '../language/index.ts';
import { defaultWords, type RawDocument, type Removal } from '../model/index.ts';
import { type ReadArticle, readArticles } from '../parse/index.ts';
import { renderDigestHtml } from '../render/digest/html.ts';
import { type Ink, renderDigestText } from '../render/digest/text.ts';
import { renderDigestJson, renderJson } from '../render/json.ts';
import { type DocumentPath, readDocument, sourceOf } from './documents.ts';
import { type Failure, failureOf } from './failure.ts';
import { inspection } from './inspection.ts';

/** The formats in which a digest is printed and written. */
export const forms = ['text', 'json', 'html'] as const;
export type OutputForm = (typeof forms)[number];

/** What to do with every document of a run: plain data, so that it can be passed to a thread. */
export interface Task {
  readonly command: 'digest' | 'inspect';
  /** The forms to make of the digest; for `inspect` only `json`. */
  readonly forms: readonly OutputForm[];
  readonly words: number | undefined;
  /** Columns of the text form, and whether it is coloured. */
  readonly width: number;
  readonly colour: boolean;
  /** JSON is indented in files; in a stream it is one line a digest. */
  readonly indented: boolean;
  readonly removals: boolean;
}

/** One article's finished output, by form. */
type Texts = Readonly<Partial<Record<OutputForm, string>>>;

/** The result for one document: the output of its articles in order, or a failure. */
export interface TaskOutcome {
  readonly path: string;
  readonly articles: readonly Texts[];
  readonly failure: Failure | null;
  /** Parts of the document that were left out: archive entries, attachments, feed items. */
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
 * Performs a task on one document. `raw` is its content if it is already being read. Never throws: a failure is part of
 * the outcome.
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
