/** Matches ten thousand made-up alerts with five thousand listings that there is news of, and plans their messages. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMatch,
  openState,
  readSubscriptions,
  runAlerts,
  type Alert,
  type AlertBrand,
  type DatedEvent,
  type Sender,
} from '@agency/alerts';
import { loadCopy } from '@agency/brand';
import type { Listing } from '@agency/listings';
import { loadMap, neighboursOf } from '@agency/map';
import { createWords, slugify } from '@agency/ui';
import { root } from '../brands.ts';
import { makePortfolio } from './search/portfolio.ts';

const sizes = { alerts: 10_000, offered: 10_000, changed: 5000, towns: 150 };
/** Of the issue that asked for alerts: seconds for all of them. */
const goal = 2;
const brand = 'bench';

/** In milliseconds. */
export interface AlertsRound {
  /** From JSON Lines to alerts. */
  read: number;
  /** Index and all questions. */
  match: number;
  matches: number;
  told: number;
  /** All that is worked out before the first message leaves: what is news, who is told, what is remembered. */
  plan: number;
}

export async function benchAlerts(rounds: number): Promise<AlertsRound[]> {
  const { places } = loadMap();
  const towns = [...places.values()]
    .slice(0, sizes.towns)
    .map(({ name, insee }) => ({ name, insee, postcode: '64000' }));
  const listings = makePortfolio(sizes.offered, towns);
  const text = writeAlerts(towns.map(({ name }) => slugify(name)));
  const results: AlertsRound[] = [];
  for (let round = 0; round < rounds; round++) results.push(await measure(listings, text));
  return results;
}

async function measure(listings: readonly Listing[], text: string): Promise<AlertsRound> {
  const [read, { alerts, problems }] = time(() => readSubscriptions(text, 'bench.jsonl'));
  if (problems.length > 0) throw new Error(`${problems.length} alerts are not understood.`);
  const copy = loadCopy(root, brand);
  const words = { fr: createWords('fr', copy.fr), en: createWords('en', copy.en) };
  const changed = listings.filter((_, index) => index % 2 === 0);
  const events = changed.map(({ key, transaction }, index): DatedEvent => {
    return { seq: index + 1, at: '2026-11-28T06:00:00Z', key, deal: transaction, what: 'new' };
  });
  const [match, told] = time(() => {
    const find = createMatch(listings, events, { findNeighbours: neighboursOf, words });
    return [...alerts.values()].map((alert) => find(alert, 0).length).filter((count) => count > 0);
  });
  const today: AlertBrand = {
    id: brand,
    offered: listings,
    closed: new Set(),
    changes: {
      since: '2026-11-20',
      added: changed,
      changed: [],
      withdrawn: [],
      suspended: [],
    },
    findNeighbours: neighboursOf,
    words,
    sender: nobody,
  };
  const plan = await timePlan(today, alerts);
  const matches = told.reduce((sum, count) => sum + count, 0);
  return { read, match, matches, told: told.length, plan };
}

async function timePlan(today: AlertBrand, alerts: ReadonlyMap<string, Alert>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-alerts-'));
  const state = openState(join(folder, 'state.sqlite'));
  const start = performance.now();
  try {
    await runAlerts(state, {
      alerts,
      ended: new Set(),
      brands: [today],
      today: '2026-11-28',
      now: new Date('2026-11-28T06:00:00Z'),
      post: undefined,
    });
    return performance.now() - start;
  } finally {
    state.close();
    rmSync(folder, { recursive: true });
  }
}

const nobody: Sender = {
  name: 'Bench',
  from: 'alertes@bench.example',
  company: 'BENCH SARL',
  mentions: { fr: ['BENCH SARL, 1 rue du Banc, 64100 Bayonne'], en: ['BENCH SARL, 64100 Bayonne'] },
  origin: 'https://bench.example',
  links: 'https://formulaires.bench.example/alertes/',
  key: 'bench',
};

/** As people ask: a kind or two, some communes, a limit of price, and sometimes more. No two prices alike. */
function writeAlerts(towns: readonly string[]): string {
  const lines = Array.from({ length: sizes.alerts }, (_, index) => {
    const spread = (by: number) => Math.imul(index + 1, 2_654_435_761 + by * 40_503) >>> 8;
    const often = (percent: number, by: number) => spread(by) % 100 < percent;
    const door = ['vente', 'vente', 'vente', 'location', 'vacances'][spread(1) % 5] ?? '';
    // The first are those where most is offered.
    const town = () => towns[Math.floor(towns.length * ((spread(2) % 997) / 997) ** 2)] ?? '';
    const other = towns[spread(3) % towns.length] ?? '';
    const query = [
      often(70, 4) && `type=${often(30, 5) ? 'appartement,maison' : 'maison'}`,
      often(80, 6) && `ville=${[...new Set(often(40, 7) ? [town(), other] : [town()])].join(',')}`,
      often(30, 8) && 'autour=oui',
      `prix-max=${door === 'vente' ? 150_000 + index * 60 : 500 + index}`,
      often(30, 9) && `pieces-min=${2 + (spread(10) % 4)}`,
      often(20, 11) && `surface-min=${40 + (spread(12) % 80)}`,
      often(15, 13) && 'atouts=jardin,stationnement',
      often(5, 14) && 'texte=lumineux+terrasse',
    ];
    return JSON.stringify({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      brand,
      language: 'fr',
      email: `${index}@bench.example`,
      search: `/${door}/?${query.filter(Boolean).join('&')}`,
      frequency: 'import',
      state: 'confirmed',
      requestedAt: '2026-11-03T10:00:00Z',
      confirmedAt: '2026-11-03T10:05:00Z',
    });
  });
  return lines.join('\n');
}

function time<Value>(work: () => Value): [number, Value] {
  const start = performance.now();
  const value = work();
  return [performance.now() - start, value];
}

export function formatAlerts(rounds: readonly AlertsRound[]): string {
  const median = (of: keyof AlertsRound) =>
    rounds.map((round) => round[of]).sort((a, b) => a - b)[rounds.length >> 1] ?? 0;
  const match = median('match') / 1000;
  const line = (text: string, value: string) => `  ${text.padEnd(44)}${value.padStart(10)}`;
  return [
    `  ${sizes.alerts} alerts, ${sizes.changed} listings with news of ${sizes.offered}; medians of ${rounds.length}`,
    line('read and understood', `${median('read').toFixed(0)} ms`),
    line('matched, with the index', `${median('match').toFixed(0)} ms`),
    line('matches', String(median('matches'))),
    line('alerts that have some', String(median('told'))),
    line('planned: all before the first message leaves', `${median('plan').toFixed(0)} ms`),
    `  ${match <= goal ? 'reached' : 'MISSED '}  at most ${goal} s: ${match.toFixed(2)} s`,
  ].join('\n');
}
