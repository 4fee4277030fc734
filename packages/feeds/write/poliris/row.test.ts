/** What a row says of its listing: whole identifiers, charges that are known, pictures with their labels. */
import { bare } from '@agency/listings/fixtures/listings.ts';
import type { Listing } from '@agency/listings';
import { expect, test } from 'vitest';
import { euros, sale, write } from '../fixtures/archive.ts';

const longReference = 'RV_2-BIS-2026-0001234';

test('an identifier is never cut: without its own a listing is left out, and that is told', () => {
  const longId = () => ({ ranks: new Map([[175, '7'.repeat(31)]]) });
  const { rows, left } = write([sale, { ...sale, key: 'long002', reference: longReference }]);
  expect(rows.map((cells) => cells[1])).toEqual(['RV_1']);
  expect(left).toEqual([
    {
      reference: longReference,
      why: 'La référence ne tient pas dans la colonne (20 caractères au plus, et aucun que la norme remplace) : une valeur coupée désignerait une autre annonce.',
    },
  ]);
  expect(() => write([sale], { privateOf: longId })).toThrow('None of 1 listings');
});

test('the number of a mandate is never cut: its cell stays empty, and that is told', () => {
  const ranks = new Map([[112, 'MANDAT-2026-000123-B']]);
  const { rows, remarks } = write([sale], { privateOf: () => ({ ranks }) });
  expect(rows[0]?.[111]).toBe('');
  expect(remarks.filter(({ column }) => column === '112')).toEqual([
    {
      reference: 'RV_1',
      column: '112',
      message:
        'La valeur ne tient pas dans la colonne (15 caractères au plus, et aucun que la norme remplace) : la cellule reste vide.',
    },
  ]);
});

test('the id of the agency is never cut', () => {
  expect(() => write([sale], { agencyId: 'villa-rosa-biarritz' }))
    .toThrowErrorMatchingInlineSnapshot(`
      [Problem: "villa-rosa-biarritz" cannot be written as the id of an agency: rank 1 takes 1 to 16 signs, and none that the format spells otherwise.
        fix:   Give the id that the portal gave the agency.]
    `);
});

test('a telephone, a position and a tour come through', () => {
  const ranks = new Map([
    [105, '+33 5 59 41 00 00'],
    [299, '-1,5586'],
  ]);
  const tour = 'https://visite.example/maps/@43.4832,-1.5586,3a';
  const [cells = []] = write([{ ...sale, tour }], { privateOf: () => ({ ranks }) }).rows;
  expect([105, 299].map((rank) => cells[rank - 1])).toEqual(['+33 5 59 41 00 00', '-1,5586']);
  expect(decodeURIComponent(cells[103] ?? '')).toBe(tour);
});

test.each<[string, Partial<NonNullable<Listing['commercialRent']>>, [string, string]]>([
  ['charges that nobody knows', {}, ['1500', '']],
  ['known charges', { yearlyCharges: euros(1200) }, ['1600', 'OUI']],
  ['charges within', { chargesIncluded: true }, ['1500', 'OUI']],
])('the rent of premises with %s', (_, terms, cells) => {
  const commercialRent = { yearly: euros(18_000), chargesIncluded: false, ...terms };
  const premises: Listing = { ...bare, kind: 'office', transaction: 'rent', commercialRent };
  const [row = []] = write([premises]).rows;
  expect([row[10], row[12]]).toEqual(cells);
});

test('pictures that have no rank are told', () => {
  const photos = Array.from({ length: 40 }, (_, index) => ({
    id: String(index).padStart(24, '0'),
    width: 1600,
    height: 1200,
  }));
  const picturesTold = (count: number) =>
    write([{ ...sale, photos: photos.slice(0, count) }])
      .remarks.filter(({ column }) => column === 'photos')
      .map(({ message }) => message);
  expect(picturesTold(30)).toEqual([]);
  expect(picturesTold(40)).toEqual(['La norme ne prend que 30 photos : 10 ne sont pas envoyées.']);
});

test('what has no rank and must be said is said in the text', () => {
  const registered: Listing = {
    ...sale,
    kind: 'flat',
    transaction: 'holiday',
    holiday: { lowWeek: { amount: 700, currency: 'EUR' }, registration: '64024990056ZZ' },
  };
  expect(write([registered]).rows[0]?.[20]).toBe(
    'Plat.<BR><BR>Numéro d’enregistrement : 64024990056ZZ',
  );
  const long = {
    ...registered,
    texts: { fr: { title: 'T2', body: ['mot '.repeat(1200).trim()] } },
  };
  const cell = write([long]).rows[0]?.[20] ?? '';
  expect(cell.length).toBeLessThanOrEqual(4000);
  expect(cell).toMatch(/mot…<BR><BR>Numéro d’enregistrement : 64024990056ZZ$/);
  const said = { ...registered, texts: { fr: { title: 'T2', body: ['N° 64024990056ZZ.'] } } };
  expect(write([said]).rows[0]?.[20]).toBe('N° 64024990056ZZ.');
});

test('a picture that is drawn and changed by a machine says both, a plan nothing', () => {
  const photo = { id: 'a'.repeat(24), width: 1600, height: 1200 };
  const captions = write([
    {
      ...sale,
      photos: [
        { ...photo, kind: 'rendering', aiEdited: true },
        { ...photo, kind: 'plan' },
      ],
    },
  ]).rows[0]?.slice(93, 95);
  expect(captions).toEqual(['Illustration non contractuelle – Image modifiée par IA', '']);
});

test('a rendering says so in its caption, once', () => {
  const photo = { id: 'a'.repeat(24), width: 1600, height: 1200, kind: 'rendering' as const };
  const captionOf = (caption?: string) =>
    write([{ ...sale, photos: [{ ...photo, ...(caption && { caption }) }] }]).rows[0]?.[93];
  expect([captionOf(), captionOf('Le hall'), captionOf('Image non contractuelle')]).toEqual([
    'Illustration non contractuelle',
    'Illustration non contractuelle – Le hall',
    'Image non contractuelle',
  ]);
});
