import type { Tier } from '../model/index.ts';
import type { Score } from './score.ts';
import { sectionRanks } from './sections.ts';
import type { EditionSettings } from './settings.ts';

/** The properties that decide a story's tier. */
interface Ranked {
  readonly section: string | null;
  readonly score: Score;
}

/** A headline with nothing below it is one line, however well it ranks. */
const fits = ({ score }: Ranked, tier: Tier): boolean =>
  (tier !== 'top' && tier !== 'more') || score.substance > 0;

/** Stories, best first → the same with their tiers, as an edition shows them: within a tier by section, but for the top stories. */
export function tiered<Story extends Ranked>(
  ranked: readonly Story[],
  { top, more, brief, beyond, sections }: EditionSettings,
): (Story & { tier: Tier })[] {
  const rank = sectionRanks(ranked, sections);
  const tiers: (Story & { tier: Tier })[] = [];
  let left = ranked;
  for (const [tier, room] of [
    ['top', top],
    ['more', more],
    ['brief', brief],
    ['beyond', beyond],
  ] as const) {
    const taken = new Set(left.filter((story) => fits(story, tier)).slice(0, room));
    left = left.filter((story) => !taken.has(story));
    const stories = [...taken].map((story) => ({ ...story, tier }));
    // The sort is stable: within a section the order of the scores stays.
    tiers.push(...(tier === 'top' ? stories : stories.sort((a, b) => rank(a.section) - rank(b.section))));
  }
  return tiers;
}
