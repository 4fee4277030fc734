/** Who a record is: its key, its agency, its reference. */
import { detach } from '../../detach.ts';
import { createKey } from '../key.ts';
import type { Identity } from '../reader.ts';

interface PolirisIdentity {
  identity: Identity;
  /** False when rank 175 is empty and the reference has to serve. */
  hasTechnicalId: boolean;
}

/** Undefined when the record names itself in no way. */
export function identify(cells: readonly string[], source: string): PolirisIdentity | undefined {
  const group = cells[0]?.trim() ?? '';
  const reference = cells[1]?.trim() ?? '';
  const technicalId = cells[174]?.trim() ?? '';
  const id = technicalId || reference;
  if (!id) return undefined;
  return {
    identity: {
      key: createKey(source, group, technicalId ? 'id' : 'reference', id),
      agency: detach(findAgency(group, reference)),
      reference: detach(reference || id),
    },
    hasTechnicalId: technicalId !== '',
  };
}

/** In a file of a group, rank 1 is the group, and the agency shows only before the "_" of the reference. */
function findAgency(group: string, reference: string): string {
  const prefix = /^([A-Za-z0-9]+)_/.exec(reference)?.[1];
  return /group/i.test(group) && prefix ? prefix : group;
}
