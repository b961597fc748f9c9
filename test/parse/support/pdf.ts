/** One line of type on a page: points from the page's bottom left. */
export interface TypeLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const winAnsi: Readonly<Record<string, string>> = {
  '“': '\\223',
  '”': '\\224',
  '’': '\\222',
  '–': '\\226',
  '—': '\\227',
};

const literal = (text: string): string =>
  text.replace(/[\\()]/g, '\\$&').replace(/[“”’–—]/g, (mark) => winAnsi[mark] ?? '?');

/** A PDF of A4 pages in Helvetica, with its cross-reference table; `encrypted` locks it with a password nobody knows. */
export function makePdf(pages: readonly (readonly TypeLine[])[], encrypted = false): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const lines of pages) {
    const stream = lines
      .map(({ x, y, size, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${literal(text)}) Tj ET`)
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  if (encrypted) {
    const key = `<${'4f'.repeat(32)}>`;
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >>`);
  }
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const lock = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<01> <01>]` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
