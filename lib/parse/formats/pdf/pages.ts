import { getDocumentProxy } from 'unpdf';
import { UnreadableInputError } from '../../../model/index.ts';
import { refuseBombs } from './bounded.ts';
import type { Segment } from './layout.ts';

/** A page as its pieces of text; the origin is at its top left, sizes are points. */
export interface SetPage {
  readonly height: number;
  readonly width: number;
  readonly segments: readonly Segment[];
}

/** Most pages that are read: an article, a report, a paper; not a library. */
const mostPages = 200;

/** The pages of a PDF, each as pieces of text and their places, and how many more it has. No script, font, picture or address in it is followed. */
export async function readPages(
  bytes: Uint8Array,
  name: string,
): Promise<{ pages: SetPage[]; unread: number }> {
  refuseBombs(bytes, name);
  const { printed, unread } = await printedPages(bytes, name);
  return {
    pages: printed.map(({ items, ...size }) => ({ ...size, segments: segmentsOf(items, size.height) })),
    unread,
  };
}

/** A page as pdf.js gives it: nothing of ours runs in here, so whatever is thrown speaks of the document. */
interface PrintedPage {
  readonly height: number;
  readonly width: number;
  readonly items: readonly unknown[];
}

async function printedPages(
  bytes: Uint8Array,
  name: string,
): Promise<{ printed: readonly PrintedPage[]; unread: number }> {
  try {
    // pdf.js takes the memory for itself and refuses a Buffer: it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      verbosity: 0,
    });
    try {
      const pages: PrintedPage[] = [];
      for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
        const page = await document.getPage(number);
        const { width, height } = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        pages.push({ width, height, items });
        page.cleanup();
      }
      return { printed: pages, unread: document.numPages - pages.length };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new UnreadableInputError('encrypted-input', `${name} is locked with a password`, {
        cause,
        advice: 'Save it without the password, or print it to a new PDF.',
      });
    }
    throw new UnreadableInputError('malformed-input', `${name} is a PDF that is damaged or cut short`, {
      cause,
    });
  }
}

/** Pieces of text that stand on one line close to each other, joined; wider gaps part columns. */
function segmentsOf(items: readonly unknown[], height: number): Segment[] {
  const segments: Segment[] = [];
  for (const item of items) {
    if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) continue;
    const { str, transform } = item;
    if (typeof str !== 'string' || !Array.isArray(transform) || str.trim() === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = transform.map(Number);
    // Text that does not run from left to right across the page is a stamp or an axis.
    if (a <= 0 || Math.abs(b) > a * 0.2) continue;
    const size = Math.hypot(a, b);
    const width = 'width' in item && typeof item.width === 'number' ? item.width : 0;
    const piece = { text: str, left: x, right: x + width, baseline: height - y, size };
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : piece.left - last.right;
    const together =
      last !== undefined &&
      Math.abs(last.baseline - piece.baseline) < size * 0.4 &&
      gap > -size &&
      gap < size * 0.9;
    if (!together) {
      segments.push(piece);
      continue;
    }
    const blank = gap > size * 0.12 && !last.text.endsWith(' ') && !piece.text.startsWith(' ');
    segments[segments.length - 1] = {
      ...last,
      text: `${last.text}${blank ? ' ' : ''}${piece.text}`,
      right: Math.max(last.right, piece.right),
      size: piece.text.length > last.text.length ? size : last.size,
    };
  }
  return segments;
}
