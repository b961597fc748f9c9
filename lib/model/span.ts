import * as z from 'zod/mini';

/**
 * A half-open range `[start, end)` of UTF-16 code units in a text: `text.slice(start, end)` is the spanned text. All
 * positions in the product use it.
 */
export const Span = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Span = z.infer<typeof Span>;

/** A span with the text it covers: `text === source.slice(start, end)`. */
export const Slice = z.extend(Span, { text: z.string() });
export type Slice = z.infer<typeof Slice>;

/** The slice of `source` at `[start, end)`. */
export function sliceOf(source: string, start: number, end: number): Slice {
  return { start, end, text: source.slice(start, end) };
}

/** Whether a slice's text is what the source has at its offsets. */
export function isSliceOf(source: string, slice: Slice): boolean {
  return slice.start <= slice.end && source.slice(slice.start, slice.end) === slice.text;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without leading and trailing white space. */
export function trimSpan(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
  return { start, end };
}
