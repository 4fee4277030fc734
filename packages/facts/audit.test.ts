import { expect, test } from 'vitest';
import { chooseAudit, stateOf, type Audit } from './index.ts';
import { auditSchema } from './schema/audits.ts';

const audit: Audit = {
  id: 'rgaa-2027',
  standard: 'RGAA 4.1.2',
  date: '2027-02-01',
  auditor: 'Cabinet Exemple',
  tools: ['NVDA'],
  pages: ['/'],
  rate: 82.5,
  nonConformities: [{ fr: 'Des plans sans texte', en: 'Plans without text' }],
  derogations: [],
  contact: { email: 'acces@example.com', replyDays: 10 },
  nextReview: '2030-02-01',
  source: 'Rapport',
  verifiedOn: '2027-02-10',
};

test.each([
  [100, 'total'],
  [99.9, 'partial'],
  [50, 'partial'],
  [49.9, 'none'],
  [0, 'none'],
])('a rate of %d is "%s"', (rate, state) => {
  expect(stateOf({ ...audit, rate })).toBe(state);
});

test('a site that nobody audited has no state', () => {
  expect(stateOf(chooseAudit([], { brand: 'villa-rosa', today: '2026-11-22' }))).toBe('unaudited');
});

test.each([
  ['2027-01-31', undefined],
  ['2027-02-01', audit],
  ['2030-02-01', audit],
  ['2030-02-02', undefined],
])('on %s it holds, or does not', (today, expected) => {
  expect(chooseAudit([audit], { brand: 'villa-rosa', today })).toBe(expected);
});

test('the last one holds, and one of another site does not', () => {
  const own = { ...audit, id: 'own', date: '2027-03-01', brands: ['villa-rosa'] };
  const other = { ...audit, id: 'other', date: '2027-04-01', brands: ['chai'] };
  const audits = [own, audit, other];
  expect(chooseAudit(audits, { brand: 'villa-rosa', today: '2027-06-01' })).toBe(own);
});

test.each([
  ['a full rate with a non-conformity', { rate: 100 }],
  ['a review before the audit', { nextReview: '2027-01-01' }],
  ['a rate above a hundred', { rate: 101 }],
])('%s is refused', (_, changes) => {
  expect(auditSchema.safeParse({ ...audit, ...changes }).success).toBe(false);
});

test('an audit in order is taken', () => {
  expect(auditSchema.safeParse(audit).success).toBe(true);
});
