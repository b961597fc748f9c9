import type { Labels } from '../contract/labels.ts';

export const labels: Labels = {
  keyFacts: 'Key facts',
  figures: 'Figures',
  quotes: 'Quotes',
  speakerNotNamed: 'speaker not named in the source',
  minutes: (digest, article) => `${digest} ${digest === 1 ? 'minute' : 'minutes'} instead of ${article}`,
};
