/** Records of AC3 with the dirt that real files hold. */
import { describe, expect, test } from 'vitest';
import { asKind, flatForSale, formatBien, formatListepa, toLet } from '../../fixtures/ac3/bien.ts';
import { listOnly, readFeed, readOnly, type Fields } from '../../fixtures/xml.ts';

const feed = (changes: Fields, base?: Fields) => formatListepa(formatBien(changes, base));
const read = (changes: Fields, base?: Fields) => readOnly(feed(changes, base), 'ac3');
const listed = (changes: Fields, base?: Fields) => listOnly(feed(changes, base), 'ac3');

test('a good record is read without a remark', async () => {
  const { codes, photos, identity } = await read({});
  expect(codes).toEqual([]);
  expect(identity).toMatchObject({ agency: '', reference: '312' });
  expect(photos).toEqual([
    { source: 'https://photos.example.com/rivage/101-1.jpg' },
    { source: 'https://photos.example.com/rivage/101-2.jpg' },
  ]);
});

test('it says what the feed says, and takes nothing from the same name at another depth', async () => {
  expect(await listed({})).toMatchObject({
    kind: 'flat',
    transaction: 'sale',
    price: { amount: 312_000 },
    fees: { payer: 'buyer', netPrice: { amount: 300_000 } },
    mandate: { held: true },
    exclusive: true,
    place: { town: 'Anglet', postcode: '64600', district: 'Chiberta' },
    copro: { lots: 24, yearlyCharges: { amount: 1240 }, procedure: false },
    areas: { main: 64.5, carrez: 64.5, livingRoom: 24 },
    floor: 2,
    storeys: 4,
    heating: ['individual', 'gas', 'radiator'],
    kitchen: 'open-equipped',
    aspects: ['south', 'west'],
    energy: {
      status: 'rated',
      energy: 'C',
      climate: 'B',
      primary: 120,
      on: '2024-03-12',
      cost: { min: 900, max: 1260, year: 2024 },
    },
    features: ['balcony', 'parking', 'cellar', 'lift', 'open-view', 'intercom', 'works-needed'],
  });
});

test('breaks in a text are meaning, and several CDATA sections are one text', async () => {
  expect((await listed({})).texts.fr.body).toEqual([
    'Un appartement clair, à l’étage.\nVue sur les pins.',
    'Cave et place de parking.',
  ]);
});

test('the percentage is worked out of the two amounts, whatever the feed states', async () => {
  expect((await listed({})).fees?.percent).toBe(4);
  expect((await listed({ 'VENTE/MONTANT_HONO_ACQUEREUR': undefined })).fees).toEqual({
    payer: 'buyer',
    netPrice: { amount: 300_000, currency: 'EUR' },
  });
});

test('at the seller’s charge there is one price alone', async () => {
  expect((await listed({ 'VENTE/CHARGE_HONORAIRES': 'vendeur' })).fees).toEqual({
    payer: 'seller',
  });
});

describe('a rent', () => {
  const base = { ...flatForSale, ...toLet };

  test('is told all in, with its parts where they add up', async () => {
    expect((await listed({}, base)).rent).toEqual({
      monthly: { amount: 1240, currency: 'EUR' },
      base: { amount: 1165, currency: 'EUR' },
      charges: { amount: 75, currency: 'EUR' },
      chargesMode: 'provision',
    });
  });

  test('has no rent without charges where the sum says otherwise', async () => {
    expect((await listed({ 'LOCATION/LOYER': '1240' }, base)).rent?.base).toBeUndefined();
  });

  test('of premises is told per year', async () => {
    const shop = asKind('LOCAL_COMMERCIAL', base);
    expect((await listed({}, shop)).commercialRent).toMatchObject({
      yearly: { amount: 14_880 },
      yearlyCharges: { amount: 900 },
      chargesIncluded: true,
    });
    const stated = await listed({ 'LOCATION/LOYER_HT_HC_AN': '13980' }, shop);
    expect(stated.commercialRent).toMatchObject({
      yearly: { amount: 13_980 },
      tax: 'HT',
      chargesIncluded: false,
    });
  });

  test('says nothing of a mandate where the form has no place for one', async () => {
    expect(await read({}, base)).toMatchObject({ codes: [] });
    expect((await listed({}, base)).mandate).toBeUndefined();
  });
});

test.each<[string, Fields, boolean]>([
  ['a number and a day', {}, true],
  ['no day', { 'VENTE/DATE_MANDAT': '0000-00-00' }, false],
  ['no number', { 'VENTE/NUM_MANDAT': '' }, false],
])('a mandate is held with %s', async (_, changes, held) => {
  expect((await listed(changes)).mandate).toEqual({ held });
});

test('a film and a tour are told, each by its own element', async () => {
  const tour = 'https://visite.example.com/101';
  expect(await listed({ 'INFO_GENERALES/VISITE_VIRTUELLE': tour })).toMatchObject({
    tour,
    video: 'https://video.example.com/v/101',
  });
});

test('without AFF_ID nothing says whose page it is: AFF_NUM is given again', async () => {
  expect(await read({ 'INFO_GENERALES/AFF_ID': '' })).toMatchObject({
    listing: undefined,
    codes: ['no-id'],
  });
});

test('the key follows AFF_ID alone', async () => {
  const { identity } = await read({});
  const again = await read({ 'INFO_GENERALES/AFF_NUM': '7', 'VENTE/PRIX': '1000' });
  expect(again.identity?.key).toBe(identity?.key);
  expect((await read({ 'INFO_GENERALES/AFF_ID': '9' })).identity?.key).not.toBe(identity?.key);
});

test.each<[string, Fields, string]>([
  ['the day of the certificate in the other form', { 'APPARTEMENT/DATE_DPE': '2024-03-12' }, ''],
  ['the ground floor as a word', { 'APPARTEMENT/NUM_ETAGE': 'RDC' }, ''],
  ['a town in capitals', { 'LOCALISATION/VILLE': 'ANGLET' }, ''],
  ['a town without its accents', { 'LOCALISATION/VILLE': 'anglet' }, 'town-spelling'],
  ['a misspelt element', { 'ALUR/CHARGES_ANNUELLES': undefined, 'ALUR/CHARGES_ANUELLES': '9' }, ''],
  ['a day that does not exist', { 'APPARTEMENT/DATE_DPE': '31/02/2025' }, 'unreadable-date'],
  ['a word for a number', { 'APPARTEMENT/SURFACE_SEJOUR': 'grand' }, 'unreadable-number'],
  ['a script in a title', { 'INTITULE/FR': '<![CDATA[<script>a()</script>Vue]]>' }, 'markup'],
  ['a picture that is a script', { 'IMAGES/IMG#1': 'javascript:alert(4)' }, 'bad-photo'],
  ['breaks of HTML', { 'COMMENTAIRES/FR': '<![CDATA[Un<br />deux]]>' }, ''],
  ['breaks that are elements', { 'COMMENTAIRES/FR': '<![CDATA[Un]]><br/>deux' }, ''],
  ['a long title, which only Poliris limits', { 'INTITULE/FR': 'Vue '.repeat(30) }, ''],
])('%s is read', async (_, changes, remark) => {
  const { listing, codes } = await read(changes);
  expect(listing).toBeDefined();
  expect(codes).toEqual(remark ? [remark] : []);
});

test.each<[string, Fields, string]>([
  ['no price', { 'VENTE/PRIX': '0' }, 'no-price'],
  ['no town', { 'LOCALISATION/VILLE': '' }, 'no-place'],
  ['a text of blanks', { 'COMMENTAIRES/FR': ' ' }, 'no-text'],
  ['a property abroad', { 'LOCALISATION/PAYS': 'Espagne' }, 'abroad'],
  ['two prices', { 'VENTE/PRIX': '1', 'VENTE#2/PRIX': '2' }, 'several-transactions'],
  ['two titles', { 'INTITULE/FR#1': 'Un', 'INTITULE/FR#2': 'Deux' }, 'repeated-element'],
  ['a text with elements in it', { 'COMMENTAIRES/FR': '<b>Pas</b> meublé' }, 'nested-text'],
  ['a text of one megabyte', { 'COMMENTAIRES/FR': 'x'.repeat(1 << 20) }, 'oversized-text'],
  ['a text that was encoded twice', { 'COMMENTAIRES/FR': 'AgrÃ©able' }, 'damaged-text'],
  ['a town that was encoded twice', { 'LOCALISATION/VILLE': 'GuÃ©thary' }, 'damaged-text'],
])('%s is quarantined', async (_, changes, code) => {
  const { listing, codes } = await read(changes);
  expect(listing).toBeUndefined();
  expect(codes).toContain(code);
});

/** The sign "@" of the second of three records is half of a letter. */
async function readTorn(changes: Fields) {
  const bytes = Buffer.from(formatListepa(formatBien(), formatBien(changes), formatBien()));
  bytes[bytes.indexOf('@')] = 0xc3;
  const records = await readFeed(bytes, 'ac3');
  return records.map(({ listing, reasons }) => ({
    listing,
    told: reasons.map(({ code, column, value }) => [code, column, value].join(' ').trim()),
  }));
}

describe('a letter of which a byte is lost', () => {
  test('is told where it took a fact with it, and what stood there is not', async () => {
    const [before, torn, after] = await readTorn({ 'VENTE/CHARGE_HONORAIRES': 'Acqu@reur' });
    expect(torn?.told).toEqual(['lost-letter vente/charge_honoraires']);
    expect(torn?.listing?.fees).toBeUndefined();
    expect([before?.told, after?.told]).toEqual([[], []]);
  });

  test.each(['INTITULE/FR', 'LOCALISATION/VILLE', 'INFO_GENERALES/STATUT'])(
    'in %s quarantines the listing',
    async (column) => {
      const [, torn] = await readTorn({ [column]: 'Vendu@e' });
      expect(torn?.listing).toBeUndefined();
      expect(torn?.told).toContainEqual(expect.stringContaining(`damaged-text ${column}`));
    },
  );
});

test('a charset that is not the announced one is told once a record', async () => {
  const feed = formatListepa(formatBien()).replace('UTF-8', 'ISO-8859-1');
  const [record] = await readFeed(feed, 'ac3');
  expect(record?.reasons).toMatchObject([{ code: 'charset-declared', value: 'ISO-8859-1' }]);
  expect(record?.listing?.texts.fr.title).toBe('Trois pièces près des pins');
});

test('lower case is read like capitals', async () => {
  const feed = formatListepa(formatBien()).replace(/<\/?\w+/g, (tag) => tag.toLowerCase());
  const [record] = await readFeed(feed.replace(/!\[cdata\[/g, '![CDATA['), 'ac3');
  expect(record).toMatchObject({ listing: { price: { amount: 312_000 } }, reasons: [] });
});
