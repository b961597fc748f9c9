import type { FactWords } from './contract/facts.ts';
import type { PhraseWords } from './contract/figures/phrases.ts';
import type { QuoteWords } from './contract/quotes.ts';

/**
 * Figure phrases with words that no label may begin with, because they refer to something outside the label: pronouns,
 * conjunctions, relatives, and verbs without their subject.
 */
export const withOpeners = (
  phrases: PhraseWords,
  facts: Pick<FactWords, 'pronounOpeners' | 'connectiveOpeners' | 'firstPerson'>,
  quotes: Pick<QuoteWords, 'relatives' | 'pronouns' | 'auxiliaries' | 'cueVerbs'>,
): PhraseWords => ({
  ...phrases,
  pronouns: new Set([
    ...phrases.pronouns,
    ...facts.pronounOpeners,
    ...facts.connectiveOpeners,
    ...facts.firstPerson,
    ...quotes.relatives,
    ...Object.keys(quotes.pronouns),
    ...quotes.auxiliaries,
    ...quotes.cueVerbs,
  ]),
});
