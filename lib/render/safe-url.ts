const schemes = new Set(['http:', 'https:', 'mailto:']);

/** The address as a link may carry it, or null: only absolute http, https and mailto addresses become links. */
export function safeUrl(url: string | null | undefined): string | null {
  if (url === null || url === undefined || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return schemes.has(parsed.protocol) ? parsed.href : null;
}
