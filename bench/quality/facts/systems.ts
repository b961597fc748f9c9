import { analyseArticle } from '../../../lib/digest.ts';
import { segmentSentences } from '../../../lib/segment/sentences.ts';
import type { SummaryCase } from './articles.ts';
import type { Budget } from './budget.ts';
import { greedyOracle } from './oracle.ts';
import { peers } from './peers.ts';

/** A way to make a summary of a case: its lines, best first. */
export interface System {
  readonly name: string;
  readonly lines: (of: SummaryCase, budget: Budget) => Promise<readonly string[]> | readonly string[];
}

/** The sentences of the record's text as it stands. */
export function sourceSentences({ source, language }: SummaryCase): readonly string[] {
  // A blank line parts paragraphs; a sentence never runs over one.
  const paragraphs = [...source.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    kind: 'body' as const,
  }));
  return segmentSentences(source, paragraphs, language.code, language.segment).map(({ start, end }) =>
    source.slice(start, end),
  );
}

export const lead: System = { name: 'lead', lines: (of) => sourceSentences(of) };

export const ours: System = {
  name: 'news-digest',
  lines: ({ article, language }) => analyseArticle(article, language).facts.map(({ text }) => text),
};

export const oracle: System = {
  name: 'greedy oracle',
  lines: (of, budget) => greedyOracle(sourceSentences(of), of.references, budget),
};

/** The npm registry's summarisers; ten sentences fill every budget measured here, so each is asked once an article. */
export const peerSystems = (): readonly System[] =>
  peers().map(({ name, summarise }) => {
    const known = new Map<string, Promise<readonly string[]>>();
    const lines = (of: SummaryCase): Promise<readonly string[]> => {
      const made = known.get(of.id) ?? Promise.resolve(summarise(of.source, 10));
      known.set(of.id, made);
      return made;
    };
    return { name, lines };
  });
