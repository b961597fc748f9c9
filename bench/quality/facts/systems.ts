import { analyseArticle } from '../../../lib/digest.ts';
import { segmentSentences } from '../../../lib/segment/sentences.ts';
import type { ReadCase, SummaryCase } from './articles.ts';
import type { Budget } from './budget.ts';
import { greedyOracle } from './oracle.ts';
import { peers } from './peers.ts';

/** A way to make a summary of a case: its lines, best first. */
export interface System<Case extends ReadCase = ReadCase> {
  readonly name: string;
  readonly lines: (of: Case, budget: Budget) => Promise<readonly string[]> | readonly string[];
}

/** The sentences of the record's text as it stands. */
export function sourceSentences({ source, language }: ReadCase): readonly string[] {
  // A blank line parts paragraphs; a sentence never runs over one.
  const paragraphs = [...source.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    kind: 'body' as const,
  }));
  return segmentSentences(source, paragraphs, language.segment).map(({ start, end }) =>
    source.slice(start, end),
  );
}

export const lead: System = { name: 'lead', lines: (of) => sourceSentences(of) };

export const ours: System = {
  name: 'news-digest',
  lines: ({ article, language }) => analyseArticle(article, language).facts.map(({ text }) => text),
};

export const oracle: System<SummaryCase> = {
  name: 'greedy oracle',
  lines: (of, budget) => greedyOracle(sourceSentences(of), of.references, budget),
};

/** Most sentences a summariser is asked for: enough for every budget measured here. */
const mostSentences = 10;

/**
 * The npm registry's summarisers. Most give their sentences in the text's order, not best first: each is asked for
 * three sentences, or for as few as fill a budget of words.
 */
export const peerSystems = (): readonly System[] =>
  peers().map(({ name, summarise }) => {
    const known = new Map<string, Promise<readonly string[]>>();
    const ask = (of: ReadCase, count: number): Promise<readonly string[]> => {
      const key = `${of.id} ${count}`;
      const made = known.get(key) ?? Promise.resolve(summarise(of.source, count));
      known.set(key, made);
      return made;
    };
    const lines = async (of: ReadCase, budget: Budget): Promise<readonly string[]> => {
      if ('lines' in budget) return ask(of, budget.lines);
      for (let count = 2; count < mostSentences; count += 1) {
        const found = await ask(of, count);
        if (found.join(' ').split(/\s+/).length >= budget.words) return found;
      }
      return ask(of, mostSentences);
    };
    return { name, lines };
  });
