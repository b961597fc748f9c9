import { createHash } from 'node:crypto';
import { limits } from '../model/index.ts';
import type { ObjectInfo } from './object-store.ts';

/** Longest slug, in code points. */
const slugLength = 60;
/** Hexadecimal digits of SHA-256 in a key: 64 bits, enough for billions of articles a day. */
const hashLength = 16;

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, hashLength);

/** The readable part of a key: the file name without extension, in lower case, letters and digits of any script. */
function slugOf(key: string): string {
  const name = key
    .slice(key.lastIndexOf('/') + 1)
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .normalize('NFKC')
    .toLowerCase();
  const words = name.match(/[\p{L}\p{M}\p{Nd}]+/gu)?.join('-') ?? '';
  return [...words].slice(0, slugLength).join('').replace(/-$/, '') || 'article';
}

/**
 * The key, without extension, under which the digest of one version of an object is stored:
 * `digests/YYYY/MM/DD/<slug>-<hash>`. Day and hash depend only on the input (key, ETag, LastModified in UTC), so a
 * repeated event leads to the same key.
 */
export function digestBase({ key, etag, lastModified }: ObjectInfo): string {
  const day = lastModified.slice(0, 10).replaceAll('-', '/');
  return `digests/${day}/${slugOf(key)}-${hash(key, etag, lastModified)}`;
}

/** The key bases of a document's articles: a single article has the document's own, several are numbered from 001. */
export function articleBases(base: string, count: number): string[] {
  if (count === 1) return [base];
  return Array.from({ length: count }, (_, index) => `${base}-${String(index + 1).padStart(3, '0')}`);
}

/** The prefix under which the versions of an input key are recorded; see `publish.ts`. */
export function versionsPrefix(key: string): string {
  return `versions/${hash(key)}/`;
}

/** The key of the note that a version of an input has been taken up. */
export function versionKey(key: string, base: string): string {
  return versionsPrefix(key) + base.slice('digests/'.length);
}

/** The digest base that a version's note refers to. */
export function baseOfVersion(key: string, version: string): string {
  return `digests/${version.slice(versionsPrefix(key).length)}`;
}

/**
 * The key of the rejection of an unreadable input: `rejected/<input key>.json`. A key that would become too long, or
 * that has `.` or `..` parts, which S3 and file systems would resolve, is altered and made unique by a hash.
 */
export function rejectedKey(key: string): string {
  const plain = `rejected/${key}.json`;
  const dots = key.split('/').some((part) => part === '.' || part === '..');
  if (!dots && Buffer.byteLength(plain) <= limits.keyBytes) return plain;
  const straight = key
    .split('/')
    .map((part) => (part === '.' || part === '..' ? part.replaceAll('.', '%2E') : part))
    .join('/');
  const ending = `-${hash(key)}.json`;
  let kept = '';
  let room = limits.keyBytes - Buffer.byteLength(`rejected/${ending}`);
  for (const character of straight) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    kept += character;
  }
  return `rejected/${kept}${ending}`;
}

/** The section named by a key's first folder, `world/asia/x.txt` → `world`; null at the top level. */
export function sectionOf(key: string): string | null {
  const slash = key.indexOf('/');
  const folder = slash > 0 ? key.slice(0, slash).trim() : '';
  return folder === '' || /^\.+$/.test(folder)
    ? null
    : folder.slice(0, limits.fieldCharacters).toWellFormed();
}
