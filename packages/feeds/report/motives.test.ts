import { expect, test } from 'vitest';
import type { Reason } from '../reasons.ts';
import { entryOf, ledger, oldCertificate } from './fixtures/account.ts';
import { findMotives } from './motives.ts';
import { planReport } from './plan.ts';
import { sortOf } from './sort-of.ts';

const summary = (entries: Parameters<typeof findMotives>[0]['entries']) =>
  findMotives({ entries }).map(({ sort, reason, isSame, entries: { length } }) => [
    length,
    sort,
    reason.code,
    isSame,
  ]);

test('the motive that most listings share comes first; complements are none', () => {
  expect(summary(ledger.entries)).toEqual([
    [2, 'forbidden', 'SAL-06', true],
    [1, 'look', 'no-photo', true],
    [1, 'forbidden', 'DPE-04', true],
    [1, 'confirm', 'TOU-01', true],
    [1, 'status', 'status', true],
    [1, 'look', 'unknown-heating', true],
    [1, 'note', 'entities', true],
    [1, 'mend', 'too-few-cells', true],
    [1, 'mend', 'oversized-text', true],
  ]);
});

test('one thing to do is one motive, whatever each listing has on it', () => {
  const entries = ['12 mars 2014', '3 juin 2019'].map((day) =>
    entryOf({ reasons: [oldCertificate(day)] }),
  );
  expect(summary(entries)).toEqual([[2, 'forbidden', 'DPE-04', false]]);
});

test.each([
  ['figures', 'Ramenez le dépôt à 780 € au plus.', 'Ramenez le dépôt à 1 240,50 € au plus.', 1],
  ['words', 'Retirez « FAI » du texte.', 'Retirez « frais » du texte.', 1],
  ['things to do', 'Indiquez le nombre de lots.', 'Indiquez les charges.', 2],
])('other %s', (_, one, other, count) => {
  const entries = [one, other].map((fix) =>
    entryOf({ reasons: [{ code: 'X', weight: 'rule', message: 'M.', fix }] }),
  );
  expect(findMotives({ entries })).toHaveLength(count);
});

test('complements of several listings are named after each', () => {
  const entries = ['RV_1', 'RV_2'].map((reference) =>
    entryOf({
      reference,
      reasons: [{ code: 'X', weight: 'rule', message: 'M.', fix: `Dans c/${reference}.mdx.` }],
    }),
  );
  expect(findMotives({ entries })).toMatchObject([
    { fix: 'Dans c/<référence>.mdx.', entries: [{}, {}] },
  ]);
});

test('a listing that has one thing twice counts once', () => {
  const reason = oldCertificate('12 mars 2014');
  expect(summary([entryOf({ reasons: [reason, reason] })])).toEqual([
    [1, 'forbidden', 'DPE-04', true],
  ]);
});

test.each<[string, Partial<Reason>, string]>([
  ['a record that is not understood', { weight: 'quarantine' }, 'mend'],
  ['a status', { weight: 'status' }, 'status'],
  ['what the law forbids', { weight: 'rule', law: 'CCH' }, 'forbidden'],
  ['what the law doubts', { weight: 'warning', law: 'CCH' }, 'confirm'],
  ['an odd value', { weight: 'warning', code: 'no-area' }, 'look'],
  ['what the import has mended', { weight: 'warning', code: 'entities' }, 'note'],
  ['a reminder, with its law', { weight: 'info', law: 'CCH', fix: 'Tenez-le prêt.' }, 'note'],
])('%s', (_, reason, sort) => {
  expect(sortOf({ code: 'X', weight: 'warning', message: '', ...reason })).toBe(sort);
});

test('listings stand by brand and by reference, as somebody looks for them', () => {
  const entries = [
    entryOf({ reference: 'RV_10', brands: ['b'], reasons: [oldCertificate('x')] }),
    entryOf({ reference: 'RV_9', brands: ['b'], reasons: [oldCertificate('x')] }),
    entryOf({ reference: 'RV_11', brands: ['a'], reasons: [oldCertificate('x')] }),
  ];
  const referencesIn = (brandNames: Record<string, string>) =>
    planReport({ entries }, brandNames)
      .chapters.flatMap((chapter) => chapter.entries)
      .map(({ reference }) => reference);
  expect(referencesIn({})).toEqual(['RV_11', 'RV_9', 'RV_10']);
  expect(referencesIn({ a: 'Zorra' })).toEqual(['RV_9', 'RV_10', 'RV_11']);
});
