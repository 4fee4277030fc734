/** Every rule of the catalogue on what keeps it, on what breaks it, and on both sides of each of its days. */
import { expect, test } from 'vitest';
import { rules } from './catalogue.ts';
import { crmFields } from './crm-fields.ts';
import { allCases } from './fixtures/cases/all.ts';
import { runCase, usualDay } from './fixtures/cases/run.ts';
import { on } from './fixtures/circumstances.ts';
import { goodListings } from './fixtures/listings.ts';
import { judge } from './judge.ts';

/** Older law is settled: no listing is judged on a day before it. */
const firstDayThatNeedsCases = '2020-01-01';

const entries = Object.entries(allCases);
const flatten = <T>(pick: (rule: string, cases: (typeof entries)[number][1]) => T[]): T[] =>
  entries.flatMap(([rule, cases]) => pick(rule, cases));

const severities = (...args: Parameters<typeof runCase>) =>
  runCase(...args).map(({ severity }) => severity);

test('every rule has its cases, and every case its rule', () => {
  expect(Object.keys(allCases).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test.each(flatten((rule, { passes }) => passes.map((one) => [rule, one.name, one] as const)))(
  '%s passes %s',
  (rule, _, one) => {
    expect(severities(rule, one)).toEqual([]);
  },
);

test.each(flatten((rule, { fails }) => fails.map((one) => [rule, one.name, one] as const)))(
  '%s finds fault with %s',
  (rule, _, one) => {
    const findings = runCase(rule, one);
    expect(findings.map(({ severity }) => severity)).toEqual(one.gives);
    if (one.field) expect(findings[0]?.field).toBe(one.field);
  },
);

test.each(
  flatten((rule, { dates = [] }) => dates.map((one) => [rule, one.name, one.day, one] as const)),
)('%s, %s: the day %s makes the difference', (rule, _, day, one) => {
  expect(severities(rule, { ...one, on: eveOf(day) })).toEqual(one.before);
  expect(severities(rule, { ...one, on: day })).toEqual(one.from);
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s has a case on both sides of its first day and of the day after its last',
  (id, { law }) => {
    const days = (allCases[id]?.dates ?? []).map(({ day }) => day);
    const wanted = [law.from, ...(law.to ? [dayAfter(law.to)] : [])];
    expect(days).toEqual(
      expect.arrayContaining(wanted.filter((day) => day >= firstDayThatNeedsCases)),
    );
  },
);

test.each(rules.map((rule) => [rule.id, rule] as const))('%s names its source', (_, { law }) => {
  expect(law.source).not.toBe('');
});

test('no two rules share an id', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every field that a rule names is one of the CRM’s', () => {
  const named = flatten((rule, { fails }) =>
    fails.flatMap((one) => runCase(rule, one).map(({ field }) => field)),
  );
  expect(named.filter((field) => !(field in crmFields))).toEqual([]);
});

test.each(Object.entries(goodListings))('%s keeps every rule', (_, listing) => {
  const grave = judge(listing, on(usualDay)).filter(({ severity }) => severity !== 'INFO');
  expect(grave.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});

function eveOf(day: string): string {
  return shift(day, -1);
}

function dayAfter(day: string): string {
  return shift(day, 1);
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
