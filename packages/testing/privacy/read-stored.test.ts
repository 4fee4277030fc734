import { expect, test } from 'vitest';
import { sortOnce, type Stored } from './read-stored.ts';

const cookie = (name: string, days?: number): Stored => ({
  kind: 'cookie',
  name,
  ...(days !== undefined && { days }),
});

test('of cookies of one name the one that lives longest is told, in whatever order they come', () => {
  for (const days of [
    [1, 400, undefined],
    [undefined, 400, 1],
    [400, undefined, 1],
  ]) {
    expect(sortOnce(days.map((each) => cookie('_ga', each)))).toEqual([cookie('_ga', 400)]);
  }
});

test('what differs in name, kind or host is told apart, in order', () => {
  const others: Stored[] = [
    { kind: 'session-storage', name: 'a' },
    { kind: 'cookie', name: 'b' },
    { kind: 'cookie', name: 'a', host: 'x.example' },
    { kind: 'cookie', name: 'a' },
  ];
  expect(sortOnce([...others, ...others])).toEqual([others[3], others[2], others[1], others[0]]);
});
