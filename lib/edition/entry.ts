import type { Language } from '../language/language.ts';
import type { Digest } from '../model/index.ts';
import { Packed } from './packed.ts';
import { isService } from './service.ts';
import { sketchOf } from './sketch.ts';
import { type Toll, tollOf } from './toll/toll.ts';
import { tellingOf } from './updates/novelty.ts';

/** A stored digest with its language. */
export interface Arrival {
  /** Key of the digest's JSON. */
  readonly key: string;
  /** Path of the file that its article came in, with `/` between folders. */
  readonly file: string;
  /** When its article arrived, ISO 8601 in UTC. */
  readonly arrived: string;
  readonly digest: Digest;
  readonly language: Language;
}

/** The part of a digest that grouping, ranking and the list of a story's sources need. */
export interface Entry {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly arrived: number;
  readonly section: string | null;
  readonly publisher: string | null;
  /** Folder and name of its file, where no publisher is known. */
  readonly file?: string | undefined;
  readonly language: string;
  readonly headline: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly publishedText?: string | undefined;
  readonly sketch: Uint32Array;
  /** How substantial it is: key facts, labelled figures, quotations with a speaker, people. */
  readonly facts: number;
  readonly figures: number;
  readonly quotes: number;
  readonly people: number;
  readonly hasDek: boolean;
  readonly isOpinion: boolean;
  readonly toll: Toll;
  /** Stems of headline, dek and first facts, by which novelty is judged. */
  readonly telling: Uint32Array;
}

/** Folders of a file's path that are named with it. */
const namedFolders = 1;

const gistFacts = 3;
const gistCharacters = 600;

/** The host of an address without `www.`, for an article that does not name its publisher. */
function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

/** Digest → entry; null for a digest that is no news, or has neither headline nor fact. */
export function entryOf({ key, file, arrived, digest, language }: Arrival): Entry | null {
  const { article, facts, figures, quotes, names } = digest;
  if (digest.form === 'not-news' || (digest.headline.trim() === '' && facts.length === 0)) return null;
  // Points and players of a match, or prices of a guide, say nothing of an article's news value.
  const isUncounted = digest.form === 'match-report' || isService(digest, language);
  const publisher = article.publisher ?? hostOf(article.url);
  return {
    key,
    arrived: Date.parse(arrived),
    section: article.section,
    publisher,
    ...(publisher === null
      ? {
          file: file
            .split('/')
            .slice(-namedFolders - 1)
            .join('/'),
        }
      : {}),
    language: article.language,
    headline: digest.headline.trim() === '' ? (facts[0]?.text ?? '') : digest.headline,
    url: article.url,
    published: article.published,
    ...(article.publishedText === undefined ? {} : { publishedText: article.publishedText }),
    sketch: sketchOf(article.text),
    facts: facts.length,
    figures: isUncounted ? 0 : figures.filter(({ label }) => label !== null).length,
    quotes: quotes.filter(({ speaker }) => speaker !== null).length,
    people: isUncounted ? 0 : names.filter(({ kind }) => kind === 'person').length,
    hasDek: digest.dek !== null,
    isOpinion: digest.form === 'opinion',
    toll: tollOf(digest, language, Number((article.published ?? arrived).slice(0, 4))),
    telling: tellingOf(
      [digest.headline, digest.dek ?? '', ...facts.slice(0, gistFacts).map(({ text }) => text)]
        .join('\n')
        .slice(0, gistCharacters),
    ),
  };
}

const hashes = (): Packed<Uint32Array> => new Packed((length) => new Uint32Array(length));

/** The day's entries at some 700 bytes each, so that 100,000 fit into memory: packed hashes, repeated names stored once. */
export class Entries {
  readonly #kept: Omit<Entry, 'sketch' | 'telling'>[] = [];
  readonly #sketches = hashes();
  readonly #telling = hashes();
  readonly #names = new Map<string, string>();

  push({ sketch, telling, ...entry }: Entry): void {
    const { section, publisher, language } = entry;
    this.#sketches.push(sketch);
    this.#telling.push(telling);
    this.#kept.push({
      ...entry,
      section: this.#once(section),
      publisher: this.#once(publisher),
      language: this.#once(language) ?? language,
    });
  }

  /** The entry at a position; null where there is none. */
  at(place: number): Entry | null {
    const kept = this.#kept[place];
    return kept === undefined
      ? null
      : { ...kept, sketch: this.#sketches.at(place), telling: this.#telling.at(place) };
  }

  #once(name: string | null): string | null {
    if (name === null) return null;
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }
}
