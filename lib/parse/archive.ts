import { unzipSync } from 'fflate';
import { limits, UnreadableInputError } from '../model/index.ts';

/** An archive entry as the archive's directory describes it. */
interface ArchiveEntry {
  readonly name: string;
  /** Compressed and uncompressed bytes, as the directory claims. */
  readonly packed: number;
  readonly size: number;
}

/** Expansion that is always allowed, however well a small entry is compressed. */
const leastExpansion = 1024 * 1024;

function unzip(
  bytes: Uint8Array,
  name: string,
  take: (entry: ArchiveEntry) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name: entry, size, originalSize }) =>
        take({ name: entry, packed: size, size: originalSize }),
    });
  } catch (cause) {
    if (cause instanceof UnreadableInputError) throw cause;
    throw new UnreadableInputError('malformed-input', `the archive ${name} is damaged or cut short`, {
      cause,
    });
  }
}

/**
 * The entries of an archive, checked against the limits before anything is unpacked. Throws `too-large` for too many
 * entries, too many bytes or too high a ratio. No entry unpacks to more than the size checked here.
 */
export function listEntries(bytes: Uint8Array, name: string): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let total = 0;
  unzip(bytes, name, (entry) => {
    entries.push(entry);
    total += entry.size;
    if (entries.length > limits.archiveEntries) {
      throw new UnreadableInputError('too-large', `${name} has more than ${limits.archiveEntries} entries`);
    }
    if (total > limits.archiveBytes) {
      throw new UnreadableInputError(
        'too-large',
        `${name} expands to more than ${limits.archiveBytes} bytes`,
      );
    }
    if (entry.size > leastExpansion && entry.size > entry.packed * limits.archiveRatio) {
      throw new UnreadableInputError(
        'too-large',
        `${name} packs ${entry.name} more than ${limits.archiveRatio} to 1: no document is that uniform`,
      );
    }
    return false;
  });
  return entries;
}

/** Unpacks the named entries, after `listEntries` has accepted the archive. */
export function extractEntries(
  bytes: Uint8Array,
  name: string,
  names: ReadonlySet<string>,
): Map<string, Uint8Array> {
  return new Map(Object.entries(unzip(bytes, name, (entry) => names.has(entry.name))));
}

/** The text of one XML part of a document that is an archive (docx, odt, epub); null when there is no such part. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const bytes = parts.get(name);
  return bytes === undefined ? null : new TextDecoder('utf-8').decode(bytes);
}
