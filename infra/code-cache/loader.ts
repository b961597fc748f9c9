import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { LongRun } from './long-run.ts';

export type Exports = Readonly<Record<string, unknown>>;

/** A chunk as script.ts writes it: takes another chunk's exports now or when needed, and gives its own. */
export type Chunk = (
  chunk: (name: string) => Exports,
  load: (name: string) => Promise<Exports>,
  url: string,
) => Exports;

/** The script that holds all chunks of the start; every other chunk is a script by itself. */
export const startFile = 'start.js';

/** The file of a chunk's script. */
export const fileOf = (name: string): string => name.replace(/^\.\/(.*)\.mjs$/, '$1.js');
/**
 * The file of the code that V8 compiled of a script before. It can be used by the same version with the same flags on
 * the same kind of processor, which `tag` stands for: a bundle may hold one for each Node that it is to run on.
 */
export const cacheOf = (file: string, tag: number): string =>
  file.replace(/\.js$/, `.${tag.toString(16)}.cache`);

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Runs a bundle's chunks as scripts with code that was compiled before. Where there is none for this Node, or V8 refuses
 * it, it compiles as ever; `onMissing` hears of it once.
 */
export class Scripts {
  readonly #folder: string;
  /** The folder as a URL, with a stroke at its end. */
  readonly #url: string;
  readonly #chunks = new Map<string, Chunk>();
  readonly #exports = new Map<string, Exports>();
  readonly #onMissing: (file: string) => void;
  #missing = false;
  readonly #longRun = new LongRun();
  readonly #tag = cachedDataVersionTag();
  /** The scripts that ran, by file. */
  readonly ran = new Map<string, Script>();

  constructor(folder: string, onMissing: (file: string) => void) {
    this.#folder = folder;
    this.#url = pathToFileURL(`${folder}/`).href;
    this.#onMissing = onMissing;
  }

  #run(file: string): unknown {
    const path = `${this.#folder}/${file}`;
    const cachedData = readIfThere(cacheOf(path, this.#tag));
    // The code is ASCII: one byte a character, which V8 takes as it is.
    const source = readFileSync(path, 'latin1');
    const options = { filename: path, ...(cachedData && { cachedData }) };
    const script = this.#longRun.with(() => new Script(source, options));
    // A rare chunk has none anywhere.
    const missing = cachedData ? script.cachedDataRejected : file === startFile;
    if (missing && !this.#missing) {
      this.#missing = true;
      this.#onMissing(file);
    }
    this.ran.set(file, script);
    return script.runInThisContext();
  }

  /** The exports of the entry, with all that it needs at the start. */
  start(entry: string): Exports {
    for (const [name, chunk] of Object.entries(this.#run(startFile) as Record<string, Chunk>))
      this.#chunks.set(name, chunk);
    return this.#chunk(entry);
  }

  /**
   * A function whose first call runs without what pays only in a long run (see long-run.ts), where that is a brief one; scripts that it
   * loads have their compiled code all the same.
   */
  sparingAtFirst<Arguments extends unknown[], Result>(
    call: (...args: Arguments) => Promise<Result>,
    isBrief: (...args: Arguments) => boolean = () => true,
  ): (...args: Arguments) => Promise<Result> {
    let first = true;
    return (...args) => {
      if (!first) return call(...args);
      first = false;
      if (!isBrief(...args)) return call(...args);
      return this.#longRun.without(() => call(...args));
    };
  }

  #chunk = (name: string): Exports => {
    const known = this.#exports.get(name);
    if (known) return known;
    const chunk = this.#chunks.get(name) ?? (this.#run(fileOf(name)) as Chunk);
    const exports = chunk(this.#chunk, this.#load, this.#url + fileOf(name));
    this.#exports.set(name, exports);
    return exports;
  };

  #load = async (name: string): Promise<Exports> => this.#chunk(name);
}
