import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { formatBien, formatListepa } from '@agency/feeds/fixtures/ac3/bien.ts';
import { formatProperty, formatRoot } from '@agency/feeds/fixtures/kyero/property.ts';
import { formatRow } from '@agency/feeds/fixtures/rows.ts';
import { formatAnnonce, formatClient } from '@agency/feeds/fixtures/ubiflow/annonce.ts';
import { loadPortfolio } from '@agency/listings';
import { readMapAreas, readPageCircles } from '@agency/site/fixtures/read-circles.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyHouse, type House } from './copy-house.ts';

// What only the agency may know stands marked in every private column of every format. It goes the whole way, from the
// feed through a build to the servers' files, and must come out nowhere.

const minutes = 60_000;
const day = '2026-11-20';
/** In whatever case: a reader lowers words that shout. */
const mark = 'canariprive';
/** Digits of the positions of all feeds: no cell of the grid has so many. */
const digits = '512345';
const isLeaking = (text: string) => text.toLowerCase().includes(mark) || text.includes(digits);
const marked = (paths: readonly string[]) =>
  Object.fromEntries(paths.map((path, index) => [path, `${mark}-${index}`]));

const ranks = [8, ...range(105, 123), ...range(136, 160), 263];
const position = { 298: `43.${digits}678`, 299: `-1.${digits}678`, 300: '1' };

interface Format {
  /** Also the name of the brand and of the source. */
  name: string;
  file: string;
  feed: string;
  /** As the ledger names it. */
  format: string;
}

const formats: readonly Format[] = [
  {
    name: 'canari-poliris',
    file: 'Annonces.csv',
    format: 'Poliris 4.12',
    feed: formatRow({
      ...Object.fromEntries(ranks.map((rank) => [rank, `${mark}-${rank}`])),
      ...position,
      // Where it truly is: another postcode or town would keep the position from being used at all.
      108: '64600',
      109: `Anglet Cedex ${mark}-109`,
    }),
  },
  {
    name: 'canari-ac3',
    file: 'export.xml',
    format: 'AC3 LISTEPA',
    feed: formatListepa(
      formatBien(
        marked([
          'INFO_GENERALES/CONSIGNES_VISITE',
          'INFO_GENERALES/NEGO',
          'INFO_GENERALES/LIEN_VIDEO',
          'AGENCE/AGENCE_TELEPHONE',
          'LOCALISATION/ADRESSE',
          'PROPRIETAIRE/NOM',
          'VENTE/NUM_MANDAT',
          'VENTE/PRIX_MANDAT',
          'VENTE/MONTANT_HONO_VENDEUR',
          'PIECES/PIECE/DESCRIPTION_PIECE',
          'INCONNU/CHOSE',
        ]),
      ),
    ),
  },
  {
    name: 'canari-ubiflow',
    file: 'annonces.xml',
    format: 'Ubiflow',
    feed: formatClient(
      formatAnnonce({
        'bien/communiquer_adresse_exacte': 'oui',
        ...marked([
          'contact_a_afficher',
          'email_a_afficher',
          'telephone_a_afficher',
          'bien/adresse',
          'prestation/mandat_numero',
          'proprietaire/nom',
          'inconnu/chose',
        ]),
      }),
    ),
  },
  {
    name: 'canari-kyero',
    file: 'kyero.xml',
    format: 'Kyero v3',
    feed: formatRoot(
      formatProperty({
        ...marked(['notes', 'email', 'agent/name', 'agent/mobile', 'inconnu/chose']),
        // Its own: a complement by a reference that two listings bear serves neither.
        ref: 'KY-7',
      }),
    ),
  },
];

/** What no feed of Kyero carries, and the law wants: an editor adds it. */
const complement = `---
source: Mandat et DPE
by: Claude Essai
on: ${day}
mandate: { held: true }
fees: { payer: seller }
energy:
  on: 2024-03-12
  cost: { min: 900, max: 1260, year: 2024 }
---
`;

let house: House;
const said = new Map<string, string>();

beforeAll(async () => {
  house = await copyHouse();
  const { root } = house;
  await mkdir(join(root, 'content/listings/complements'), { recursive: true });
  await writeFile(join(root, 'content/listings/complements/KY-7.mdx'), complement);
  for (const { name, file, feed } of formats) {
    await mkdir(join(root, 'canari', name), { recursive: true });
    await writeFile(join(root, 'canari', name, file), feed);
    await house.run(['scripts/new.ts', 'brand', name]);
    const config = join(root, 'sites', name, 'site.config.ts');
    const text = await readFile(config, 'utf8');
    const taking = text.replace(
      /source: .*, take: \[\]/,
      `source: '${name}', take: [{}], vagueness: 'street', exports: ['kyero']`,
    );
    await writeFile(config, taking);
    const options = ['--source', name, '--today', day, '--no-photos'];
    const { code, output } = await house.run([
      'scripts/listings.ts',
      join('canari', name, file),
      ...options,
    ]);
    expect(code, output).toBe(0);
    said.set(name, output);
  }
  const brands = formats.map(({ name }) => name);
  const built = await house.run(['scripts/build.ts', ...brands], { TODAY: day });
  expect(built.code, built.output.slice(-3000)).toBe(0);
  const checked = await house.run(['scripts/check.ts'], { TODAY: day });
  said.set('build', built.output);
  said.set('check', checked.output);
}, 5 * minutes);

afterAll(() => house.remove());

describe.each(formats)('$format', ({ name, format }) => {
  test('its listing has come all the way to a page', () => {
    expect(said.get(name)).toContain(format);
    const pages = readdirSync(join(house.root, 'dist', name, 'annonces'));
    expect(pages).toHaveLength(1);
  });

  test('nothing that is private has: not to content/, not to dist/, not to an account, not to a log', () => {
    const account = join(house.root, '.private', name);
    const open = [
      ...listFiles(join(house.root, 'content/listings', name)),
      ...listFiles(join(house.root, 'dist', name)),
      join(house.root, 'dist', `${name}.answers.json`),
      ...listFiles(account).filter((file) => !/\/(feed\.|quarantine\/)/.test(file)),
    ];
    expect(open.length).toBeGreaterThan(30);
    expect(open.filter(isPacked).length).toBeGreaterThan(3);
    expect(open.filter((file) => isLeaking(readOpen(file)))).toEqual([]);
    expect([...said.values()].filter(isLeaking)).toEqual([]);
  });

  test('its place is told by a cell of the grid, where the feed lets it', () => {
    const { listings } = loadPortfolio(join(house.root, 'content/listings', name));
    const told = listings.map(({ place }) => place.area);
    expect(told).toEqual([
      format === 'Kyero v3' ? undefined : { latitude: 43.5127, longitude: -1.5135, radius: 250 },
    ]);
  });

  test('the map that is near tells the same circle as the page, and no other', async () => {
    const dist = join(house.root, 'dist', name);
    const told = (circles: readonly { x: number; y: number; radius: number }[]) =>
      circles.map(({ x, y, radius }) => ({ x, y, radius }));
    const circles = readPageCircles(dist);
    expect(circles).toHaveLength(1);
    const areas = circles.filter(({ radius }) => radius > 0);
    expect(areas).toHaveLength(format === 'Kyero v3' ? 0 : 1);
    expect(told(await readMapAreas(dist))).toEqual(told(areas));
  });

  test('the feed itself lies in the private store, so the mark was there to be leaked', () => {
    const kept = listFiles(join(house.root, '.private', name)).filter((file) =>
      file.includes('/feed.'),
    );
    expect(kept.map((file) => isLeaking(readFileSync(file, 'latin1')))).toEqual([true]);
  });
});

test('portals get the street and the mandate, and never the owner, the notes or the custom fields', async () => {
  const archive = await house.run(['scripts/portals.ts', 'canari-poliris', '--agency', 'RC-100'], {
    TODAY: day,
  });
  expect(archive.code, archive.output).toBe(0);
  expect(isLeaking(archive.output)).toBe(false);
  const { unzipSync, strFromU8 } = await import('fflate');
  const written = listFiles(join(house.root, '.private/portails'));
  const file = written.find((name) => name.endsWith('.zip')) ?? '';
  const rest = written.filter((name) => name !== file);
  expect(rest.filter((name) => isLeaking(readFileSync(name, 'latin1')))).toEqual([]);
  const csv = strFromU8(unzipSync(readFileSync(file))['Annonces.csv'] ?? new Uint8Array(), true);
  const sent = [...csv.matchAll(/canariprive-(\d+)/g)].map(([, rank]) => Number(rank));
  expect(sent).toContain(8);
  expect(sent).toContain(112);
  const forbidden = [...range(114, 123), ...range(136, 160), 263];
  expect(sent.filter((rank) => forbidden.includes(rank))).toEqual([]);
});

/** What is searched in is deflated. */
const isPacked = (file: string) => file.endsWith('.bin');

/** As whoever loads it has it. */
function readOpen(file: string): string {
  const bytes = readFileSync(file);
  return (isPacked(file) ? inflateRawSync(bytes) : bytes).toString('latin1');
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
