/** Finds a commune by its name and postcode. Source: the State's register (COG), as Etalab packages it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Town {
  name: string;
  insee: string;
  postcodes: readonly string[];
}

export interface TownRegister {
  /** The commune of that name: among those of the postcode first, then in the department. */
  find(name: string, postcode: string): { town: Town; postcodeAgrees: boolean } | undefined;
}

interface RegisterEntry {
  nom: string;
  code: string;
  codesPostaux?: string[];
}

/** Reads the register once an import; pages never need it. */
export function loadTowns(): TownRegister {
  const path = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/communes.json',
  );
  const byName = new Map<string, Town[]>();
  for (const entry of JSON.parse(readFileSync(path, 'utf8')) as RegisterEntry[]) {
    if (!entry.codesPostaux) continue;
    const town = { name: entry.nom, insee: entry.code, postcodes: entry.codesPostaux };
    const name = plain(town.name);
    byName.set(name, [...(byName.get(name) ?? []), town]);
  }
  return { find: (name, postcode) => findTown(byName.get(plain(name)) ?? [], postcode) };
}

function findTown(namesakes: readonly Town[], postcode: string) {
  const exact = namesakes.find((town) => town.postcodes.includes(postcode));
  if (exact) return { town: exact, postcodeAgrees: true };
  const department = namesakes.filter((town) => town.insee.slice(0, 2) === postcode.slice(0, 2));
  const [only] = department;
  return only && department.length === 1 ? { town: only, postcodeAgrees: false } : undefined;
}

/** What two spellings of a name have in common: no case, accents, hyphens or short forms of "Saint". */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/\bcedex\b.*$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}
