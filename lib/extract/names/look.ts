import type { NameWords } from '../../language/contract/names.ts';
import type { TokenColumns } from '../../segment/columns.ts';
import type { Entity } from './entities.ts';
import type { NameMention } from './mention.ts';

/** What is known of an article when it is decided whether a name is shown. */
export interface Look {
  readonly tokens: TokenColumns;
  readonly words: NameWords;
  /** Verbs of saying: a name beside one is a person's. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Names of the speakers of quotations. */
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
