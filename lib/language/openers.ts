import type { FactWords } from './contract/facts.ts';
import type { PhraseWords } from './contract/figures/phrases.ts';
import type { QuoteWords } from './contract/quotes.ts';

/**
 * Phrases of figures in which no label begins with what makes words lean on others: a pronoun, a conjunction, a relative, or a verb that
 * has lost its subject.
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
