/** What records have in common is held once, and nothing of one record shows in another. */
import { expect, test } from 'vitest';
import type { TakenRecord } from './judge-record.ts';
import { formatReason, type Reason } from './reasons.ts';
import { createSharer } from './share.ts';

const recordOf = (...reasons: Reason[]): TakenRecord => ({ line: 1, offset: 0, length: 10, agency: 'rivage', brands: ['villa-rosa'], fate: 'published', reasons, isClosed: false }); // prettier-ignore
const note = (): Reason => ({ code: 'RSK-03', weight: 'info', rule: 'RSK-03', message: 'Zone.' });

test('the same remark of two records is one object, in a list of its own', () => {
  const share = createSharer();
  const [one, other] = [recordOf(note(), formatReason('no-photo')), recordOf(note())];
  for (const record of [one, other]) share(record);
  expect(other.reasons).toEqual([note()]);
  expect(other.reasons[0]).toBe(one.reasons[0]);
  expect(other.brands).toBe(one.brands);
  other.reasons.push(formatReason('duplicate-id'));
  expect(one.reasons).toEqual([note(), formatReason('no-photo')]);
});

test('what quotes a cell, says a place or how to mend it stays the record’s own', () => {
  const share = createSharer();
  const quoting = (value: string) => formatReason('unreadable-number', { column: '11', value });
  const mending = (fix: string): Reason => ({ ...note(), weight: 'warning', fix });
  const records = [
    recordOf(quoting('douze'), mending('Écrivez a.'), formatReason('no-photo', { column: '85' })),
    recordOf(quoting('treize'), mending('Écrivez b.'), formatReason('no-photo', { column: '86' })),
  ];
  const before = structuredClone(records);
  for (const record of records) share(record);
  expect(records).toEqual(before);
});
