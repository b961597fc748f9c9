/**
 * Object keys as paths of files, and back. Usual keys stay readable (`world/kursk.txt` is that file), and no two
 * keys share a file, not on a file system that folds case either. The rules that make it so:
 *
 * - all but `a-z 0-9 . _ -` is percent-encoded, byte by byte of UTF-8, capitals too;
 * - a folder's name holds no point, a file's name always does (`a` is the file `a%.object`, so that `a` and `a/b`
 *   can both be there), and no name starts with a point, so `.` and `..` never arise;
 * - an empty part (`a//b`, `a/`) is `%_`;
 * - a part too long for a file system goes on in a subfolder: its name ends in `%~`.
 *
 * `%.`, `%_` and `%~` are no percent-encodings, so none of them can come from a key.
 */
const noPoint = '%.object';
const emptyPart = '%_';
const goesOn = '%~';
/** File systems take 255 bytes a name; the rest leaves room for the marks. */
const longestName = 200;

const hex = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

function encodePart(part: string, keepPoints: boolean): string {
  if (part === '') return emptyPart;
  let name = '';
  for (const byte of Buffer.from(part, 'utf8')) {
    const character = String.fromCharCode(byte);
    const point = character === '.' && keepPoints && name !== '';
    name += point || /[a-z0-9_-]/.test(character) ? character : hex(byte);
  }
  return name;
}

function decodePart(name: string): string {
  return name === emptyPart ? '' : decodeURIComponent(name);
}

function inPieces(name: string): string[] {
  const pieces: string[] = [];
  let rest = name;
  for (; rest.length > longestName; rest = rest.slice(longestName)) {
    pieces.push(rest.slice(0, longestName) + goesOn);
  }
  pieces.push(rest);
  return pieces;
}

/** The names of the folders that hold every key which starts with `prefix`; the prefix's last part is left out. */
export function foldersOfPrefix(prefix: string): string[] {
  return prefix
    .split('/')
    .slice(0, -1)
    .flatMap((part) => inPieces(encodePart(part, false)));
}

/** The path of a key's file below its store's folder, in parts. */
export function pathOfKey(key: string): string[] {
  const pieces = inPieces(encodePart(key.slice(key.lastIndexOf('/') + 1), true));
  const last = pieces.pop() ?? '';
  return [...foldersOfPrefix(key), ...pieces, last.includes('.') ? last : last + noPoint];
}

/** The key of a file's path below its store's folder, null for a file that no key leads to. */
export function keyOfPath(path: readonly string[]): string | null {
  const parts: string[] = [];
  let open = '';
  for (const [index, name] of path.entries()) {
    const last = index === path.length - 1;
    if (!last && name.endsWith(goesOn)) {
      open += name.slice(0, -goesOn.length);
      continue;
    }
    parts.push(open + (last && name.endsWith(noPoint) ? name.slice(0, -noPoint.length) : name));
    open = '';
  }
  try {
    const key = parts.map(decodePart).join('/');
    return pathOfKey(key).join('/') === path.join('/') ? key : null;
  } catch {
    return null;
  }
}

/** Orders keys as S3 lists them: by the bytes of their UTF-8, which is the order of code points. */
export function compareKeys(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  // Where the first difference stands inside a surrogate pair, compare the pairs.
  if (at > 0 && at < a.length && isTrail(a.charCodeAt(at)) && isTrail(b.charCodeAt(at))) at -= 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}

const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
