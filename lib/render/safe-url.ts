const schemes = new Set(['http:', 'https:', 'mailto:']);

/** The address as a link may carry it, or null: only absolute http, https and mailto addresses become links. */
export function safeUrl(url: string | null | undefined): string | null {
  if (url === null || url === undefined || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return schemes.has(parsed.protocol) ? parsed.href : null;
}

/** Longest passage that a text fragment names in full; a longer one is named by its first and last words. */
const wholePassage = 80;

function encode(words: string): string {
  // Commas and hyphens have a meaning of their own in a text directive.
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

/**
 * The address of a passage of the source: the page's own, with a text directive (WICG Scroll To Text Fragment) that
 * makes the browser scroll to the passage and mark it. A browser without them opens the page. Null where the
 * page's address is no safe web address.
 */
export function passageUrl(url: string | null | undefined, passage: string): string | null {
  const page = safeUrl(url);
  if (page === null || !page.startsWith('http')) return null;
  const words = passage.trim().split(/\s+/);
  const text =
    passage.length <= wholePassage || words.length < 12
      ? encode(words.join(' '))
      : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${text}`;
}
