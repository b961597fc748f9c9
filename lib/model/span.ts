import * as z from 'zod/mini';

/**
 * A half-open range `[start, end)` of UTF-16 code units in one text, so that `text.slice(start, end)` is the
 * text of the span. Every position in the product is one of these.
 */
export const Span = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Span = z.infer<typeof Span>;

/** A span together with the text it covers: `text === source.slice(start, end)`. */
export const Slice = z.extend(Span, { text: z.string() });
export type Slice = z.infer<typeof Slice>;

/** The slice of `source` at `[start, end)`. */
export function sliceOf(source: string, start: number, end: number): Slice {
  return { start, end, text: source.slice(start, end) };
}

/** Whether a slice is what its offsets say. */
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

/** The span without the white space at its ends. */
export function trimSpan(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
  return { start, end };
}
