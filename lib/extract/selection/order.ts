import type { Fact, Form, Name } from '../../model/index.ts';
import { keyFacts } from './allowance.ts';
import { namesStranger } from './facts.ts';
import type { Heading } from './heading.ts';
import { type Thread, toldIn } from './thread.ts';
import { isMostly, type Saying } from './utterances.ts';
import { leastNovelty, type Wording } from './wording.ts';

/** How many utterances the body shows before its last facts. */
const heard = 2;

/**
 * Least share of a fact's content words that any single other fact does not have. In a live blog a sentence that has half in
 * common with another is an older state of it: "14 people have died", "17 people have died, officials say".
 */
const leastInStory = 0.4;
const leastInBlog = 0.55;

/** Least share of an earlier fact's content words that a later one does not have; with less, the later one repeats it at greater length. */
const leastBehind = 0.35;

/**
 * Facts that say something the ones before them do not. A fact may hold all of the headline's words, as long as it
 * adds something; it may not hold all of another fact.
 */
function distinctFacts(
  facts: readonly Fact[],
  { headline, dek }: Heading,
  { wording, form }: { readonly wording: Wording; readonly form: Form },
): readonly Fact[] {
  const kept: string[] = dek === null ? [] : [dek];
  const leastBeside = form === 'live-blog' ? leastInBlog : leastInStory;
  return facts.filter(({ text }) => {
    const repeats =
      kept.some(
        (other) =>
          wording.novelty(text, [other]) < leastBeside || wording.novelty(other, [text]) < leastBehind,
      ) || wording.novelty(text, [headline, ...kept]) < leastNovelty;
    if (!repeats) kept.push(text);
    return !repeats;
  });
}

/**
 * Facts for the body, best first, without any that is quoted or shown already. Facts that presuppose something which none of
 * the best says come last, or not at all where there are enough others.
 */
export function orderedFacts(
  {
    names,
    wording,
    thread,
    form,
  }: {
    readonly form: Form;
    readonly names: readonly Name[];
    readonly wording: Wording;
    readonly thread: Thread;
  },
  heading: Heading,
  utterances: readonly Saying[],
): readonly Fact[] {
  const told = heading.facts.filter((fact) => !isMostly(fact, utterances));
  const distinct = distinctFacts(told, heading, { wording, form });
  const speakers = utterances.slice(0, heard).map(([first]) => first?.speaker?.name ?? '');
  const best = distinct.slice(0, keyFacts).map(({ text }) => text);
  const said = [heading.headline, heading.dek ?? '', ...speakers, ...best];
  const dangling = new Set(
    distinct.filter((fact) => {
      // The opening of a text presupposes nothing.
      if (thread.before(fact) === undefined) return false;
      const others = said.filter((text) => text !== fact.text);
      return !thread.isIntroduced(fact, toldIn(others)) || namesStranger(fact, others.join('\n'), names);
    }),
  );
  const clear = distinct.filter((fact) => !dangling.has(fact));
  return clear.length > keyFacts ? clear : [...clear, ...dangling];
}
