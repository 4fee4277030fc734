/** Finds a commune by its name and postcode. Source: the State's register (COG), as Etalab packages it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Town {
  name: string;
  insee: string;
  postcodes: readonly string[];
}

export interface TownRegister {
  /** The commune of that name and postcode; or else the only one of that name in the department. */
  find(name: string, postcode: string): { town: Town; postcodeAgrees: boolean } | undefined;
}

interface RegisterEntry {
  nom: string;
  code: string;
  codesPostaux?: string[];
}

let register: TownRegister | undefined;

/** Read once, and only by an import: pages never need it. */
export function loadTowns(): TownRegister {
  register ??= createRegister(loadCommunes());
  return register;
}

function loadCommunes(): Town[] {
  const path = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/communes.json',
  );
  const entries = JSON.parse(readFileSync(path, 'utf8')) as RegisterEntry[];
  return entries.flatMap(({ nom: name, code: insee, codesPostaux: postcodes }) =>
    postcodes ? [{ name, insee, postcodes }] : [],
  );
}

/** Names are compared by area, the first two digits of a postcode: an agency works in one or two of a hundred. */
function createRegister(towns: readonly Town[]): TownRegister {
  const areas = new Map<string, Map<string, Town[]>>();
  const areaOf = (postcode: string) => postcode.slice(0, 2);
  const openArea = (area: string) => {
    const known = areas.get(area);
    if (known) return known;
    const inArea = towns.filter(({ postcodes }) => postcodes.some((code) => areaOf(code) === area));
    const byName = Map.groupBy(inArea, ({ name }) => plain(name));
    areas.set(area, byName);
    return byName;
  };
  return {
    find: (name, postcode) => {
      const namesakes = openArea(areaOf(postcode)).get(plain(name)) ?? [];
      const exact = namesakes.find(({ postcodes }) => postcodes.includes(postcode));
      if (exact) return { town: exact, postcodeAgrees: true };
      const [only, ...others] = namesakes;
      return only && others.length === 0 ? { town: only, postcodeAgrees: false } : undefined;
    },
  };
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
