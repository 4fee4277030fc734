/** Names the département of a place. Source: the State's register (COG), as Etalab packages it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Listing } from '@agency/listings';
import { once } from '@agency/ui';

interface Department {
  code: string;
  nom: string;
}

const loadNames = once((path: string) => {
  const file = createRequire(import.meta.url).resolve(path);
  const departments = JSON.parse(readFileSync(file, 'utf8')) as Department[];
  return new Map(departments.map(({ code, nom }) => [code, nom]));
});

/**
 * By the INSEE code, which begins with the code of the département; or else by the postcode, which does so too but in
 * Corsica and for a few communes that a post office beyond the border serves.
 *
 * @example findDepartment({ town: 'Anglet', insee: '64024', postcode: '64600' }) // 'Pyrénées-Atlantiques'
 */
export function findDepartment({ insee, postcode }: Listing['place']): string | undefined {
  const names = loadNames('@etalab/decoupage-administratif/data/departements.json');
  const code = insee ?? postcode.replace(/^20[01]/, '2A').replace(/^20/, '2B');
  return names.get(code.slice(0, 2)) ?? names.get(code.slice(0, 3));
}
