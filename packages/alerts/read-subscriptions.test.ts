import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { subscription, subscriptionId, writeSubscriptions } from './fixtures/alerts.ts';
import { readSubscriptions } from './read-subscriptions.ts';

const read = (lines: readonly unknown[]) => readSubscriptions(writeSubscriptions(lines), 'e.jsonl');
const told = (lines: readonly unknown[]) => read(lines).problems.map(formatProblem).join('\n\n');

test('each line is an alert, with its search understood', () => {
  const { alerts, problems } = read([subscription(1, { search: '/vente/?prix-max=400000' })]);
  expect(problems).toEqual([]);
  expect(alerts.get(subscriptionId(1))).toMatchObject({
    wanted: { purpose: 'sale', ranges: { price: { max: 400_000 } } },
    address: '/vente/?prix-max=400000',
  });
});

test('a byte-order mark, empty lines and ends of lines of Windows are none of its concern', () => {
  const text = `\ufeff${writeSubscriptions([subscription(1), subscription(2)]).replaceAll('\n', '\r\n\r\n')}`;
  const { alerts, problems } = readSubscriptions(text, 'e.jsonl');
  expect([alerts.size, problems]).toEqual([2, []]);
});

test('of two lines of one subscription the later one holds', () => {
  const { alerts, ended } = read([
    subscription(1),
    subscription(2, { state: 'ended' }),
    subscription(1, { state: 'ended' }),
    subscription(2),
  ]);
  expect([...alerts.keys()]).toEqual([subscriptionId(2)]);
  expect([...ended]).toEqual([subscriptionId(1)]);
});

test('a later line that is not understood takes the earlier one back', () => {
  const { alerts, problems } = read([subscription(1), { ...subscription(1), state: 'over' }]);
  expect([alerts.size, problems.length]).toEqual([0, 1]);
});

test('the end of an alert is understood even where its search is not', () => {
  const { ended, problems } = read([
    subscription(1, { state: 'ended', search: '/vente/?inconnu=1' }),
  ]);
  expect([ended.size, problems]).toEqual([1, []]);
});

test('every fault is told with its line, and the good lines are read', () => {
  const { alerts } = read(faulty);
  expect([...alerts.keys()]).toEqual([subscriptionId(2)]);
  expect(told(faulty)).toMatchInlineSnapshot(`
    "Unknown key "languag".
      where: e.jsonl:1
      fix:   Write "language", or remove the key.

    "email": an alert that has not ended has an address.
      where: e.jsonl:1
      fix:   Correct the value of "email".

    It is confirmed, and does not say when ("confirmedAt").
      where: e.jsonl:3
      fix:   Export the subscription as it was confirmed, or as pending.

    It is pending, and says when it was confirmed ("confirmedAt").
      where: e.jsonl:4
      fix:   Export the subscription as it was confirmed, or as pending.

    It was confirmed (2026-11-01T10:05:00Z) before it was asked for (2026-11-03T10:00:00Z).
      where: e.jsonl:5
      fix:   Export the subscription as it was confirmed, or as pending.

    The search is not understood, so nothing is told of it: "chateau" is no value of "type".
      where: e.jsonl:6
      fix:   Ask the person to choose the search again, or correct "search" at the endpoint.

    The search is not understood, so nothing is told of it: it has no criterion "vue-mer".
      where: e.jsonl:6
      fix:   Ask the person to choose the search again, or correct "search" at the endpoint.

    Invalid input: expected object, received string.
      where: e.jsonl:7
      fix:   Correct the file."
  `);
});

test('no address of anybody is told, however the line is broken', () => {
  const text = `{"email":"rosa@exemple.example"\n${JSON.stringify({ ...subscription(1), email: 'rosa@@exemple' })}`;
  const { problems } = readSubscriptions(text, 'e.jsonl');
  expect(problems).toHaveLength(2);
  expect(JSON.stringify(problems)).not.toContain('rosa');
});

const { email: _email, ...nameless } = subscription(1);
const { confirmedAt: _confirmedAt, ...undated } = subscription(3);
const faulty = [
  { ...nameless, languag: 'fr' },
  subscription(2),
  undated,
  subscription(4, { state: 'pending', confirmedAt: '2026-11-03T10:05:00Z' }),
  subscription(5, { confirmedAt: '2026-11-01T10:05:00Z' }),
  subscription(6, { search: '/vente/?type=chateau&vue-mer=oui' }),
  'text',
];
