/** Who a record is: its key, its agency, its reference. */
import { createHash } from 'node:crypto';
import { detach } from '../../detach.ts';
import type { Identity } from './listing.ts';

export interface RecordIdentity extends Identity {
  /** False when rank 175 is empty and the reference has to serve. */
  hasTechnicalId: boolean;
}

/** Undefined when the record names itself in no way. */
export function identify(cells: readonly string[], source: string): RecordIdentity | undefined {
  const [group = '', reference = ''] = cells.map((cell) => cell.trim());
  const technicalId = cells[174]?.trim() ?? '';
  const id = technicalId || reference;
  if (!id) return undefined;
  return {
    key: hashKey([source, group, technicalId ? 'id' : 'reference', id].join('\n')),
    agency: detach(findAgency(group, reference)),
    reference: detach(reference || id),
    hasTechnicalId: technicalId !== '',
  };
}

/** In a file of a group, rank 1 is the group, and the agency shows only before the "_" of the reference. */
function findAgency(group: string, reference: string): string {
  const prefix = /^([A-Za-z0-9]+)_/.exec(reference)?.[1];
  return /group/i.test(group) && prefix ? prefix : group;
}

const keyLength = 7;
const keySpace = 36n ** BigInt(keyLength);

/** Opaque and stable: a new reference, price or text leaves the address of the listing as it is. */
function hashKey(identity: string): string {
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16);
  return (BigInt(`0x${hash}`) % keySpace).toString(36).padStart(keyLength, '0');
}
