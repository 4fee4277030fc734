import { expect, test } from 'vitest';
import { readFailure } from './failure.ts';

const errorOf = (code: string) => Object.assign(new Error('In English.'), { code });

test.each([
  ['ENOTFOUND', /nom de ce serveur n’est pas connu/],
  ['ECONNREFUSED', /ne répond pas/],
  ['UND_ERR_CONNECT_TIMEOUT', /ne répond pas/],
  ['UND_ERR_HEADERS_TIMEOUT', /n’envoie plus rien depuis 20 secondes/],
  ['UND_ERR_BODY_TIMEOUT', /n’envoie plus rien/],
  ['ECONNRESET', /coupée/],
  ['UND_ERR_SOCKET', /coupée/],
  ['CERT_HAS_EXPIRED', /certificat/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /certificat/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /certificat/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /certificat/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', /pas un serveur web/],
  ['HPE_INVALID_CONSTANT', /pas un serveur web/],
])('%s is told to the agency in its own words', (code, sentence) => {
  expect(readFailure(errorOf(code), { idleSeconds: 20 }).message).toMatch(sentence);
});

test('where several addresses were tried, the first failure is told', () => {
  const error = new AggregateError([errorOf('ECONNREFUSED'), errorOf('ENETUNREACH')]);
  expect(readFailure(error, { idleSeconds: 20 }).message).toMatch(/ne répond pas/);
});

test.each([new TypeError('x is not a function'), errorOf('ERR_INVALID_ARG_TYPE'), undefined])(
  'a fault of ours (%s) is thrown on',
  (error) => {
    expect(() => readFailure(error, { idleSeconds: 20 })).toThrow(error);
  },
);
