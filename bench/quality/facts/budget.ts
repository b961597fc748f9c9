/** The lines of a summary cut to a budget: the first three, or so many words, the last line cut to the word. */
export type Budget = { readonly lines: number } | { readonly words: number };

export function withinBudget(lines: readonly string[], budget: Budget): string {
  const squeezed = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  if ('lines' in budget) return squeezed.slice(0, budget.lines).join('\n');
  let left = budget.words;
  const kept: string[] = [];
  for (const line of squeezed) {
    if (left <= 0) break;
    const words = line.split(' ').slice(0, left);
    left -= words.length;
    kept.push(words.join(' '));
  }
  return kept.join('\n');
}
