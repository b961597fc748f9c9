import type { SegmentWords } from '../contract/segment.ts';

export const segment: SegmentWords = {
  abbreviations: new Set(['dr', 'prof', 'z. b', 'bzw', 'ca', 'nr', 'st']),
};
