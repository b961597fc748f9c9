import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Derives a separate key for each use from the secret, so that a key leaked from one use does not help with another.
 */
function keyOf(secret: string, use: 'encrypt' | 'sign' | 'name'): Buffer {
  return createHmac('sha256', secret).update(`news-digest ${use}`).digest();
}

const signatureBytes = 16;

/**
 * The canonical form of an address: all in lower case. The local part is case-sensitive by standard, but no mail
 * program treats it so.
 */
export const normalAddress = (address: string): string => address.trim().toLowerCase();

/** A pseudonym for a reader: it reveals nothing about the address, and cannot be computed without the secret. */
export function readerId(address: string, secret: string): string {
  return createHmac('sha256', keyOf(secret, 'name'))
    .update(normalAddress(address))
    .digest('hex')
    .slice(0, 32);
}

function sign(text: string, secret: string): Buffer {
  return createHmac('sha256', keyOf(secret, 'sign')).update(text).digest().subarray(0, signatureBytes);
}

/**
 * The address as an opaque token for a link. It is encrypted and authenticated by a 128-bit MAC that also serves as the
 * cipher's initial value (SIV construction), so the same reader has the same link in every mail. It cannot be read,
 * forged or guessed.
 */
export function tokenOf(address: string, secret: string): string {
  const text = normalAddress(address);
  const signature = sign(text, secret);
  const cipher = createCipheriv('aes-256-ctr', keyOf(secret, 'encrypt'), signature);
  return Buffer.concat([signature, cipher.update(text, 'utf8'), cipher.final()]).toString('base64url');
}

/** Longest token that is examined: that of an address of 254 characters, plus a margin. */
const longestToken = 1_500;

/** The address in a token; null when the token was not made with this secret. */
export function addressOf(token: string, secret: string): string | null {
  if (token.length > longestToken || !/^[A-Za-z0-9_-]+$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= signatureBytes || bytes.toString('base64url') !== token) return null;
  const signature = bytes.subarray(0, signatureBytes);
  const decipher = createDecipheriv('aes-256-ctr', keyOf(secret, 'encrypt'), signature);
  const text = Buffer.concat([decipher.update(bytes.subarray(signatureBytes)), decipher.final()]).toString(
    'utf8',
  );
  return timingSafeEqual(sign(text, secret), signature) ? text : null;
}
