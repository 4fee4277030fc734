/** What becomes of the address of a listing whose record cannot be trusted for now. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  listingPath,
  listingSlug,
  portfolioFileName,
  writePortfolio,
  type Withdrawn,
} from '@agency/listings';
import { portfolioHead } from '@agency/listings/fixtures/portfolio-head.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAnswers } from './answers.ts';
import type { Site } from './config.ts';
import type { Shown } from './shown.ts';
import { loadBrandPortfolio } from './portfolio.ts';

const root = mkdtempSync(join(tmpdir(), 'suspended-'));
afterAll(() => rmSync(root, { recursive: true }));

const flat: Withdrawn = {
  key: 'k3f9x2q',
  reference: 'RV_101',
  agency: 'A',
  kind: 'flat',
  transaction: 'sale',
  prestige: false,
  place: { town: 'Anglet', postcode: '64600' },
  state: 'available',
  on: '2026-11-22',
};
const villa: Withdrawn = { ...flat, key: 'v4g0y3r', kind: 'house', agency: 'B' };

beforeAll(async () => {
  const folder = join(root, 'content/listings/rivage');
  mkdirSync(folder, { recursive: true });
  await writePortfolio(join(folder, portfolioFileName), [], () => ({
    ...portfolioHead('rivage', 0),
    suspended: [flat, villa],
  }));
});

function site(take: Site['listings']['take']): Site {
  return {
    brand: { domain: 'villa-rosa.example' },
    languages: ['fr', 'en'],
    listings: { source: 'rivage', take },
  } as unknown as Site;
}

test('a brand has those that it would take, and none while it takes nothing', () => {
  const suspendedOf = (take: Site['listings']['take'], folder = root) =>
    loadBrandPortfolio(site(take), folder, { today: '2026-11-26' }).suspended;
  expect(suspendedOf([{ agency: 'A' }])).toEqual([flat]);
  expect(suspendedOf([{}])).toEqual([flat, villa]);
  expect(suspendedOf([], join(root, 'nowhere'))).toEqual([]);
});

test('its address is suspended in each language, and a former one leads there', () => {
  const shown: Pick<Shown, 'listings' | 'closed' | 'withdrawn' | 'suspended' | 'moved'> = {
    listings: [],
    closed: [],
    withdrawn: [],
    suspended: [flat],
    moved: [{ slug: 'studio-anglet-k3f9x2q', key: flat.key, on: '2026-11-01' }],
  };
  const answers = findAnswers(site([{ agency: 'A' }]), shown as Shown, {
    root,
    policy: "default-src 'none'",
    today: '2026-11-26',
    release: true,
  });
  expect(answers.suspended).toEqual([listingPath(flat, 'fr'), listingPath(flat, 'en')].sort());
  expect(answers.suspended[0]).toBe(`/annonces/${listingSlug(flat)}/`);
  expect(answers.moved).toEqual([
    { from: '/annonces/studio-anglet-k3f9x2q/', to: listingPath(flat, 'fr'), status: 308 },
    { from: '/en/annonces/studio-anglet-k3f9x2q/', to: listingPath(flat, 'en'), status: 308 },
  ]);
});
