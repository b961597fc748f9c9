import { Option } from 'commander';
import { languages } from '../../language/index.ts';
import { readArticles } from '../../parse/index.ts';
import { renderJson } from '../../render/json.ts';
import { documentsOf, readDocument, sourceOf } from '../documents.ts';
import { exitHelp } from '../exit.ts';
import { failureOf, statusOf } from '../failure.ts';
import { pathsHelp } from '../options.ts';
import { complain, print, tellNone, tellParts } from '../output.ts';
import { progressOf } from '../progress.ts';
import type { AddCommand } from './command.ts';

const examples = `
Prints one JSON line an article: {"source", "cluster"}. Articles with the same cluster tell of the same event. Those of
a file that holds several are told apart by number: archive.zip#2.

Examples:
  news-digest stories articles/ --format text      the stories with the headlines of their articles
  news-digest stories articles/ | jq -s 'group_by(.cluster) | map(map(.source))'
`;

interface Told {
  readonly source: string;
  readonly headline: string | null;
}

const line = (told: Told | undefined): string =>
  told ? `${told.headline ?? 'without a headline'}\n    ${told.source}\n` : '';

/** `stories`: which documents report the same event. */
export const addStories: AddCommand = (program, { done }) =>
  program
    .command('stories')
    .description('Group documents that tell of the same event.')
    .argument('<path...>', pathsHelp)
    .addOption(
      new Option('--format <format>', 'lines of JSON, or the stories for a person')
        .choices(['json', 'text'])
        .default('json'),
    )
    .addHelpText('after', examples + exitHelp)
    .action(async (paths: string[], { format }: { format: 'json' | 'text' }) => {
      const { createStoryIndex, storyDocument } = await import('../../edition/stories/index.ts');
      const index = createStoryIndex();
      const told: Told[] = [];
      let documents = 0;
      const progress = await progressOf(paths, undefined, true);
      for await (const document of documentsOf(paths)) {
        progress.step();
        documents += 1;
        try {
          const articles = await readArticles(await readDocument(document), languages);
          for (const [at, { article, removals }] of articles.entries()) {
            tellParts(
              document.path,
              removals.filter(({ part }) => part),
            );
            index.add(storyDocument(article));
            told.push({
              source: sourceOf(document.path, at, articles.length),
              headline: article.headline,
            });
          }
        } catch (error) {
          const failure = failureOf(error);
          complain(document.path, failure);
          done(statusOf(failure));
        }
      }
      progress.stop();
      if (documents === 0) tellNone(paths);
      const stories = index.group();
      if (format === 'text') {
        for (const members of stories) await print(`${members.map((at) => line(told[at])).join('')}\n`);
        return;
      }
      const clusters = new Map<number, number>();
      for (const [cluster, members] of stories.entries()) {
        for (const member of members) clusters.set(member, cluster);
      }
      for (const [at, { source }] of told.entries()) {
        await print(renderJson({ source, cluster: clusters.get(at) ?? at }));
      }
    });
