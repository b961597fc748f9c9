import type { Digest } from '../model/index.ts';
import { sketchOf } from './sketch.ts';

/** A digest as it lies in the store. */
export interface Arrival {
  /** Key of the digest's JSON. */
  readonly key: string;
  /** When its article arrived, ISO 8601 in UTC. */
  readonly arrived: string;
  readonly digest: Digest;
}

/** What is kept of a digest while the day is being read: a kilobyte, so that 100,000 of them fit anywhere. */
export interface Entry {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly arrived: number;
  readonly section: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly headline: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly sketch: Uint32Array;
  /** What it has to tell: key facts, labelled figures, quotations with a speaker, people. */
  readonly facts: number;
  readonly figures: number;
  readonly quotes: number;
  readonly people: number;
  readonly hasDek: boolean;
  /** Headline, dek and first facts: what is new in it is told from these. */
  readonly gist: string;
}

const gistFacts = 3;
const gistCharacters = 600;

/** The host of an address without `www.`, for an article that does not name its publisher. */
function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

/** Digest → what an edition keeps of it; null for what is no news or has no headline and no fact. */
export function entryOf({ key, arrived, digest }: Arrival): Entry | null {
  const { article, facts, figures, quotes, names } = digest;
  if (digest.form === 'not-news' || (digest.headline.trim() === '' && facts.length === 0)) return null;
  return {
    key,
    arrived: Date.parse(arrived),
    section: article.section,
    publisher: article.publisher ?? hostOf(article.url),
    language: article.language,
    headline: digest.headline.trim() === '' ? (facts[0]?.text ?? '') : digest.headline,
    url: article.url,
    published: article.published,
    sketch: sketchOf(article.text),
    facts: facts.length,
    figures: figures.filter(({ label }) => label !== null).length,
    quotes: quotes.filter(({ speaker }) => speaker !== null).length,
    people: names.filter(({ kind }) => kind === 'person').length,
    hasDek: digest.dek !== null,
    gist: [digest.headline, digest.dek ?? '', ...facts.slice(0, gistFacts).map(({ text }) => text)]
      .join('\n')
      .slice(0, gistCharacters),
  };
}
