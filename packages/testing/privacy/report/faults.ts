/** What the report says of a fault, and of a thing that was stored. */
import type { Fault } from '../judge.ts';
import type { Stored } from '../read-stored.ts';
import { storageKinds, unreadNames } from './words.ts';

/** A fault in a sentence. */
export function formatFault(fault: Fault, nameVendor: (id: string) => string): string {
  switch (fault.code) {
    case 'stored':
      return `enregistre ${nameStored(fault.stored)}, qui n’est pas permis ici`;
    case 'long': {
      const { stored, declared } = fault;
      const days = Math.round(stored.days ?? 0);
      return declared === undefined
        ? `garde ${nameStored(stored)} au-delà de la visite`
        : `garde ${nameStored(stored)} ${days}\u00a0jours, ${declared} sont déclarés`;
    }
    case 'called':
      return `appelle ${fault.host}, qui n’est pas permis ici`;
    case 'forbidden':
      return `la politique de sécurité a dû interdire\u202f: ${fault.violation}`;
    case 'awake':
      return `fait fonctionner ${nameVendor(fault.vendor)}, qui n’est pas permis ici`;
    case 'asleep':
      return `n’a pas fait fonctionner ${nameVendor(fault.vendor)}, pourtant accepté\u202f: l’essai ne prouve rien pour lui`;
    case 'asked':
      return 'pose la question, qui n’a pas lieu d’être';
    case 'unasked':
      return 'ne pose pas la question';
    case 'choice': {
      const names = (ids: readonly string[]) => ids.map(nameVendor).join(', ') || 'rien';
      const kept = fault.kept ? names(fault.kept) : 'aucun choix';
      return `retient comme accepté\u202f: ${kept}, au lieu de\u202f: ${names(fault.expected)}`;
    }
    case 'status':
      return `répond avec le code ${fault.status}, au lieu de ${fault.expected}`;
    case 'unread':
      return `${unreadNames[fault.unread.what]} ${fault.unread.address} n’a pas pu être lu`;
    case 'broken':
      return `l’essai s’est interrompu, la suite n’a pas été vue\u202f: ${fault.message}`;
  }
}

/** @example 'cookie IDE (doubleclick.net)' */
export function nameStored({ kind, name, host }: Stored): string {
  return `${storageKinds[kind]} ${name}${host === undefined ? '' : ` (${host})`}`;
}
