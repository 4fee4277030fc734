import type { Facts } from '@agency/facts';
import { expect, test } from 'vitest';
import {
  audit as anyAudit,
  house,
  known,
  ofCompany,
  ofMailer,
  change,
} from '../fixtures/site/house.ts';
import { judgeSite } from './judge-site.ts';
import { listValidities } from './validity.ts';

const until = '2027-06-30';
const shift = (days: number) =>
  new Date(Date.parse(until) + days * 86_400_000).toISOString().slice(0, 10);

const { company, mediator } = house;
const guarantor = { guarantor: 'Garant', address: '1 rue du Garant', amount: 1, validUntil: until };
const audit = { ...anyAudit, nextReview: until };
const transfer = {
  country: { fr: 'Canada', en: 'Canada' },
  mechanism: 'adequacy',
  fallback: 'standard-clauses',
  source: 'Décision',
  // Six months later it is `until`.
  verifiedOn: '2026-12-30',
} as const;
const { card, insurance } = company;
if (!card.value || !insurance.value) throw new Error('The made-up company has both.');

/** Facts of which one ends on that day, by the name of that fact. */
const ending: Record<string, Facts> = {
  'company.card': ofCompany({ card: known({ ...card.value, validUntil: until }) }),
  'company.guarantee.sales': ofCompany({
    guarantee: { ...company.guarantee, sales: known(guarantor) },
  }),
  'company.guarantee.management': ofCompany({
    guarantee: { ...company.guarantee, management: known(guarantor) },
  }),
  'company.insurance': ofCompany({ insurance: known({ ...insurance.value, validUntil: until }) }),
  'mediator.agreementValidUntil': change({
    mediator: { ...mediator, agreementValidUntil: known(until) },
  }),
  'processors.mailer.transfer': ofMailer({ transfer }),
  'audits.rgaa': change({ audits: [audit] }),
};

const severitiesOn = (fact: string, day: string) =>
  judgeSite(ending[fact] ?? house, day)
    .filter((finding) => finding.fact === fact)
    .map(({ severity }) => severity);

test('everything that ends is tried here', () => {
  const all = Object.values(ending).flatMap((facts) => listValidities(facts));
  expect([...new Set(all.map(({ fact }) => fact))].sort()).toEqual(Object.keys(ending).sort());
});

test.each(
  Object.keys(ending).flatMap((fact) =>
    (
      [
        [-91, []],
        [-90, ['WARN']],
        [0, ['WARN']],
        [1, ['BLOCK']],
      ] as const
    ).map(([days, severities]) => [fact, days, severities] as const),
  ),
)('%s, %i days after its last one: %j', (fact, days, severities) => {
  expect(severitiesOn(fact, shift(days))).toEqual(severities);
});
