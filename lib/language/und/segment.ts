import type { SegmentWords } from '../contract/segment.ts';

export const segment: SegmentWords = { abbreviations: new Set([]) };
