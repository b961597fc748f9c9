import { createHash } from 'node:crypto';
import { limits } from '../model/index.ts';
import type { ObjectInfo } from './object-store.ts';

/** Longest slug, in code points. */
const slugLength = 60;
/** Hexadecimal digits of SHA-256 in a key: 64 bits, enough for billions of articles a day. */
const hashLength = 16;

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, hashLength);

/** A readable part of a key: the file's name without its ending, lower case, letters and digits of any script. */
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
 * Where the digest of one version of an object goes, without ending: `digests/YYYY/MM/DD/<slug>-<hash>`. The day
 * and the hash are facts of the input (key, ETag, LastModified in UTC), so a repeated event leads to the same place.
 */
export function digestBase({ key, etag, lastModified }: ObjectInfo): string {
  const day = lastModified.slice(0, 10).replaceAll('-', '/');
  return `digests/${day}/${slugOf(key)}-${hash(key, etag, lastModified)}`;
}

/** The bases of the articles of one document: one has the document's own, several are numbered from 001. */
export function articleBases(base: string, count: number): string[] {
  if (count === 1) return [base];
  return Array.from({ length: count }, (_, index) => `${base}-${String(index + 1).padStart(3, '0')}`);
}

/** Under which the versions of an input key are noted; see `publish.ts`. */
export function versionsPrefix(key: string): string {
  return `versions/${hash(key)}/`;
}

/** The note that a version of an input key has been taken up. */
export function versionKey(key: string, base: string): string {
  return versionsPrefix(key) + base.slice('digests/'.length);
}

/** The digest base that a version's note stands for. */
export function baseOfVersion(key: string, version: string): string {
  return `digests/${version.slice(versionsPrefix(key).length)}`;
}

/**
 * Where the reason goes why an input can't be read: `rejected/<input key>.json`. A key that would grow too long, or
 * whose `.` or `..` parts S3 and file systems would resolve to another place, is bent and told apart by a hash.
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

/** The section that a key's folder names, `world/asia/x.txt` → `world`; null at the top. */
export function sectionOf(key: string): string | null {
  const slash = key.indexOf('/');
  const folder = slash > 0 ? key.slice(0, slash).trim() : '';
  return folder === '' || /^\.+$/.test(folder)
    ? null
    : folder.slice(0, limits.fieldCharacters).toWellFormed();
}
