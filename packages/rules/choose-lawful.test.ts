import { expect, test } from 'vitest';
import { chooseLawful } from './choose-lawful.ts';
import { on } from './fixtures/circumstances.ts';
import { change, euros, flatForSale, saying } from './fixtures/listings.ts';
import { parseOverrides } from './overrides/load.ts';

const today = '2026-11-22';
const circumstances = on(today);
const unlawful = change(flatForSale, { reference: 'RV_91', price: euros(0) });
const doubtful = change(saying(flatForSale, 'En exclusivité'), { reference: 'RV_92' });
const overrides = parseOverrides(
  `- rule: SAL-09
  listings: all
  reason: Mandat exclusif signé hier, saisie en cours.
  by: Rosa Martin
  until: 2026-12-01
`,
  today,
);

test.each([
  ['a preview', { release: false }, ['RV_1', 'RV_92']],
  ['a release', { release: true }, ['RV_1']],
  ['a release in which somebody answers', { release: true, overrides }, ['RV_1', 'RV_92']],
])('%s shows what it may', (_, options, shown) => {
  const listings = chooseLawful([flatForSale, unlawful, doubtful], { circumstances, ...options });
  expect(listings.map(({ reference }) => reference)).toEqual(shown);
});
