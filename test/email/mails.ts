import type { Edition } from '../../lib/model/index.ts';
import { arrivalsOf, compiled, settings } from '../edition/day.ts';

/** The invented day: twenty stories in three tiers. */
export const twenty: Edition = await compiled(arrivalsOf(), [], settings);

/** Twice the day, each tier twice as long; the copies are told apart by their headlines and addresses. */
export const forty: Edition = {
  ...twenty,
  counts: { ...twenty.counts, stories: 40, articles: 44 },
  stories: (['top', 'more', 'brief'] as const).flatMap((tier) => {
    const stories = twenty.stories.filter((story) => story.tier === tier);
    const again = stories.map((story) => ({
      ...story,
      headline: `${story.headline}, again`,
      sources: story.sources.map((source) => ({ ...source, url: `${source.url}-again` })),
    }));
    return [...stories, ...again];
  }),
};
