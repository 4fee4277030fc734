import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readToken, signToken, type TokenPurpose } from './tokens.ts';

const token = { subject: 'villa-rosa:contact:/contact/', day: '2026-11-28' };
const purposes: TokenPurpose[] = ['page', 'confirm', 'manage', 'unsubscribe'];
const signed = signToken(token, 'page', 'key');

test('a token says what was signed', () => {
  expect(readToken(signed, 'page', 'key')).toEqual(token);
});

test('each purpose has a signature of its own', () => {
  const all = purposes.map((purpose) => signToken(token, purpose, 'key'));
  expect(new Set(all).size).toBe(purposes.length);
  expect(readToken(signed, 'confirm', 'key')).toBeUndefined();
});

test('another key reads nothing', () => {
  expect(readToken(signed, 'page', 'kez')).toBeUndefined();
});

test('a token of another day or about another thing is none', () => {
  expect(readToken(signed.replace('-28.', '-29.'), 'page', 'key')).toBeUndefined();
  expect(readToken(signed.replace('contact', 'rights'), 'page', 'key')).toBeUndefined();
});

test('what is no token is read as none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(readToken(text, 'page', 'key')).toBeUndefined();
    }),
  );
});

test('any subject comes back', () => {
  const subject = fc.stringMatching(/^[\w:/.-]{1,200}$/);
  fc.assert(
    fc.property(subject, (about) => {
      const own = signToken({ ...token, subject: about }, 'manage', 'key');
      expect(readToken(own, 'manage', 'key')).toEqual({ ...token, subject: about });
    }),
  );
});
