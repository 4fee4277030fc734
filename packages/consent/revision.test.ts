import { expect, test } from 'vitest';
import { brand, registry } from './fixtures/registry.ts';
import { chooseUse } from './index.ts';
import { revisionOf } from './revision.ts';

const use = chooseUse(registry, brand);
const revision = revisionOf(use, '2026-11-01');
const [counter, screen, own] = use.vendors as [
  (typeof use.vendors)[0],
  (typeof use.vendors)[0],
  (typeof use.vendors)[0],
];

test.each([
  ['a purpose', { ...use, purposes: use.purposes.slice(1) }],
  ['a vendor', { ...use, vendors: [screen, own] }],
  [
    'the firm behind a vendor',
    { ...use, vendors: [{ ...counter, company: 'Autre SA' }, screen, own] },
  ],
  ['what a vendor is for', { ...use, vendors: [{ ...counter, purpose: 'video' }, screen, own] }],
])('another %s, and everybody is asked again', (_, other) => {
  expect(revisionOf(other, '2026-11-01')).not.toBe(revision);
});

test('a material version of the cookies text, and everybody is asked again', () => {
  expect(revisionOf(use, '2027-01-01')).not.toBe(revision);
});

test.each([
  [
    'words',
    { ...use, purposes: use.purposes.map((each) => ({ ...each, name: { fr: 'a', en: 'b' } })) },
  ],
  ['an account', { ...use, vendors: [{ ...counter, account: 'C-2' }, screen, own] }],
  ['a tool that needs no consent', { ...use, vendors: [counter, screen] }],
])('%s that change ask nobody again', (_, other) => {
  expect(revisionOf(other, '2026-11-01')).toBe(revision);
});
