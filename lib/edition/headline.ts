/** Characters of a headline: the longest of newspapers have some 120; what is longer is a sentence that stands for one. */
const mostHeadline = 140;
const leastHeadline = 60;

/** A headline in its length; of a longer one the start to the end of a clause, or of a word, with a mark that more follows. */
export function shortenedHeadline(headline: string): string {
  if (headline.length <= mostHeadline) return headline;
  const start = headline.slice(0, mostHeadline);
  const clause = Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((mark) => start.lastIndexOf(mark)));
  const end = clause >= leastHeadline ? clause : start.lastIndexOf(' ');
  // Without spaces any character ends a word, but half of one does not.
  const cut = end >= leastHeadline ? headline.slice(0, end) : start.replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()} …`;
}
