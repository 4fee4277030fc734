/** What states and vendors are called in the report. */
import type { Proof } from '../proof.ts';
import type { State } from '../states.ts';
import { stateTitles } from './words.ts';

type Named = Pick<Proof, 'purposes' | 'vendors'>;

/** @example titleState(state, proof) // 'Une seule finalité acceptée : Mesurer l’audience' */
export function titleState({ kind, about = '' }: State, proof: Named): string {
  const purpose = proof.purposes.find(({ id }) => id === about)?.name.fr;
  return stateTitles[kind](kind === 'purpose' ? (purpose ?? about) : nameVendor(proof)(about));
}

export function nameVendor({ vendors }: Pick<Named, 'vendors'>): (id: string) => string {
  return (id) => vendors.find((vendor) => vendor.id === id)?.name ?? id;
}
