import { afterEach, expect, test, vi } from 'vitest';
import { developmentKey, ofDevelopment, posting } from './posting.ts';

afterEach(() => vi.unstubAllEnvs());

function told(key: string | undefined, port: string | undefined) {
  vi.stubEnv('FORMS_KEY', key);
  vi.stubEnv('INBOX_PORT', port);
  return posting();
}

test('the environment says what signs, and where the inbox listens', () => {
  expect(told('a key', '4391')).toEqual({ key: 'a key', inbox: 'http://localhost:4391' });
});

test.each([undefined, ''])('where it says %j, all is as in development', (nothing) => {
  expect(told(nothing, nothing)).toEqual(ofDevelopment);
  expect(ofDevelopment.key).toBe(developmentKey);
});

test.each(['0', '65536', '-1', '4390.5', '4390/', 'http', ' 4390'])('%j is no port', (port) => {
  expect(() => told(undefined, port)).toThrow(`INBOX_PORT is "${port}", which is no port.`);
});
