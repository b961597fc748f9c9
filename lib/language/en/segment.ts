import type { SegmentWords } from '../contract/segment.ts';

export const segment: SegmentWords = {
  abbreviations: new Set([
    'mr',
    'mrs',
    'ms',
    'dr',
    'gen',
    'sen',
    'rep',
    'jan',
    'feb',
    'sept',
    'oct',
    'nov',
    'dec',
    'st',
    'no',
    'inc',
    'corp',
    'co',
    'ltd',
    'vs',
  ]),
};
