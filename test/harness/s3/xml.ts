/** One element: its name, and its text or the elements in it. Undefined content leaves the element out. */
export type Xml = readonly [name: string, content: string | number | boolean | readonly Xml[] | undefined];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML; what a parser would fold or drop (line breaks, control characters) becomes a character reference. */
function escapeXml(text: string): string {
  return text.replace(
    /[&<>"\u0000-\u001f\u007f\ufffe\uffff]/g,
    (character) => entities[character] ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}

function element([name, content]: Xml): string {
  if (content === undefined) return '';
  const inner = Array.isArray(content) ? content.map(element).join('') : escapeXml(String(content));
  return `<${name}>${inner}</${name}>`;
}

/** A whole document in S3's namespace. */
export function xmlDocument(name: string, content: readonly Xml[]): string {
  const namespace = name === 'Error' ? '' : ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${namespace}>${content.map(element).join('')}</${name}>`;
}

/** The text of every element of a name, in order; for the small, flat documents that clients send. */
export function textsOf(xml: string, name: string): string[] {
  const texts: string[] = [];
  const open = `<${name}>`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at !== -1; at = xml.indexOf(open, at + 1)) {
    const end = xml.indexOf(close, at);
    if (end === -1) break;
    texts.push(
      xml
        .slice(at + open.length, end)
        .replaceAll('&quot;', '"')
        .replaceAll('&#34;', '"'),
    );
  }
  return texts;
}
