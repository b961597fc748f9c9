/** Longest headline, in characters: the longest of newspapers have some 120; a longer one is a sentence that stands for a headline. */
const mostHeadline = 140;
const leastHeadline = 60;

/** A headline, cut at the end of a clause or a word with an ellipsis where it is too long. */
export function shortenedHeadline(headline: string): string {
  if (headline.length <= mostHeadline) return headline;
  const start = headline.slice(0, mostHeadline);
  const clause = Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((mark) => start.lastIndexOf(mark)));
  const end = clause >= leastHeadline ? clause : start.lastIndexOf(' ');
  // Without spaces any character ends a word, but half of one does not.
  const cut = end >= leastHeadline ? headline.slice(0, end) : start.replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()} …`;
}
