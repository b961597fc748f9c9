import type { SummaryCase } from '../articles.ts';

/** cnndm has ten times the articles of the others; theirs, by several people or with facts marked, count more each. */
const perSet: Readonly<Record<SummaryCase['set'], number>> = { cnndm: 1, writers: 11, realsumm: 8 };

export const weightOf = ({ set }: SummaryCase): number => perSet[set];
