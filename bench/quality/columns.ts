import { fnv1a } from '../../lib/hash.ts';

/**
 * Fingerprint of the columns that a table of learned weights asks by their place: weights that were learned of other columns, or of
 * these in another order, carry another one. It stands beside the weights, and a test holds it against the columns there are now.
 */
export const columnsHash = (columns: readonly string[]): string =>
  (fnv1a(columns.join('\n')) >>> 0).toString(16).padStart(8, '0');
