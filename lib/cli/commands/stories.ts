import { languages } from '../../language/index.ts';
import { readArticles } from '../../parse/index.ts';
import { renderJson } from '../../render/digest-json.ts';
import { documentsOf, readDocument } from '../documents.ts';
import { exit, exitHelp } from '../exit.ts';
import { failureOf } from '../failure.ts';
import { complain, print } from '../output.ts';
import type { AddCommand } from './index.ts';

const examples = `
Prints one JSON line a document: {"source", "cluster"}. Documents with the same cluster tell of the same event. A file
that holds several articles gives the cluster of its first.

Example:
  news-digest stories articles/ | jq -s 'group_by(.cluster) | map(map(.source))'
`;

/** `stories`: which documents tell of the same event. */
export const addStories: AddCommand = (program, { done }) =>
  program
    .command('stories')
    .description('Group documents that tell of the same event.')
    .argument('<path...>', 'files and folders')
    .addHelpText('after', examples + exitHelp)
    .action(async (paths: string[]) => {
      const { createStoryIndex, storyDocument } = await import('../../edition/stories/index.ts');
      const index = createStoryIndex();
      const sources: string[] = [];
      for await (const document of documentsOf(paths)) {
        try {
          const [read] = await readArticles(await readDocument(document), languages);
          if (read === undefined) continue;
          index.add(storyDocument(read.article));
          sources.push(document.path);
        } catch (error) {
          const failure = failureOf(error);
          complain(document.path, failure);
          done(failure.code === 'internal' ? exit.internal : exit.unreadable);
        }
      }
      const clusters = new Map<number, number>();
      for (const [cluster, members] of index.group().entries()) {
        for (const member of members) clusters.set(member, cluster);
      }
      for (const [at, source] of sources.entries()) {
        await print(renderJson({ source, cluster: clusters.get(at) ?? at }));
      }
    });
