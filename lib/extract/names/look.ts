import type { NameWords } from '../../language/contract/names.ts';
import type { TokenColumns } from '../../segment/columns.ts';
import type { Entity } from './entities.ts';
import type { NameMention } from './mention.ts';

/** What a name is judged by when it may be shown to a reader. */
export interface Look {
  readonly tokens: TokenColumns;
  readonly words: NameWords;
  /** Verbs of saying: who stands beside one is a person. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Names of those whom a quotation is given to. */
  readonly speakers: ReadonlySet<string>;
}

/** The fullest of the mentions. */
export function fullest({ mentions }: Entity): NameMention | undefined {
  let best = mentions[0];
  for (const mention of mentions) {
    if (best === undefined || mention.to - mention.from > best.to - best.from) best = mention;
  }
  return best;
}
