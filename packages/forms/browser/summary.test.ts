import { expect, test } from 'vitest';
import { mendFaults } from './summary.ts';

const email = { name: 'email', sentence: 'Enter your e-mail address.' };
const malformed = { name: 'email', sentence: 'Enter a complete address.' };
const phone = { name: 'phone', sentence: 'Enter the number.' };
const whole = { name: '', sentence: 'Too quick.' };
const edit = { found: [], edited: 'email', isFinished: false, isFromEndpoint: false };

test('what is mended goes, by whatever edit: a box no longer ticked needs no number', () => {
  const told = mendFaults([email, phone], { ...edit, found: [email], edited: 'box.offers-phone' });
  expect(told).toEqual([email]);
});

test('nobody is told of another fault before they send', () => {
  expect(mendFaults([email], { ...edit, found: [email, phone] })).toEqual([email]);
});

test('while somebody types, the fault stays as it was told', () => {
  expect(mendFaults([email], { ...edit, found: [malformed] })).toEqual([email]);
});

test('once they have finished, it is told as it is now', () => {
  const finished = { ...edit, found: [malformed], isFinished: true };
  expect(mendFaults([email], finished)).toEqual([malformed]);
});

test('what the endpoint said of an answer goes when that answer is edited, and no other', () => {
  const told = mendFaults([email, phone, whole], { ...edit, isFromEndpoint: true });
  expect(told).toEqual([phone, whole]);
});
