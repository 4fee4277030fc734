import { expect, test } from 'vitest';
import { receipt } from './fixtures/contact.ts';
import { acknowledge, tellDue, writeReceipt } from './receipt.ts';
import type { Say } from './words.ts';

/** Says names and values, so that a test need not know the words. */
const say: Say = (name, values = {}) => [name, ...Object.values(values)].join(' | ');
const rights = { kind: 'rights', legal: 'P1M', workingDays: 15, holidays: [] } as const;
const complaint = { kind: 'complaint', days: 30 } as const;

test('days count from when the endpoint says that it arrived, in Paris', () => {
  const { outcome, due } = acknowledge(receipt, rights, '2026-11-28T23:30:00Z');
  expect(outcome).toBe('sent');
  expect(due).toEqual({ legal: '2026-12-29', promised: '2026-12-18' });
});

test('where the endpoint does not say so, they count from the sending', () => {
  expect(acknowledge(receipt, complaint).due).toEqual({ promised: '2026-12-28' });
});

test('what is due is told in words', () => {
  expect(tellDue(acknowledge(receipt, rights), rights, say)).toEqual([
    'due-legal | 28 December 2026',
    'due-promise | 15 | 18 December 2026',
  ]);
});

test('the first of a month is written as the French do', () => {
  const french = acknowledge({ ...receipt, language: 'fr' }, complaint, '2026-12-02T12:00:00Z');
  expect(tellDue(french, complaint, say)).toEqual(['due-complaint | 30 | 1er janvier 2027']);
});

test('what did not arrive has nothing due', () => {
  expect(tellDue(receipt, rights, say)).toEqual([]);
});

const page = writeReceipt(acknowledge(receipt, rights), rights, say);

test.each([
  ['when it arrived', 'receipt-sent | 28 November 2026 at 10:30'],
  ['what is due', 'due-promise | 15 | 18 December 2026'],
  ['each answer by its label', '<dt>First and last name<dd>Camille Roux'],
  ['a box that was ticked', '<dt>Write to me.<dd>receipt-given'],
  ['a box that was not', '<dt>Call me.<dd>receipt-not-given'],
  ['the notice, with its fingerprint', `answer you.\ncontact.en, SHA-256 ${'ab'.repeat(32)}`],
  ['the number', receipt.submission],
  ['the version', 'contact, 3'],
])('a receipt to read tells %s', (_, text) => {
  expect(page).toContain(text);
});

test('what was typed does not become markup', () => {
  expect(page).toContain('&lt;b>une&lt;/b> question &amp; rien.');
});

test('a copy of what was not sent does not say that it was', () => {
  const copy = writeReceipt(receipt, rights, say);
  expect(copy).toContain('receipt-unsent');
  expect(copy).not.toContain('receipt-sent');
  expect(copy).toContain('<h1>receipt-copy</h1>');
});
