type Write = typeof process.stdout.write;

/** The lines that an action writes on standard output and standard error, in their order. */
export async function linesOf(action: () => unknown): Promise<string[]> {
  const written: string[] = [];
  const keep: Write = (text: string | Uint8Array) => {
    written.push(typeof text === 'string' ? text : Buffer.from(text).toString());
    return true;
  };
  const kept = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
  for (const { stream } of kept) stream.write = keep;
  try {
    await action();
  } finally {
    for (const { stream, write } of kept) stream.write = write;
  }
  const text = written.join('');
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Lines that hold a JSON object; a test's own output is left aside. */
export function objectsOf(lines: readonly string[]): Record<string, unknown>[] {
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}
