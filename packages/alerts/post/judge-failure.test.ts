import { expect, test } from 'vitest';
import { judgeFailure, tellFailure } from './judge-failure.ts';

test.each([
  ['EENVELOPE', 450, 'RCPT TO', 'later'],
  ['EMESSAGE', 451, 'DATA', 'later'],
  ['EENVELOPE', 550, 'RCPT TO', 'never'],
  ['EMESSAGE', 554, 'DATA', 'never'],
  ['EENVELOPE', 550, 'MAIL FROM', 'all'],
  ['EAUTH', 535, 'AUTH PLAIN', 'all'],
  ['ETLS', undefined, 'STARTTLS', 'all'],
  ['EPROTOCOL', 421, 'DATA', 'lost'],
  ['ECONNECTION', undefined, 'CONN', 'lost'],
  [undefined, undefined, undefined, 'lost'],
])('%s with %s at %s is judged "%s"', (code, responseCode, command, judged) => {
  expect(judgeFailure({ code, responseCode, command })).toBe(judged);
});

test('what a server says is told without the address that it repeats', () => {
  const error = Object.assign(new Error('Recipient failed'), {
    code: 'EENVELOPE',
    responseCode: 550,
    response: '550 5.1.1 <rosa@exemple.example>: no such user\r\nrosa@exemple.example',
  });
  expect(tellFailure(error)).toBe('550 5.1.1 …: no such user …');
  expect(tellFailure({ code: 'ETIMEDOUT', message: 'failed' })).toBe('ETIMEDOUT: failed');
});
