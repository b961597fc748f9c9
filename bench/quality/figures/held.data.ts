/** Specifications of the open part that are held to be wrong for news, or about no quantity, and why. */
const groups: readonly (readonly [reason: string, ids: string])[] = [
  ['two signs before one exponent', 'number-085'],
  ['digits of a date are no numbers', 'number-144'],
  ['ordinals rank; they measure nothing', 'numberrange-004 numberrange-006'],
  ['the number of an exercise names it', 'number-200'],
  ['three digits read out one by one', 'number-233'],
  ['an ordinal, or a share, that is read as its first word alone', 'number-217 number-228 number-229'],
  ['numbers said one after the other that no one writes', 'number-071 number-109 number-165 number-183'],
  [
    'a dash with blanks around it is a dash in print, not a minus',
    'number-033 number-042 temperature-032 dimension-040',
  ],
  ['"t" is the metric ton and "mb" no megabit', 'dimension-096 dimension-050'],
  [
    'a price in speech whose "and" leads in print to another count: "15 dollars and 50"',
    'currency-100 currency-103 currency-104 currency-146 currency-168',
  ],
];

/** Reason by the record's id. */
export const heldWrong: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([reason, ids]) => ids.split(' ').map((id) => [`recognizers-${id}`, reason])),
);
