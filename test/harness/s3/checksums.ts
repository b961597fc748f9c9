import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Checksums that a client may send, base64 of the big-endian value, by the end of their header's name. */
export const checksums: Readonly<Record<string, (body: Uint8Array) => Buffer>> = {
  crc32: (body) => bigEndian32(crc32(body)),
  crc32c: (body) => bigEndian32(crc32c(body)),
  crc64nvme: (body) => bigEndian64(crc64nvme(body)),
  sha1: (body) => createHash('sha1').update(body).digest(),
  sha256: (body) => createHash('sha256').update(body).digest(),
};

function bigEndian32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

function bigEndian64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(value);
  return bytes;
}

/** One entry a byte: the remainders of a reflected polynomial. */
function tableOf(polynomial: bigint): BigUint64Array {
  return BigUint64Array.from({ length: 256 }, (_, byte) => {
    let value = BigInt(byte);
    for (let bit = 0; bit < 8; bit += 1) value = value & 1n ? (value >> 1n) ^ polynomial : value >> 1n;
    return value;
  });
}

let castagnoli: Uint32Array | undefined;

/** CRC-32C (Castagnoli), polynomial 0x1EDC6F41 reflected. */
function crc32c(body: Uint8Array): number {
  castagnoli ??= Uint32Array.from(tableOf(0x82f63b78n), Number);
  let crc = 0xffffffff;
  for (const byte of body) crc = (castagnoli[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

let nvme: { high: Uint32Array; low: Uint32Array } | undefined;

/** CRC-64/NVME, polynomial 0xAD93D23594C93659 reflected, in two halves: BigInt arithmetic a byte takes a hundred times as long. */
function crc64nvme(body: Uint8Array): bigint {
  if (!nvme) {
    const table = tableOf(0x9a6c9329ac4bc9b5n);
    nvme = {
      high: Uint32Array.from(table, (value) => Number(value >> 32n)),
      low: Uint32Array.from(table, (value) => Number(value & 0xffffffffn)),
    };
  }
  let high = 0xffffffff;
  let low = 0xffffffff;
  for (const byte of body) {
    const index = (low ^ byte) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (nvme.low[index] ?? 0);
    high = (high >>> 8) ^ (nvme.high[index] ?? 0);
  }
  return (BigInt(~high >>> 0) << 32n) | BigInt(~low >>> 0);
}
