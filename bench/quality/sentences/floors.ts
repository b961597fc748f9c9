/** Least scores; they only rise. */
export const floors: Readonly<Record<string, { readonly right: number; readonly boundary: number }>> = {
  'golden-en open': { right: 0.96, boundary: 0.95 },
  'golden-en blind': { right: 0.85, boundary: 0.84 },
  'sentencex open': { right: 0.96, boundary: 0.96 },
  'sentencex blind': { right: 0.72, boundary: 0.84 },
  'ud-uk open': { right: 0.96, boundary: 0.985 },
  'ud-uk blind': { right: 0.98, boundary: 0.99 },
};
