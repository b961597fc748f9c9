import type { Analysis } from '../../../lib/digest.ts';
import { analyseArticle } from '../../../lib/digest.ts';
import { type Language, languages } from '../../../lib/language/index.ts';
import type { Span } from '../../../lib/model/index.ts';
import { readArticles } from '../../../lib/parse/index.ts';
import { type Carry, carryOver } from './align.ts';
import type { GoldRecord } from './gold.ts';

/** A quotation as found, with its spans carried over into the record's text. */
export interface Found {
  readonly content: Span;
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly speaker: (Span & { readonly text: string }) | null;
  readonly cue: Span | null;
  readonly rule: string;
  readonly name: string | undefined;
}

/** One record run the product's way: as the file `<id>.txt`. */
export async function analyseRecord(
  record: GoldRecord,
  language?: Language,
): Promise<{ analysis: Analysis; carry: Carry } | null> {
  const bytes = new TextEncoder().encode(record.text);
  const [read] = await readArticles({ name: `${record.id}.txt`, bytes, mediaType: 'text/plain' }, languages);
  if (read === undefined) return null;
  const { article } = read;
  const analysis = analyseArticle(article, language ?? (await languages.load(article.language)));
  return { analysis, carry: carryOver(article.text, article.paragraphs, record.text) };
}

/** Everything found in one record. */
export async function foundIn(record: GoldRecord, language?: Language): Promise<Found[]> {
  const result = await analyseRecord(record, language);
  if (result === null) return [];
  const { analysis, carry } = result;
  const found: Found[] = [];
  for (const quote of analysis.quotes) {
    const content = carry(quote);
    if (content === null) continue;
    const speaker = quote.speaker && carry(quote.speaker);
    found.push({
      content,
      kind: quote.kind,
      speaker: speaker && { ...speaker, text: quote.speaker?.text ?? '' },
      cue: quote.cue && carry(quote.cue),
      rule: quote.rule,
      name: quote.speaker?.name,
    });
  }
  return found;
}
