/** Nothing of a record gets out that no table names; what is private is not even told in an account (OTH-14). */
import { describe, expect, test } from 'vitest';
import * as bien from '../../fixtures/ac3/bien.ts';
import * as property from '../../fixtures/kyero/property.ts';
import * as annonce from '../../fixtures/ubiflow/annonce.ts';
import { readFeed, type Fields } from '../../fixtures/xml.ts';
import { ac3, ics } from '../ac3/reader.ts';
import { kyero } from '../kyero/reader.ts';
import { ubiflow } from '../ubiflow/reader.ts';
import type { XmlFormat } from './format.ts';
import type { XmlFormatName } from './open.ts';

const mark = (index: number) => `MARQUE-${index}-`;

interface Case {
  name: XmlFormatName;
  format: XmlFormat;
  fields: Fields;
  /** Private elements and strangers, wherever a feed may have them. */
  planted: readonly string[];
  /** Read besides the table. */
  composed: readonly string[];
  feed: (fields: Fields) => string;
}

const ofAc3 = {
  format: ac3,
  fields: bien.flatForSale,
  planted: [
    'INFO_GENERALES/CONSIGNES_VISITE',
    'INFO_GENERALES/OBSERVATIONS_WEB',
    'LOCALISATION/NOM_RUE',
    'LOCALISATION/RESIDENCE',
    'APPARTEMENT/PRIX_MANDAT',
    'APPARTEMENT/DATE_ECHEANCE_MANDAT',
    'APPARTEMENT/HONORAIRES_VENDEUR',
    'LOCALISATION/TELEPHONE_GARDIEN',
    'PROPRIETAIRE/NOM',
    'PROPRIETAIRE/ADRESSE/ADRESSE1',
    'AGENCE/AGENCE_MAIL',
    'PIECES/PIECE#1/DESCRIPTION_PIECE',
    'INCONNU/CHOSE',
    'INCONNU/@attribut',
    'VENTE/PRIX/@note',
    '@secret',
  ],
  composed: [
    'INFO_GENERALES/STATUT',
    'LOCALISATION/PAYS',
    'LOCALISATION/VISIBLE',
    'VENTE/MONTANT_HONO_ACQUEREUR',
    'APPARTEMENT/CHAUFFAGE',
    'APPARTEMENT/MODE_CHAUFFAGE',
    'APPARTEMENT/MECANISME_CHAUFFAGE',
    'APPARTEMENT/NBRE_GARAGE',
    'APPARTEMENT/NBRE_BOX',
    'APPARTEMENT/VISIOPHONE',
  ],
};

const cases: readonly Case[] = [
  { ...ofAc3, name: 'ac3', feed: (fields) => bien.formatListepa(bien.formatBien(fields)) },
  {
    ...ofAc3,
    name: 'ics',
    format: ics,
    feed: (fields) => `<TRANSFERT>${bien.formatBien(fields)}</TRANSFERT>`,
  },
  {
    name: 'ubiflow',
    format: ubiflow,
    fields: annonce.flatForSale,
    planted: [
      'contact/contact_a_afficher',
      'contact/telephone_a_afficher',
      'bien/precision_coordonnees',
      'bien/adresse/rue',
      'bien/code_postal_reel',
      'bien/ville_reelle',
      'date_mandat',
      'mandat_echeance',
      'prestation/taxe_fonciere',
      'inconnu/chose',
      'bien/@secret',
    ],
    composed: [
      'code_type',
      'type_offre',
      'bien/pays',
      'bien/communiquer_adresse_exacte',
      'prestation/type',
      'prestation/honoraires',
      'bien/chauffage_type',
      'bien/chauffage_energie',
    ],
    feed: (fields) => annonce.formatClient(annonce.formatAnnonce(fields)),
  },
  {
    name: 'kyero',
    format: kyero,
    fields: property.flatForSale,
    planted: [
      'agent/email',
      'agent/mobile',
      'whatsapp_number',
      'contact_number',
      'address',
      'catastral',
      'commission/notes',
      'images/image#1/tags/tag',
      'inconnu/chose',
      '@secret',
    ],
    composed: [
      'currency',
      'country',
      'province',
      'part_ownership',
      'leasehold',
      'features/feature#1',
      'features/feature#2',
      'features/feature#3',
    ],
    feed: (fields) => property.formatRoot(property.formatProperty(fields)),
  },
];

/** Paths of the table, as this record writes them. */
function pathsOf({ columns, photos }: XmlFormat): string[] {
  return [...columns.map(({ column }) => column), photos.column]
    .flatMap((column) => column.split(' | '))
    .map((path) => path.replace('{TYPE}', 'APPARTEMENT').replace('{PRICE}', 'prix'));
}

test.each<[XmlFormat, string]>([
  [ac3, 'LOCALISATION/ADRESSE'],
  [ac3, 'LOCALISATION/LATITUDE'],
  [ac3, 'LOCALISATION/LONGITUDE'],
  [ac3, 'INFO_GENERALES/CONSIGNES_VISITE'],
  [ac3, 'appartement/consignes_visite'],
  [ac3, 'INFO_GENERALES/AGENCE_TELEPHONE'],
  [ac3, 'INFO_GENERALES/LIEN_ESPACE_CLIENT'],
  [ac3, 'AGENCE/VILLE'],
  [ac3, 'VENTE/PRIX_MANDAT'],
  [ac3, 'VENTE/NUM_MANDAT'],
  [ac3, 'VENTE/DATE_MANDAT'],
  [ac3, 'VENTE/MONTANT_HONO_VENDEUR'],
  [ubiflow, 'bien/adresse'],
  [ubiflow, 'bien/code_postal_reel'],
  [ubiflow, 'bien/ville_reelle'],
  [ubiflow, 'bien/latitude'],
  [ubiflow, 'bien/longitude'],
  [ubiflow, 'contact_a_afficher'],
  [ubiflow, 'contact/email_a_afficher'],
  [ubiflow, 'telephone_a_afficher'],
  [ubiflow, 'prestation/mandat_numero'],
  [kyero, 'notes'],
  [kyero, 'email'],
  [kyero, 'location/latitude'],
  [kyero, 'location/longitude'],
  [kyero, 'agent/name'],
])('$0.name keeps $1 to itself', (format, path) => {
  expect(format.isPrivate(path)).toBe(true);
});

describe.each(cases)('of $name', ({ name, format, fields, planted, composed, feed }) => {
  const bare = (path: string) => path.replace(/#\d+/g, '');
  const read = new Set([...pathsOf(format), ...composed.map(bare)]);
  const isOrder = (path: string) => path.endsWith(`/@${format.photos.order}`);
  const secrets = [...Object.keys(fields), ...planted].filter(
    (path) => !read.has(bare(path)) && !isOrder(path),
  );
  const marked = Object.fromEntries(secrets.map((path, index) => [path, mark(index)]));

  test('the record holds what must not get out', () => {
    expect(secrets.length).toBeGreaterThan(planted.length);
    expect(secrets).toEqual(expect.arrayContaining([...planted]));
  });

  test.each<[string, Fields]>([
    ['a record that is published', {}],
    [
      'one with a remark on every field',
      Object.fromEntries(pathsOf(format).map((path) => [path, '?'])),
    ],
    ['one without a price', { 'VENTE/PRIX': '', 'prestation/prix': '', price: '' }],
    [
      'one that is too long',
      Object.fromEntries(secrets.map((path, index) => [path, mark(index).repeat(3000)])),
    ],
  ])('nothing shows it: %s', async (_, changes) => {
    const known = Object.fromEntries(
      Object.entries(changes).filter(([path]) => path in fields || path in marked),
    );
    const records = await readFeed(feed({ ...marked, ...known }), name);
    const all = JSON.stringify(records.map(({ digest: _digest, ...record }) => record));
    expect(records).toHaveLength(1);
    expect(secrets.filter((_path, index) => all.includes(mark(index)))).toEqual([]);
  });

  test('the record that is published is one', async () => {
    const [record] = await readFeed(feed(marked), name);
    expect(record?.listing).toBeDefined();
  });

  test('no table names a private path', () => {
    expect(pathsOf(format).filter((path) => format.isPrivate(path))).toEqual([]);
    expect(composed.filter((path) => format.isPrivate(bare(path)))).toEqual([]);
  });
});
