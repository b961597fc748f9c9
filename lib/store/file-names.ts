/**
 * Maps object keys to file paths and back. Ordinary keys stay readable (`world/kursk.txt` is that file), and no two
 * keys share a file, even on a case-insensitive file system. The rules:
 *
 * - every byte of UTF-8 except `a-z 0-9 . _ -` is percent-encoded, capitals included;
 * - a folder's name never contains a dot and a file's name always does (`a` is the file `a%.object`, so that `a` and
 *   `a/b` can coexist); no name starts with a dot, so `.` and `..` never occur;
 * - an empty part (`a//b`, `a/`) is `%_`;
 * - a part that is too long for a file system continues in a subfolder; its name ends in `%~`.
 *
 * `%.`, `%_` and `%~` are not percent-encodings, so they cannot come from a key.
 */
const noPoint = '%.object';
const emptyPart = '%_';
const goesOn = '%~';
/** File systems allow 255 bytes a name; the remainder is for the suffixes. */
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

/** The folders that contain every key starting with `prefix`, without the prefix's last, incomplete part. */
export function foldersOfPrefix(prefix: string): string[] {
  return prefix
    .split('/')
    .slice(0, -1)
    .flatMap((part) => inPieces(encodePart(part, false)));
}

/** The path of a key's file below the store's folder, as parts. */
export function pathOfKey(key: string): string[] {
  const pieces = inPieces(encodePart(key.slice(key.lastIndexOf('/') + 1), true));
  const last = pieces.pop() ?? '';
  return [...foldersOfPrefix(key), ...pieces, last.includes('.') ? last : last + noPoint];
}

/** The key of a file, given its path below the store's folder; null for a file that no key maps to. */
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

/** Orders keys as S3 lists them: by their UTF-8 bytes, which is the order of code points. */
export function compareKeys(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  // If the first difference is inside a surrogate pair, compare the whole pairs.
  if (at > 0 && at < a.length && isTrail(a.charCodeAt(at)) && isTrail(b.charCodeAt(at))) at -= 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}

const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
