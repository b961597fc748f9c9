/** A set of words from a list parted by white space: how the language folders write their tables. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
