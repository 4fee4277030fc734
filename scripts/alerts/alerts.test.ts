/** `pnpm alerts` as it is typed: what it says, what it leaves behind, and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subscription, writeSubscriptions } from '@agency/alerts/fixtures/alerts.ts';
import { loadCopy } from '@agency/brand';
import { loadFacts } from '@agency/facts';
import { company } from '@agency/facts/fixtures/company.ts';
import type { Subscription } from '@agency/forms';
import { chooseListings, loadPortfolio } from '@agency/listings';
import { loadSite, sourceFolder } from '@agency/site';
import { createWords } from '@agency/ui';
import { beforeAll, expect, test } from 'vitest';
import { loadBrands, root } from '../brands.ts';
import { loadAlertBrand } from './load-brand.ts';
import { parseRequest } from './request.ts';
import { chooseSender } from './sender.ts';
import { formatSummary } from './summary.ts';

const [brand = ''] = loadBrands().slice(-1);
const [ended, pending, confirmed] = [
  { state: 'ended' },
  { state: 'pending' },
  { state: 'confirmed' },
] as const;
/** One that it is not. */
const day = '2026-11-24';
let folder = '';

/** A private store with the account of an import that has added everything that the brand takes. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pnpm-alerts-'));
  const { listings } = await loadSite(root, brand);
  const portfolio = loadPortfolio(sourceFolder(root, listings.source));
  const added = chooseListings(portfolio.listings, listings.take);
  const account = join(folder, listings.source, portfolio.run);
  mkdirSync(account, { recursive: true });
  const changes = { since: '2026-11-20', added, changed: [], withdrawn: [], suspended: [] };
  writeFileSync(join(account, 'changes.json'), JSON.stringify(changes));
});

function run(
  subscriptions: readonly unknown[],
  env: Readonly<Record<string, string>>,
  ...typed: string[]
) {
  const file = join(folder, 'export.jsonl');
  writeFileSync(file, writeSubscriptions(subscriptions));
  const all = ['scripts/alerts.ts', '--subscriptions', file, '--store', folder, ...typed];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...all],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TODAY: day, SMTP_URL: '', FORMS_KEY: '', ...env },
    },
  );
  return { stdout, stderr: stderr.replaceAll(file, 'export.jsonl'), status };
}

const of = (index: number, more: Partial<Subscription> = {}) =>
  subscription(index, { brand, ...more });

test('good lines are served, faulty ones told with their lines, and it ends badly', () => {
  const into = join(folder, 'messages');
  const lines = [
    of(1),
    of(2, { search: '/vente/?type=chateau' }),
    of(3, { ...pending, requestedAt: '2026-11-23T10:00:00Z' }),
    of(4, ended),
    of(5, { brand: 'nobody' }),
    of(6, {
      requestedAt: '2023-11-01T10:00:00Z',
      confirmedAt: '2023-11-01T10:05:00Z',
      ...confirmed,
    }),
  ];
  const rehearsed = run(lines, {}, '--brand', brand, '--dry-run');
  expect(rehearsed.stdout).toContain('1  messages would tell of them');
  const { stdout, stderr, status } = run(lines, {}, '--brand', brand, '--into', into);
  expect(stdout).toContain('FORMS_KEY is not set');
  expect(stdout).toContain(`2  sent → ${into}`);
  expect(stdout).toContain('1  kept for 3 years, told no more');
  expect(stderr).toContain('export.jsonl:2');
  expect(stderr).toContain('"nobody" is no brand.');
  expect(status).toBe(1);
  expect(readdirSync(into)).toHaveLength(2);
  expect(`${stdout}${stderr}`).not.toContain('@');
  const again = run(lines.slice(0, 1), {}, '--brand', brand, '--into', into);
  expect([again.status, again.stderr]).toEqual([0, '']);
  expect(again.stdout).toContain('0  sent');
}, 60_000);

test('nobody is told of made-up listings', async () => {
  const site = await loadSite(root, brand);
  const request = parseRequest(['--subscriptions', 'x', '--into', 'x'], {});
  const options = { request: { ...request, leaves: true }, store: folder, today: day };
  await expect(loadAlertBrand(site, loadFacts(root), options)).rejects.toThrow('are made up');
});

test('on a rehearsed day nothing leaves this machine', () => {
  const typed =
    '--smtp smtp://mail.rosa.example --from a@rosa.example --links https://rosa.example/';
  const { stderr, status } = run([of(1)], { FORMS_KEY: 'k'.repeat(32) }, ...typed.split(' '));
  expect(stderr).toContain(`TODAY is ${day}, which it is not`);
  expect(status).toBe(1);
}, 60_000);

test('an export that is not there is told', () => {
  const { stderr, status } = run([], {}, '--subscriptions', 'nowhere.jsonl', '--dry-run');
  expect(stderr).toContain('There is no export of subscriptions at "nowhere.jsonl".');
  expect(status).toBe(1);
}, 60_000);

const rosa = {
  id: 'rosa',
  brand: { name: 'Rosa', domain: 'rosa.example' },
  forms: {},
} as unknown as Parameters<typeof chooseSender>[0];
const copy = loadCopy(root, 'villa-rosa');
const words = { fr: createWords('fr', copy.fr), en: createWords('en', copy.en) };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('a message says of the company what its papers say', () => {
  const typed = { from: undefined, links: undefined, key: 'k', leaves: false };
  const { mentions, ...sender } = chooseSender(rosa, { company }, typed, words);
  expect(sender).toEqual({
    name: 'Rosa',
    from: 'alertes@rosa.example',
    company: 'MAISON ROSA',
    origin: 'https://rosa.example',
    links: 'http://localhost:4390/alertes/',
    key: 'k',
  });
  expect(plain(mentions.fr.join('. '))).toMatch(/SARL.*10 000.*RCS Bayonne 732 829 320.*CPI 6402/);
  expect(plain(mentions.en.join('. '))).toMatch(/SARL.*10,000.*732 829 320.*CPI 6402/);
});

test('a message that leaves says all of it, and whom it is from, or does not leave', () => {
  const unknown = { value: null, source: null, verifiedOn: null };
  const typed = { from: undefined, links: undefined, key: 'k', leaves: true };
  const lacking = { ...company, postcode: unknown, card: unknown };
  expect(() => chooseSender(rosa, { company: lacking }, typed, words))
    .toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 3 problems

    A message must say who sends it (LCEN, art. 20; C. com., art. R123-237; décret n° 72-678, art. 92), and "postcode" of the company is not known.
      where: content/facts/company.yaml
      fix:   Complete "postcode", with its source.

    A message must say who sends it (LCEN, art. 20; C. com., art. R123-237; décret n° 72-678, art. 92), and "card" of the company is not known.
      where: content/facts/company.yaml
      fix:   Complete "card", with its source.

    From whom alerts of Rosa come, and where their links lead, is not said.
      where: sites/rosa/site.config.ts
      fix:   Write both in forms.alerts, or type --from and --links.]
  `);
});

test('whom alerts come from and where their links lead is read in the configuration', () => {
  const alerts = { from: 'info@rosa.example', links: 'https://recoit.rosa.example/alertes/' };
  const site = { ...rosa, forms: { ...rosa.forms, alerts: { ...alerts, processor: 'p' } } };
  const choose = (typed: { from?: string }) =>
    chooseSender(
      site,
      { company },
      { from: typed.from, links: undefined, key: 'k', leaves: true },
      words,
    );
  expect(choose({})).toMatchObject(alerts);
  expect(choose({ from: 'b@rosa.example' })).toMatchObject({ ...alerts, from: 'b@rosa.example' });
});

test('a run is told in figures, what is nothing left out', () => {
  const planned = {
    brand: 'rosa',
    news: 12,
    confirmed: 100,
    planned: 7,
    confirmations: 2,
    lapsed: 1,
    crowded: 4,
  };
  const delivered = {
    sent: 8,
    again: 1,
    later: 1,
    refused: ['0b5e6c1e-4f0e-4c39-8f43-4f6d3a5b2c10'],
    dropped: 3,
    waiting: 2,
    failures: new Map([['451 4.3.0 try later', 1]]),
  };
  const summary = { brand: 'rosa', brandName: 'Rosa', planned };
  const told = formatSummary({ ...summary, delivered, into: 'mail.rosa.example' });
  expect(told).toMatchInlineSnapshot(`
    "Rosa
        100  confirmed alerts
         12  listings that there is news of
          7  messages tell of them
          2  messages ask whether an alert was asked for
          1  asked for more than a week ago and never confirmed
          4  asked for too often for one address: nobody is asked
          8  sent → mail.rosa.example
          1  of them may have arrived before, under the same Message-ID
          1  left for the next run
          3  dropped: nothing in them is true any more
          2  wait for a subscription that this export lacks
          1  refused for good: end these subscriptions at the endpoint
               0b5e6c1e-4f0e-4c39-8f43-4f6d3a5b2c10
          1  × 451 4.3.0 try later"
  `);
  const quiet = { ...planned, lapsed: 0, crowded: 0 };
  expect(formatSummary({ ...summary, planned: quiet, into: undefined })).toMatchInlineSnapshot(`
    "Rosa
        100  confirmed alerts
         12  listings that there is news of
          7  messages would tell of them
          2  messages ask whether an alert was asked for"
  `);
});
