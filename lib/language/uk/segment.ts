import type { SegmentWords } from '../contract/segment.ts';

export const segment: SegmentWords = {
  abbreviations: new Set(['р', 'рр', 'ст', 'ім', 'вул', 'млн', 'млрд', 'тис', 'грн']),
};
