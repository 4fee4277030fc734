import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeRemarks } from './remarks.ts';

const readBack = (table: string) =>
  Papa.parse<string[]>(table.replace(/^\ufeff/, ''), { delimiter: ';', skipEmptyLines: true }).data;

test('a table of remarks has a line for each, what was left out first', () => {
  const table = writeRemarks(
    [{ reference: 'RV_1', why: 'Le prix manque.' }],
    [
      { reference: 'RV_2', column: '20', message: 'Texte coupé.' },
      { reference: 'RV_2', column: 'photos', message: 'Trop de photos ; 30 au plus.' },
    ],
  );
  expect(table.startsWith('\ufeffRéférence;')).toBe(true);
  expect(readBack(table)).toEqual([
    ['Référence', 'Annonce', 'Où', 'Constat'],
    ['RV_1', 'non envoyée', '', 'Le prix manque.'],
    ['RV_2', 'envoyée', 'rang\u00a020', 'Texte coupé.'],
    ['RV_2', 'envoyée', 'photos', 'Trop de photos ; 30 au plus.'],
  ]);
});

test('a reference is no formula', () => {
  const [, row] = readBack(writeRemarks([{ reference: '=1+1', why: '@x' }], []));
  expect(row).toEqual(["'=1+1", 'non envoyée', '', "'@x"]);
});
