import type { SegmentWords } from '../contract/segment.ts';
import { segment as neutral } from '../und/segment.ts';

export const segment: SegmentWords = {
  ...neutral,
  quotationMarks: ['「」', '『』', '“”'],
  quotatives: ['と', 'って'],
};
