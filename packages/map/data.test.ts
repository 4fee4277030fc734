import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWithin, readPath } from './draw/path.ts';
import { neighboursOf, positionOf } from './find.ts';
import { loadMap } from './load.ts';

const folder = join(import.meta.dirname, 'data');
const { places, unplaced, land } = loadMap();

function codeOf(name: string): string {
  return [...places.values()].find((place) => place.name === name)?.insee ?? `no ${name}`;
}

const namesAround = (name: string) => neighboursOf(codeOf(name)).map((place) => place.name);

test.each([
  ['Biarritz', ['Anglet', 'Arbonne', 'Bidart']],
  ['Bayonne', ['Anglet', 'Boucau', "Saint-Pierre-d'Irube", 'Tarnos']],
  ['Saint-Jean-de-Luz', ['Ascain', 'Ciboure', 'Guéthary']],
  ['Hendaye', ['Biriatou', 'Urrugne']],
  ['Orx', ['Bénesse-Maremne', 'Labenne', 'Saint-André-de-Seignanx', 'Saubrigues']],
  ['La Bastide-Clairence', ['Ayherre', 'Bardos', 'Hasparren', 'Orègue']],
])('%s has the neighbours that it has on the ground', (name, neighbours) => {
  expect(namesAround(name)).toEqual(expect.arrayContaining(neighbours));
});

test.each([
  ['Biarritz', 'Hendaye'],
  ['Biarritz', 'Bayonne'],
  ['Bayonne', 'Saint-Jean-de-Luz'],
  ['Hendaye', 'Ascain'],
  ['Ciboure', 'Biriatou'],
])('%s and %s do not touch', (name, other) => {
  expect(namesAround(name)).not.toContain(other);
});

test('who is a neighbour has one', () => {
  const oneSided = [...places.values()].flatMap(({ insee, neighbours }) =>
    neighbours.filter((other) => !places.get(other)?.neighbours.includes(insee)),
  );
  expect(oneSided).toEqual([]);
});

test('nobody is their own neighbour, and none is farther than 14 km', () => {
  for (const { insee, neighbours, x, y } of places.values()) {
    expect(neighbours).not.toContain(insee);
    for (const other of neighbours) {
      const there = positionOf(other);
      expect(there && Math.hypot(there.x - x, there.y - y)).toBeLessThanOrEqual(1400);
    }
  }
});

test('each commune with a point has an area, and lies in it', () => {
  const outside = [...places.values()].filter(
    (place) =>
      !place.area
        .split('z')
        .filter(Boolean)
        .some((ring) => isWithin(readPath(ring), place)),
  );
  expect(outside.map(({ name }) => name)).toEqual([]);
});

test.each([
  ['Biarritz', 'west of', 'Anglet'],
  ['Anglet', 'west of', 'Bayonne'],
  ['Hendaye', 'west of', 'Biarritz'],
  ['Capbreton', 'north of', 'Bayonne'],
  ['Sare', 'south of', 'Ascain'],
])('%s lies %s %s', (name, side, other) => {
  const [a, b] = [positionOf(codeOf(name)), positionOf(codeOf(other))];
  if (!a || !b) throw new Error('not placed');
  expect(
    side === 'west of' ? b.x - a.x : side === 'north of' ? b.y - a.y : a.y - b.y,
  ).toBeGreaterThan(0);
});

test('the Bay of Biscay is no land, the Rhune is', () => {
  const mainland = readPath(land);
  expect(isWithin(mainland, { x: -2500, y: -1000 })).toBe(false);
  expect(isWithin(mainland, { x: -1500, y: 1560 })).toBe(true);
});

test('every commune of the two departments is placed or said to be unplaced', () => {
  expect(places.size + unplaced.size).toBe(872);
  expect([...places.keys()].filter((insee) => unplaced.has(insee))).toEqual([]);
});

test('a commune without a point has no position and no neighbours', () => {
  const [insee = ''] = [...unplaced].find(([, name]) => name === 'Biarrotte') ?? [];
  expect(insee).toBe('40042');
  expect(positionOf(insee)).toBeUndefined();
  expect(neighboursOf(insee)).toEqual([]);
});

test('a code of nowhere has no position and no neighbours', () => {
  expect(positionOf('75056')).toBeUndefined();
  expect(neighboursOf('')).toEqual([]);
});

test('each file says where it comes from and under which licence', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const head = readFileSync(join(folder, file), 'utf8').slice(0, 600);
    expect(head).toMatch(/^\{\n {2}"sources": \[/);
    expect(head).toMatch(/GSHHG.*LGPL|GeoNames.*CC BY 4\.0/);
  }
});

test('all data are at most 150 kB', () => {
  const bytes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
});
