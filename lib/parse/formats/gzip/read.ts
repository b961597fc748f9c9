import { gunzipSync } from 'node:zlib';
import { limits, UnreadableInputError } from '../../../model/index.ts';
import type { Reader } from '../../format.ts';

/** Output that any gzip may have, however small it is: a short text of one letter is compressed a thousandfold. */
const leastOutput = 1024 * 1024;

/** Reads the content of a gzip; the limit on output bounds memory before anything is decompressed. */
export const readGzip: Reader = async (raw, { readNested }) => {
  const most = Math.min(limits.documentBytes, Math.max(leastOutput, raw.bytes.length * limits.archiveRatio));
  let bytes: Uint8Array;
  try {
    bytes = gunzipSync(raw.bytes, { maxOutputLength: most });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new UnreadableInputError('too-large', `${raw.name} expands to more than ${most} bytes`, {
        cause,
      });
    }
    const cut = code === 'Z_BUF_ERROR' ? 'is cut short' : 'is damaged';
    throw new UnreadableInputError('malformed-input', `the gzip ${raw.name} ${cut}`, {
      cause,
      advice: 'Fetch or pack the file again: its end is missing or a part was changed on the way.',
    });
  }
  return readNested({ name: raw.name.replace(/\.(?:gz|gzip)$/i, ''), bytes });
};
