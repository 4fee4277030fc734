import { expect, test } from 'vitest';
import { measureTrace, type TraceEvent } from './trace.ts';

const origin = 'http://localhost:1/';
const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}) => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: ts * 1000,
  dur: dur * 1000,
  ...more,
});
const page = event('ParseHTML', 10, 5, { args: { beginData: { url: origin } } });

test('what a script runs within itself is counted once', () => {
  const outer = event('EvaluateScript', 20, 40, { args: { data: { url: `${origin}a.js` } } });
  const events = [page, outer, event('v8.callFunction', 30, 10), event('RunMicrotasks', 70, 5)];
  expect(measureTrace(events, origin).script).toBe(45);
});

test('what comes before the first script, on another thread and from elsewhere is nobody’s', () => {
  const events = [
    page,
    event('RunMicrotasks', 12, 3),
    event('v8.compile', 20, 7, { tid: 2 }),
    event('EvaluateScript', 30, 9, { args: { data: { url: 'debugger://' } } }),
  ];
  expect(measureTrace(events, origin).script).toBe(0);
});

test('time is the processor’s, where the recording has it', () => {
  expect(measureTrace([page, event('FunctionCall', 20, 9, { tdur: 4000 })], origin).script).toBe(4);
});

test('a task blocks by what it is longer than 50 ms', () => {
  const events = [page, event('RunTask', 20, 80), event('RunTask', 110, 50)];
  expect(measureTrace(events, origin).blocked).toBe(30);
});

test('a recording without the page is refused', () => {
  expect(() => measureTrace([], origin)).toThrow('does not hold the page');
});
