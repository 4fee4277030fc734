import { afterEach, expect, test, vi } from 'vitest';
import { developmentKey, posting } from './posting.ts';

afterEach(() => vi.unstubAllEnvs());

test('a key is that of the environment', () => {
  const key = 'k'.repeat(32);
  vi.stubEnv('FORMS_KEY', key);
  expect(posting().key).toBe(key);
});

test.each([undefined, '', '  '])(
  'no key is the key of development, which a release refuses: %j',
  (key) => {
    vi.stubEnv('FORMS_KEY', key);
    expect(posting().key).toBe(developmentKey);
  },
);

test('a key that could be guessed is refused', () => {
  vi.stubEnv('FORMS_KEY', 'k'.repeat(31));
  expect(posting).toThrow('FORMS_KEY has 31 characters');
});

test.each(['0', '65536', '4390 ', 'x'])('what is no port is refused: %j', (port) => {
  vi.stubEnv('INBOX_PORT', port);
  expect(posting).toThrow('which is no port');
});

test('the inbox is on this machine, where the environment says', () => {
  vi.stubEnv('INBOX_PORT', '4391');
  expect(posting().inbox).toBe('http://localhost:4391');
});
