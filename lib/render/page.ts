import { raw } from 'hono/html';
import { type Markup, markup } from './markup.ts';
import { sourceLine } from './source-text.ts';
import { look, styleSheet } from './style.ts';

/** What goes around the content of every page and mail. */
interface Page {
  /** BCP 47 tag of the words that are not the source's. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Plain text. */
  readonly title: string;
  /** The content, one column of at most 640 px. */
  readonly content: Markup;
}

/** A whole document: one centred column that mail programs lay out alike, no image and no script in it. */
export function renderPage({ language, direction, title, content }: Page): string {
  // Outlook for Windows lays out with Word: it needs a table of a fixed width and knows no max-width.
  const before = raw(
    '<!--[if mso]><table role="presentation" width="640" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
  );
  const after = raw('<!--[if mso]></td></tr></table><![endif]-->');
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${sourceLine(title)}</title>
<style>
${raw(styleSheet)}
</style>
</head>
<body class="paper" style="${look.paper}">
${before}
<table class="column" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;margin:0 auto">
<tr><td class="card" style="${look.card}">
${content}
</td></tr>
</table>
${after}
</body>
</html>
`.toString();
}
