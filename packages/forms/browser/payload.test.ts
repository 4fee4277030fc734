import { expect, test } from 'vitest';
import { attempt, controls } from './fixtures/contact.ts';
import { fingerprintOf, writePayload } from './payload.ts';

const payload = writePayload(controls(), attempt);

test('a form becomes what the endpoint is told: answers, boxes, notice and circumstances', () => {
  expect(payload).toEqual({
    form: 'contact',
    version: 3,
    submission: attempt.submission,
    brand: 'villa-rosa',
    page: '/en/contact/',
    language: 'en',
    sentAt: '2026-11-28T09:30:00.000Z',
    elapsed: 41_230,
    token: 'villa-rosa.2026-11-28.abc',
    trap: '',
    notice: { id: 'contact.en', sha256: 'ab'.repeat(32) },
    fields: { name: 'Camille Roux', subject: 'acheter', message: 'Bonjour,\n\nune question.' },
    boxes: [
      { name: 'offers-email', given: true, sentence: 'Write to me.' },
      { name: 'offers-phone', given: false, sentence: 'Call me.' },
    ],
  });
});

test('an answer in one line holds nothing that breaks it, nor other signs of control', () => {
  const { fields } = writePayload(
    [{ name: 'name', type: 'text', value: ' Camille\u0000\r\nRoux\u001b\u00a0' }],
    attempt,
  );
  expect(fields).toEqual({ name: 'CamilleRoux' });
});

test('what fills the trap is told', () => {
  expect(writePayload(controls({ _trap: 'https://' }), attempt).trap).toBe('https://');
});

test('the same content has the same fingerprint, whenever it is sent', () => {
  const later = { submission: 'another', sentAt: '2026-11-29T09:30:00.000Z', elapsed: 90_000 };
  const again = writePayload(controls({ _token: 'newer' }), later);
  expect(fingerprintOf(again)).toBe(fingerprintOf(payload));
});

test.each([
  ['an answer', { message: 'Bonjour,\n\nune question !' }],
  ['the version', { _version: '4' }],
  ['the form', { _form: 'offers' }],
  ['the sentence of a box', { 'box.offers-phone': 'Call me, please.' }],
])('where %s has changed, so has the fingerprint', (_, changed) => {
  expect(fingerprintOf(writePayload(controls(changed), attempt))).not.toBe(fingerprintOf(payload));
});

test('a box more is another content', () => {
  const ticked = controls().map((control) => ({ ...control, checked: true }));
  expect(fingerprintOf(writePayload(ticked, attempt))).not.toBe(fingerprintOf(payload));
});
