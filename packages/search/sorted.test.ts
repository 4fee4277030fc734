import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf } from './bits.ts';
import { bitsOfCodes, bitsOfRange, sortColumn } from './sorted.ts';

const values = [10, 20, 30, 40];
const columns = fc
  .array(fc.nat(values.length), { maxLength: 80 })
  .map((codes) => ({ values, codes: Uint16Array.from(codes) }));
const rowsWhere = ({ codes }: { codes: Uint16Array }, isWanted: (code: number) => boolean) =>
  [...codes.keys()].filter((row) => isWanted(codes[row] ?? 0));

test('rows stand by code, and equals as they stood', () => {
  fc.assert(
    fc.property(columns, (column) => {
      const { rows, starts } = sortColumn(column);
      for (let code = 0; code <= values.length; code++) {
        const own = rows.subarray(starts[code], starts[code + 1]);
        expect([...own]).toEqual(rowsWhere(column, (each) => each === code));
      }
    }),
  );
});

test('a range lets through what lies in it, whether that is little or much', () => {
  fc.assert(
    fc.property(columns, fc.nat(3), fc.nat(4), (column, low, more) => {
      const [first, end] = [low + 1, Math.min(low + 1 + more, values.length + 1)];
      expect([...rowsOf(bitsOfRange(column, first, end))]).toEqual(
        rowsWhere(column, (code) => code >= first && code < end),
      );
    }),
  );
});

test('of a value that no listing has nothing is let through', () => {
  fc.assert(
    fc.property(columns, fc.array(fc.nat(values.length)), (column, wanted) => {
      expect([...rowsOf(bitsOfCodes(column, wanted))]).toEqual(
        rowsWhere(column, (code) => code > 0 && wanted.includes(code)),
      );
    }),
  );
});
