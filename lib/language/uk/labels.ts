import type { Labels } from '../contract/labels.ts';

export const labels: Labels = {
  keyFacts: 'Головне',
  figures: 'Цифри',
  quotes: 'Цитати',
  speakerNotNamed: 'мовця в джерелі не названо',
  minutes: (digest, article) => `${digest} хв замість ${article}`,
};
