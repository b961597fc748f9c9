/** Days for which the queue keeps an article, and for which editions take what is digested late. */
export const lateDays = 4;

const millisecondsADay = 86_400_000;

/**
 * Whether an article that arrived then, ISO 8601, and is digested now, in milliseconds, may be in no edition: the edition of its day
 * was made, and the last one that takes what came late for it may have been, too (it is the more surely made the nearer it is to five
 * days). Only a dead letter that is sent again is as late.
 */
export const isTooLate = (arrived: string, now: number): boolean =>
  now - Date.parse(arrived) > lateDays * millisecondsADay;
