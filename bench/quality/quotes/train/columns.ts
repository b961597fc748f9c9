import { columnsHash } from '../../columns.ts';

/** Columns of the speaker's trees that all answers about a passage share, in the order in which they are put. */
export const questionColumns: readonly string[] = [
  // putPassage
  'passage tokens',
  'first token kind',
  'capitals',
  'opens paragraph',
  'closes paragraph',
  'continues',
  'closed',
  'single marks',
  'class 3 before',
  'class 2 before',
  'class before',
  'class of first',
  'class of last',
  'class behind',
  'class 2 behind',
  'class 3 behind',
  'passage before is quotation',
  'tokens since passage before',
  'paragraphs since passage before',
  'passage before is attributed',
  'auxiliaries inside',
  'cue verbs inside',
  'reportives outside',
  'tokens from sentence start',
  'tokens to sentence end',
  // putFrames
  'attributed by content',
  'surest cue in sentence',
  'surest cue',
];

/** Columns of one frame's own part; an answer that names no frame fills the first alone. */
export const frameColumns: readonly string[] = [
  'verdict',
  // putPlace
  'side',
  'distance',
  'sentences away',
  'paragraphs away',
  'passages between',
  'clauses between',
  'names between',
  'verbs between',
  'class at left edge',
  'class at right edge',
  // putFrame
  'rank',
  'way of cue',
  'likelihood of cue',
  'likelihood of frame',
  'order',
  'cue tokens',
  'cue is verb',
  // putSource
  'source kind',
  'source is oblique',
  'source distance',
  'source tokens',
  'class before source',
  'class behind source',
  'source opens sentence',
  'source is name',
  'source is person',
  // putContent
  'content meets passage',
  'likelihood of content',
  // putRivals
  'surer frames',
  'surer frames in sentence',
  // putFrame
  'same as before',
];

/** Fingerprint of the columns that the speaker's trees ask of. */
export const speakerColumnsHash = columnsHash([...questionColumns, ...frameColumns]);
