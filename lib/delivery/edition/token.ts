import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';

/** Which of the secret's keys is meant; a key for one use is of no use for another. */
function keyOf(secret: string, use: 'encrypt' | 'sign' | 'name'): Buffer {
  return createHmac('sha256', secret).update(`news-digest ${use}`).digest();
}

const signatureBytes = 16;

/** The address as it counts: the domain in lower case, and what stands before it too, as every mail program treats it. */
export const normalAddress = (address: string): string => address.trim().toLowerCase();

/** A name for a reader that says nothing of the address and that nobody without the secret can work out. */
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
 * The address as an opaque token for a link: encrypted, and signed by a MAC of 128 bits that is also the initial value of the
 * cipher (SIV construction), so that the same reader has the same link in every mail. It cannot be read, forged or guessed.
 */
export function tokenOf(address: string, secret: string): string {
  const text = normalAddress(address);
  const signature = sign(text, secret);
  const cipher = createCipheriv('aes-256-ctr', keyOf(secret, 'encrypt'), signature);
  return Buffer.concat([signature, cipher.update(text, 'utf8'), cipher.final()]).toString('base64url');
}

/** Longest token that is looked at: that of an address of 254 characters, with room. */
const longestToken = 1_500;

/** The address of a token; null for one that was not made with this secret. */
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
