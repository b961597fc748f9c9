import { analyseArticle } from '../../digest.ts';
import { languages } from '../../language/index.ts';
import { isUnreadable } from '../../model/index.ts';
import { readArticles } from '../../parse/index.ts';
import { renderJson } from '../../render/digest-json.ts';
import { documentsOf, readDocument } from '../documents.ts';
import { inspection } from '../inspection.ts';
import type { AddCommand } from './index.ts';

export const addInspect: AddCommand = (program, done) =>
  program
    .command('inspect')
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--removals', 'also what the reader left out, and why')
    .action(async (paths: string[], options: { removals?: boolean }) => {
      for await (const document of documentsOf(paths)) {
        try {
          for (const read of await readArticles(await readDocument(document), languages)) {
            const analysis = analyseArticle(read.article, await languages.load(read.article.language));
            const removals = options.removals ? read.removals : undefined;
            process.stdout.write(renderJson(inspection(document.path, analysis, removals)));
          }
        } catch (error) {
          if (!isUnreadable(error)) throw error;
          const { code, message } = error;
          process.stdout.write(renderJson({ source: document.path, error: { code, message } }));
          done(1);
        }
      }
    });
