/** Cells that may not stand in their ranks: what is private must not pass for public. */
import { describe, expect, test } from 'vitest';
import { createBench } from '../../fixtures/run-import.ts';
import { fillCells, formatRow, type Cells } from '../../fixtures/rows.ts';
import { isRest, isShifted, mayBePrivate } from './places.ts';
import { splitRecord } from './split.ts';

const old: Cells = { 301: '', 302: '', 303: '' };
const shifted = splitRecord(formatRow({ ...old, 21: 'deux"!#"trois', 28: 'NON', 41: 'OUI' }), '!#');

test.each([
  ['empty cells beyond the last rank', [...fillCells(), '', ''], 334, false],
  ['a value beyond the last rank, the version in its place', [...fillCells(), 'x'], 334, false],
  ['a short row of an older format', fillCells().slice(0, 255), 334, false],
  ['a cell too many, without a version', [...fillCells(old, 294), 'x'], 294, true],
  ['a cell too many where rows differ', [...fillCells(old, 294), 'x'], 0, false],
  ['a value that holds the separator', splitRecord(formatRow({ 21: 'a"!#"b' }), '!#'), 334, true],
  ['the same where nothing but the values tells', shifted, 0, true],
  ['two values of which neither can be read', fillCells({ ...old, 28: '?', 41: '?' }), 0, false],
])('%s', (_, cells, usualCells, expected) => {
  expect(isShifted(cells, usualCells)).toBe(expected);
});

test.each([
  ['the text of a record that was torn', fillCells().slice(20), true],
  ['a record', fillCells(), false],
  ['one of an unknown sort, with a postcode', fillCells({ 3: '?', 4: '?' }), false],
])('is it a rest: %s', (_, cells, expected) => {
  expect(isRest(cells)).toBe(expected);
});

test('in a doubtful record what follows a private rank may be private', () => {
  expect([8, 9, 12, 13, 161, 164, 302].map((rank) => mayBePrivate(rank, true))).toEqual([
    ...[true, true, true, false, true, true, true],
  ]);
  expect([9, 161, 302].some((rank) => mayBePrivate(rank, false))).toBe(false);
});

describe('a private value never reaches an account or a page', () => {
  const secret = 'Mme Etcheverry, 0601020304';
  const street = '12 rue des Sables';

  /** Of several lengths: no number of cells is usual. */
  const others = [255, 294, 299].map(
    (count) => `"${fillCells({ ...old, 2: `RV_${count}`, 175: `${count}` }, count).join('"!#"')}"`,
  );

  test.each<[string, string]>([
    ['moved by a separator in the text', formatRow({ ...old, 21: 'a"!#"b', 160: secret })],
    [
      'moved by a separator in the street',
      formatRow({ ...old, 8: `1"!#"${street}`, 10: '312000', 11: '' }),
    ],
    ['where few values are given', formatRow({ ...bare(), 21: 'a"!#"b', 160: secret })],
    ['in a text that breaks off', formatRow({ ...old, 105: `"Bien"\n"${secret}`, 106: 'Bayonne' })],
  ])('%s', async (_, record) => {
    const bench = createBench();
    await bench.take([...others, record, ''].join('\n'));
    const all = bench.written();
    expect(all).toContain('RV_255');
    expect(all).not.toContain(secret);
    expect(all).not.toContain(street);
  });
});

/** A record of the fewest values that make a listing. */
function bare(): Cells {
  const kept = new Set([1, 2, 3, 4, 5, 6, 11, 16, 20, 21]);
  const cells = fillCells();
  return Object.fromEntries(
    cells.map((_, at) => [at + 1, kept.has(at + 1) ? (cells[at] ?? '') : '']),
  );
}
