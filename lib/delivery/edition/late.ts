/** Days for which the queue keeps an article, and for which later editions accept articles that were digested late. */
export const lateDays = 4;

const millisecondsADay = 86_400_000;

/**
 * Whether an article may be in no edition, given when it arrived (ISO 8601) and when it is digested (milliseconds): its
 * own day's edition has been made, and possibly also the last one that accepts it late; the closer to five days, the
 * more certainly. Only a redriven dead letter can be that late.
 */
export const isTooLate = (arrived: string, now: number): boolean =>
  now - Date.parse(arrived) > lateDays * millisecondsADay;
