import { expect, test } from 'vitest';
import { chooseReading } from './readings.ts';

const page = {
  name: 'cookies',
  day: '2027-01-15',
  earlier: ['2026-11-01', '2018-04-20'],
  today: '2027-02-01',
};

test('what is read for the first time is kept, and nothing is told', () => {
  expect(chooseReading(undefined, page)).toEqual({
    kept: { cookies: ['2027-01-15', '2027-02-01'] },
  });
});

test('a reader of an earlier version is told, and it stays kept until the reader has seen what changed', () => {
  const stored = { cookies: ['2026-11-01', '2026-11-27'] };
  expect(chooseReading(stored, page)).toEqual({ kept: stored, since: '2026-11-01' });
});

test('another visit does not lengthen how long it is kept', () => {
  const stored = { cookies: ['2027-01-15', '2027-01-20'] };
  expect(chooseReading(stored, page)).toEqual({ kept: stored });
});

test.each([
  ['thirteen months', '2026-01-04', true],
  ['a day more', '2026-01-03', false],
  ['a day that is to come', '2027-02-02', false],
  ['no day', 'bientôt', false],
])('what was read at %s, %s, is kept: %s', (_, on, isKept) => {
  const { kept } = chooseReading({ conditions: ['2026-11-01', on] }, page);
  expect('conditions' in kept).toBe(isKept);
});

test.each([
  ['a version that is none', { cookies: ['2020-01-01', '2027-01-20'] }],
  ['a later one, of before a mistake was taken back', { cookies: ['2027-03-01', '2027-01-20'] }],
  ['what somebody else put there', { cookies: 'oui' }],
  ['no list', 'oui'],
  ['a list', ['cookies']],
  ['nothing', null],
])('%s counts as not read', (_, stored) => {
  expect(chooseReading(stored, page)).toEqual({ kept: { cookies: ['2027-01-15', '2027-02-01'] } });
});
