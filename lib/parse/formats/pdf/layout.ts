/** A piece of one line of a page; points, from the page's top left. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of the type. */
  readonly size: number;
}

/** Most columns side by side are two to the power of this. */
const deepest = 3;

/** A gutter is crossed by at most this share of the pieces: headlines and pictures' captions span columns. */
const crossingShare = 0.15;

/** Fewest pieces on either side of a gutter; with fewer than a dozen in all, none may cross it. */
const fewest = 2;
const few = 12;

/** Columns of prose are filled from edge to edge, the cells of a table are not: least mean share of a column's width. */
const filled = 0.6;

function fillsColumn(pieces: readonly Segment[]): boolean {
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const mean = pieces.reduce((sum, piece) => sum + piece.right - piece.left, 0) / pieces.length;
  return mean >= (right - left) * filled;
}

/**
 * The place of a gutter between columns, or null: hardly any piece crosses it, lines stand beside each other on both
 * sides, and they fill their columns.
 */
function findGutter(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * fewest) return null;
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const mostCrossing = segments.length < 8 ? 0 : Math.max(1, segments.length * crossingShare);
  let best: { at: number; crossing: number } | null = null;
  for (let at = left + (right - left) * 0.2; at < left + (right - left) * 0.8; at += 2) {
    let [before, after, crossing] = [0, 0, 0];
    for (const segment of segments) {
      if (segment.right <= at + 1) before += 1;
      else if (segment.left >= at - 1) after += 1;
      else crossing += 1;
    }
    const least = Math.min(before, after);
    if (crossing > mostCrossing || least < fewest || least < segments.length * 0.15) continue;
    if (best === null || crossing < best.crossing) best = { at, crossing };
  }
  if (best === null) return null;
  const { at } = best;
  const before = segments.filter((segment) => segment.right <= at + 1);
  const after = segments.filter((segment) => segment.left >= at - 1);
  const facing = before.filter((segment) =>
    after.some((other) => Math.abs(other.baseline - segment.baseline) < segment.size * 3),
  );
  if (facing.length < before.length * 0.4) return null;
  // Either side may hold more than one column still.
  const set = (pieces: readonly Segment[]): boolean => fillsColumn(pieces) || findGutter(pieces) !== null;
  return set(before) && (segments.length >= few || set(after)) ? at : null;
}

/** The pieces of a page in the order of reading: columns one after the other between the lines that span them. */
export function readingOrder(segments: readonly Segment[], depth = 0): Segment[] {
  const gutter = depth < deepest ? findGutter(segments) : null;
  const downwards = [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  if (gutter === null) return downwards;
  const ordered: Segment[] = [];
  let band: Segment[] = [];
  const close = (): void => {
    ordered.push(
      ...readingOrder(
        band.filter((segment) => segment.right <= gutter + 1),
        depth + 1,
      ),
      ...readingOrder(
        band.filter((segment) => segment.right > gutter + 1),
        depth + 1,
      ),
    );
    band = [];
  };
  for (const segment of downwards) {
    const spans = segment.left < gutter - 1 && segment.right > gutter + 1;
    if (!spans) band.push(segment);
    else {
      close();
      ordered.push(segment);
    }
  }
  close();
  return ordered;
}

/** A line: pieces that stand on one baseline next to each other, as one. */
export type SetLine = Segment;

/** Joins pieces of the same line that follow each other ("Name ....... 12" in tables keeps a blank between). */
export function linesOf(ordered: readonly Segment[]): SetLine[] {
  const lines: SetLine[] = [];
  for (const segment of ordered) {
    const last = lines.at(-1);
    if (
      last &&
      Math.abs(last.baseline - segment.baseline) < segment.size * 0.4 &&
      segment.left >= last.right - 1
    ) {
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text.trimEnd()} ${segment.text.trimStart()}`,
        right: segment.right,
      };
    } else lines.push(segment);
  }
  return lines;
}
