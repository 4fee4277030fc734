import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createNotice, fingerprintOf } from './notice.ts';

test('one word more or less is another notice', () => {
  const { sha256 } = createNotice('contact.fr', ['Vos données servent à répondre.', 'Trois mois.']);
  const other = createNotice('contact.fr', ['Vos données servent à vous répondre.', 'Trois mois.']);
  expect(other.sha256).not.toBe(sha256);
});

test('line breaks and indentation of a page are no words', () => {
  expect(fingerprintOf('\n  Vos données \n\n servent.\t')).toBe(
    fingerprintOf('Vos données servent.'),
  );
});

test('it is the SHA-256 of the text, in hexadecimal', () => {
  const sha256 = createHash('sha256').update('Été').digest('hex');
  expect(fingerprintOf(' Été ')).toBe(sha256);
});
