import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createBench } from '../fixtures/run-import.ts';
import { formatRow } from '../fixtures/rows.ts';
import { isPrivateRank } from '../read/poliris/private.ts';
import { entryOf, ledger, ledgerOf } from './fixtures/account.ts';
import { writeTable as writeRows } from './table.ts';

const writeTable = (...of: Parameters<typeof writeRows>) => [...writeRows(...of)].join('');

/** As a spreadsheet reads it. */
const readBack = (table: string) =>
  Papa.parse<Record<string, string>>(table.replace(/^\ufeff/, ''), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  }).data;

test('it has a line for each thing to do, in the order of the feed', () => {
  const rows = readBack(writeTable(ledger, { brandNames: { 'villa-rosa': 'Villa Rosa' } }));
  expect(
    rows.map((row) => [row['Référence'], row['Marques'], row['Gravité'], row['Règle']]),
  ).toEqual([
    ['RV_103', 'Villa Rosa', 'À regarder', ''],
    ['RV_103', 'Villa Rosa', 'Retient l’annonce', 'SAL-06'],
    ['RV_104', 'Villa Rosa', 'Retient l’annonce', 'SAL-06'],
    ['RV_104', 'Villa Rosa', 'Retient l’annonce', 'DPE-04'],
    ['RV_105', 'Villa Rosa, ville-bleue', 'À confirmer', 'TOU-01'],
    ['RV_107', 'Villa Rosa', 'À regarder', ''],
    ['', '', 'Incomprise', ''],
    ['RV_110', '', 'Incomprise', ''],
  ]);
  expect(rows[5]).toMatchInlineSnapshot(`
    {
      "Constat": "Le type de chauffage n’est pas un code de la norme.",
      "Gravité": "À regarder",
      "Ligne": "7",
      "Marques": "Villa Rosa",
      "Où": "rang 33",
      "Reçu": "10",
      "Règle": "",
      "Référence": "RV_107",
      "Sort": "publiable",
      "Texte": "",
      "Titre": "Grange",
      "À faire": "Choisissez le chauffage dans la liste du logiciel.",
    }
  `);
});

test('French spreadsheets open it: a mark of UTF-8, semicolons, line ends of Windows', () => {
  const table = writeTable(ledger);
  expect(table.startsWith('\ufeffRéférence;Titre;')).toBe(true);
  expect(table.endsWith('\r\n')).toBe(true);
});

test('without a thing to do its head is still there', () => {
  expect(readBack(writeTable(ledgerOf([])))).toEqual([]);
  expect(writeTable(ledgerOf([]))).toContain('Référence;Titre');
});

const formulas = [
  '=1+1',
  '+33 6 00 00 00 00',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  "=cmd|'/c calc'!A1\nsecond line",
  '=HYPERLINK("https://example.com";"x")',
  '\uff1d1+1',
];
test.each(formulas)('%j is no formula in a spreadsheet', (value) => {
  const entry = entryOf({ reference: value, title: value, reasons: [{ code: 'no-area', weight: 'warning', message: value, column: '16', value }] }); // prettier-ignore
  const [row] = readBack(writeTable(ledgerOf([entry])));
  for (const column of ['Référence', 'Titre', 'Constat', 'Reçu']) {
    expect(row?.[column]).toBe(`'${value}`);
  }
});

test.each([
  'Trois « pièces » ; cave',
  'il dit "oui"',
  'deux\nlignes',
  'deux\r\nlignes',
  '"',
  ';";\n";',
  'a-b',
  '–2',
  '3,5 €',
])('%j comes back as it was', (value) => {
  const entry = entryOf({ title: value, reasons: [{ code: 'no-area', weight: 'warning', message: 'M.' }] }); // prettier-ignore
  expect(readBack(writeTable(ledgerOf([entry])))[0]?.['Titre']).toBe(value);
});

test('neither table nor page holds a private value', async () => {
  const marks = Object.fromEntries(
    Array.from({ length: 334 }, (_, index) => index + 1)
      .filter(isPrivateRank)
      .map((rank) => [rank, `SECRET-${rank}`]),
  );
  const bench = createBench();
  const { folder } = await bench.take(
    [
      formatRow(marks),
      formatRow({ ...marks, 175: '9', 11: 'x' }),
      formatRow({ ...marks, 175: '10', 122: 'SECRET '.repeat(4000) }),
    ].join('\n'),
  );
  const accounts = readdirSync(folder).filter((name) => /\.(html|csv)$/.test(name) && !name.startsWith('feed')); // prettier-ignore
  expect(accounts.sort()).toEqual(['annonces-a-corriger.csv', 'report.html']);
  for (const account of accounts) {
    const text = readFileSync(join(folder, account), 'utf8');
    expect(text).toContain('•••');
    expect(text).not.toMatch(/SECRET/);
  }
});
