import { expect, test } from 'vitest';
import { parseSmtp } from './smtp.ts';

test.each(['smtp://127.0.0.1:2525', 'smtp://localhost', 'smtps://[::1]:465'])(
  '%s is a server of this machine',
  (typed) => {
    expect(parseSmtp(typed).isLoopback).toBe(true);
  },
);

test.each([
  'smtp://mail.villa-rosa.example',
  'smtp://127.evil.example',
  'smtp://localhost.example',
])('%s is one of elsewhere', (typed) => {
  expect(parseSmtp(typed).isLoopback).toBe(false);
});

test('what may be told of it has no name and no password', () => {
  const { host } = parseSmtp('smtp://rosa:secret@mail.villa-rosa.example:587');
  expect(host).toBe('mail.villa-rosa.example:587');
});

test.each(['mail.villa-rosa.example', 'https://x.example', 'smtp:rosa:secret', 'rosa:secret'])(
  '%s is none, and is not repeated',
  (typed) => {
    expect(() => parseSmtp(typed)).toThrow(/^The address of the mail server is none\./);
    expect(() => parseSmtp(typed)).not.toThrow(typed);
  },
);
