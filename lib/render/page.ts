import { raw } from 'hono/html';
import { type Markup, markup } from './markup.ts';
import { directionOf } from './text/bidi.ts';
import { sourceLine } from './text/source-text.ts';

/** The properties of a page or mail around its content. */
export interface PageParts {
  /** BCP 47 tag of the words that are not the source's. */
  readonly language: string;
  /** That of the language, unless the content runs the other way. */
  readonly direction?: 'ltr' | 'rtl';
  /** Plain text. */
  readonly title: string;
  /** Elements of the head beside those that all have. */
  readonly head?: Markup | null;
  readonly styleSheet: string;
  /** Declarations of the ground, and of the column on it. */
  readonly look: { readonly paper: string; readonly card: string };
  /** Pixels. */
  readonly width: number;
  /** What stands before the column: the line that a mail program shows beside the subject. */
  readonly before?: Markup | null;
  readonly content: Markup;
}

/** Of a page in a browser: both schemes, no script of anyone, nothing told to the pages it links to. */
export const browserHead: Markup = markup`<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
`;

/**
 * A whole document: one centred column that mail programs lay out alike, no image and no script in it. They take the html
 * and body elements of a mail away: language, direction and colour stand on a wrapper too. Outlook for Windows lays
 * out with Word: it needs a table of a fixed width and knows no max-width.
 */
export function renderPage({
  language,
  direction = directionOf(language),
  title,
  head = null,
  styleSheet,
  look,
  width,
  before = null,
  content,
}: PageParts): string {
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="supported-color-schemes" content="light dark">
${head}<title>${sourceLine(title)}</title>
<style>
${raw(styleSheet)}
</style>
</head>
<body class="paper" style="${look.paper}">
${before}<div class="paper" style="${look.paper}" lang="${language}" dir="${direction}" role="main">
${raw(`<!--[if mso]><table role="presentation" width="${width}" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`)}
<table class="column" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:${width}px;margin:0 auto">
<tbody><tr><td class="card" style="${look.card}">
${content}
</td></tr></tbody>
</table>
${raw('<!--[if mso]></td></tr></table><![endif]-->')}
</div>
</body>
</html>
`.toString();
}
