import { analyseArticle, selectDigest } from '../../digest.ts';
import { languages } from '../../language/index.ts';
import { isUnreadable } from '../../model/index.ts';
import { readArticles } from '../../parse/index.ts';
import { renderDigestHtml } from '../../render/digest-html.ts';
import { renderJson } from '../../render/digest-json.ts';
import { renderDigestText } from '../../render/digest-text.ts';
import { documentsOf, readDocument } from '../documents.ts';
import type { AddCommand } from './index.ts';

export const addDigest: AddCommand = (program, done) =>
  program
    .command('digest')
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--format <format>', 'text, json or html', 'text')
    .action(async (paths: string[], { format }: { format: string }) => {
      for await (const document of documentsOf(paths)) {
        try {
          for (const { article } of await readArticles(await readDocument(document), languages)) {
            const language = await languages.load(article.language);
            const digest = selectDigest(analyseArticle(article, language));
            if (format === 'json') process.stdout.write(renderJson(digest));
            else if (format === 'html') process.stdout.write(renderDigestHtml(digest, language.labels));
            else process.stdout.write(renderDigestText(digest, language.labels));
          }
        } catch (error) {
          if (!isUnreadable(error)) throw error;
          console.error(`${document.path}: ${error.message} (${error.code})`);
          done(1);
        }
      }
    });
