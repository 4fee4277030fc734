import { describe, expect, test } from 'vitest';
import { on } from '../fixtures/circumstances.ts';
import { change, flatForSale, saying } from '../fixtures/listings.ts';
import { judge } from '../judge.ts';
import { applyOverrides, chooseOverrides, findRefused, isExpired } from './apply.ts';
import { parseOverrides } from './load.ts';

const today = '2026-11-22';

const entry = (changes: Readonly<Record<string, string>> = {}) =>
  `- ${Object.entries({
    rule: 'SAL-08',
    listings: '[RV_1]',
    reason: 'Mandat signé, saisie en cours.',
    by: 'Rosa Martin',
    until: '2027-03-31',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
const parse = (...texts: string[]) => parseOverrides(texts.join(''), today);

/** Without a mandate, and a word of an exclusive one: SAL-08 and SAL-09 warn. */
const doubtful = change(saying(flatForSale, 'En exclusivité'), { mandate: { held: false } });
/** Without a price: nobody may publish it. */
const unlawful = change(doubtful, { price: { amount: 0, currency: 'EUR' } });
const apply = (text: string, day = today) =>
  applyOverrides(judge(unlawful, on(day)), unlawful, parse(text), day)
    .filter(({ override }) => override)
    .map(({ rule }) => rule);

describe('an override', () => {
  test.each([
    ['covers the warning of its rule', {}, ['SAL-08']],
    ['covers it for all listings', { listings: 'all' }, ['SAL-08']],
    ['leaves other listings alone', { listings: '[RV_2]' }, []],
    ['leaves other rules alone', { rule: 'SAL-13' }, []],
    ['never covers what may not be published', { rule: 'SAL-01', listings: 'all' }, []],
  ])('%s', (_, changes, covered) => {
    expect(apply(entry(changes))).toEqual(covered);
  });

  test.each([
    ['2027-03-31', ['SAL-08']],
    ['2027-04-01', []],
  ])('that lasts until 2027-03-31 covers on %s: %s', (day, covered) => {
    expect(apply(entry(), day)).toEqual(covered);
    expect(parse(entry()).map((override) => isExpired(override, day))).toEqual([!covered.length]);
  });

  test('says on the finding who answers for it, why and for how long', () => {
    const findings = applyOverrides(judge(doubtful, on(today)), doubtful, parse(entry()), today);
    expect(findings.find(({ rule }) => rule === 'SAL-08')?.override).toEqual({
      reason: 'Mandat signé, saisie en cours.',
      by: 'Rosa Martin',
      until: '2027-03-31',
    });
  });

  test('of one import counts for no other', () => {
    const overrides = parse(entry(), entry({ source: 'exemple' }), entry({ source: 'crm' }));
    expect(chooseOverrides(overrides, 'crm').map(({ source }) => source)).toEqual([
      undefined,
      'crm',
    ]);
  });

  test('of what may not be published is told', () => {
    const overrides = parse(
      entry(),
      entry({ rule: 'SAL-01' }),
      entry({ rule: 'SAL-01', listings: 'all' }),
    );
    expect(findRefused(judge(unlawful, on(today)), unlawful, overrides)).toMatchInlineSnapshot(`
      [
        {
          "fix": "Take RV_1 out of the override, and mend the listing: Indiquez le prix de vente, honoraires compris.",
          "what": "SAL-01 forbids to publish RV_1, which no override allows: Le prix manque.",
          "where": "content/listings/overrides.yaml:6",
        },
      ]
    `);
  });
});

test('an empty file overrides nothing', () => {
  expect(parse('# Rien\n[]\n')).toEqual([]);
});

test('all faults of a file are told with their lines', () => {
  expect(() =>
    parse(
      entry({ rule: 'SAL08' }),
      entry({ listings: 'RV_1' }),
      entry({ by: 'direction', reason: 'ok' }),
      entry({ until: 'demain', raison: 'Oubli' }),
    ),
  ).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 6 problems

    "[0].rule": a rule reads SAL-08.
      where: content/listings/overrides.yaml:1
      fix:   Correct the value of "[0].rule".

    "[1].listings": either all, or a list such as [EX41_1042].
      where: content/listings/overrides.yaml:7
      fix:   Correct the value of "[1].listings".

    "[2].reason": a reason is a sentence.
      where: content/listings/overrides.yaml:13
      fix:   Correct the value of "[2].reason".

    "[2].by": a person has a first and a last name.
      where: content/listings/overrides.yaml:14
      fix:   Correct the value of "[2].by".

    "[3].until": invalid ISO date.
      where: content/listings/overrides.yaml:20
      fix:   Correct the value of "[3].until".

    Unknown key "[3].raison".
      where: content/listings/overrides.yaml:21
      fix:   Write "reason", or remove the key.]
  `);
});

test('a rule that is none, and a term of more than a year, are told with what to write', () => {
  expect(() =>
    parse(
      entry({ rule: 'SAL-88' }),
      entry({ until: '2027-11-22' }),
      entry({ until: '2027-11-23' }),
    ),
  ).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 2 problems

    No rule has the id "SAL-88".
      where: content/listings/overrides.yaml:1
      fix:   Write "SAL-08".

    An override until 2027-11-23 lasts more than a year.
      where: content/listings/overrides.yaml:15
      fix:   Write a day until 2027-11-22; somebody looks again then.]
  `);
});
