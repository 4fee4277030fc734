/** Finds a commune by its name and postcode. Source: the State's register (COG), as Etalab packages it. */
import { once } from '@agency/ui';
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
  /**
   * For feeds without postcodes: the only commune of that name in the department, or in all of France where the name of
   * the department is none (a region, nothing). Undefined where two could be meant.
   *
   * @example findByName('Sare', 'Pyrénées-Atlantiques')
   */
  findByName(name: string, department: string): Town | undefined;
  /**
   * The postcode of a commune that has one, or of several one that it shares with no other commune.
   *
   * @returns Undefined where a postcode would be a guess: Nice, Bordeaux.
   */
  ownPostcode(town: Town): string | undefined;
  /** @example isDepartment('pyrenees atlantiques') // true */
  isDepartment(name: string): boolean;
}

interface RegisterEntry {
  nom: string;
  code: string;
  codesPostaux?: string[];
}

type RegisterFile = 'communes.json' | 'departements.json';

let register: TownRegister | undefined;

/** Read once, and only by an import: pages never need it. */
export function loadTowns(): TownRegister {
  register ??= createRegister(loadCommunes(), loadEntries('departements.json'));
  return register;
}

function loadCommunes(): Town[] {
  return loadEntries('communes.json').flatMap(
    ({ nom: name, code: insee, codesPostaux: postcodes }) =>
      postcodes ? [{ name, insee, postcodes }] : [],
  );
}

function loadEntries(file: RegisterFile): RegisterEntry[] {
  const path = createRequire(import.meta.url).resolve(
    `@etalab/decoupage-administratif/data/${file}`,
  );
  return JSON.parse(readFileSync(path, 'utf8')) as RegisterEntry[];
}

/** Names are compared by area, the first two digits of a postcode: an agency works in one or two of a hundred. */
function createRegister(
  towns: readonly Town[],
  departments: readonly RegisterEntry[],
): TownRegister {
  const departmentCodes = new Map(departments.map(({ nom, code }) => [plain(nom), code]));
  let everywhere: Map<string, Town[]> | undefined;
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
    findByName: (name, department) => {
      everywhere ??= Map.groupBy(towns, (town) => plain(town.name));
      const namesakes = everywhere.get(plain(name)) ?? [];
      const code = departmentCodes.get(plain(department));
      // The INSEE code of a commune begins with that of its department.
      const [only, ...others] = namesakes.filter(({ insee }) => insee.startsWith(code ?? ''));
      return others.length === 0 ? only : undefined;
    },
    ownPostcode: ({ insee, postcodes }) => {
      const isOwn = (postcode: string) =>
        !towns.some((town) => town.insee !== insee && town.postcodes.includes(postcode));
      const own = postcodes.length === 1 ? postcodes : postcodes.filter(isOwn);
      return own.length === 1 ? own[0] : undefined;
    },
    isDepartment: (name) => departmentCodes.has(plain(name)),
  };
}

/** What two spellings of a name have in common: no case, accents, hyphens or short forms of "Saint". */
const plain = once((name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/\bcedex\b.*$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte'),
);
