/** Encodes text in the legacy encodings that Node can only decode: the decoder's table, turned round. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

const doubleByte = new Set(['shift_jis', 'gb18030', 'euc-jp', 'big5', 'euc-kr']);

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 0x100; byte += 1) {
    const char = decoder.decode(Uint8Array.of(byte));
    if (char.length === 1 && char !== '\ufffd') table.set(char, [byte]);
  }
  if (doubleByte.has(label)) {
    for (let lead = 0x81; lead < 0xff; lead += 1) {
      for (let trail = 0x40; trail < 0xff; trail += 1) {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (char.length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
      }
    }
  }
  tables.set(label, table);
  return table;
}

export function encode(text: string, label: string): Uint8Array {
  if (label === 'utf-16le' || label === 'utf-16be') {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1)
      view.setUint16(at * 2, text.charCodeAt(at), label === 'utf-16le');
    return bytes;
  }
  const table = tableOf(label);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = table.get(char);
      if (!bytes) throw new Error(`${label} has no ${char}`);
      return bytes;
    }),
  );
}
