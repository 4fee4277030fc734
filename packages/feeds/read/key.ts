/** The public key of a listing: part of its address. */
import { hash } from 'node:crypto';

const keyLength = 7;
const keySpace = 36 ** keyLength;

/**
 * Opaque and stable: a new reference, price or text leaves the address of the listing as it is.
 *
 * @param identity What never changes: source, group, kind of id, id.
 */
export function createKey(...identity: readonly string[]): string {
  const digest = hash('sha256', identity.join('\n'), 'hex');
  let rest = 0;
  // The first 64 bits modulo the key space, sixteen at a time: so the product stays exact.
  for (let at = 0; at < 16; at += 4) {
    rest = (rest * 0x1_0000 + Number.parseInt(digest.slice(at, at + 4), 16)) % keySpace;
  }
  return rest.toString(36).padStart(keyLength, '0');
}
