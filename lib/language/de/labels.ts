import type { Labels } from '../contract/labels.ts';

export const labels: Labels = {
  keyFacts: 'Das Wichtigste',
  figures: 'Zahlen',
  quotes: 'Zitate',
  speakerNotNamed: 'Sprecher in der Quelle nicht genannt',
  minutes: (digest, article) => `${digest} ${digest === 1 ? 'Minute' : 'Minuten'} statt ${article}`,
};
