import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { controls } from './fixtures/contact.ts';
import { Keeper } from './keeper.ts';

/** What the tab keeps. */
let kept: Map<string, string>;
let leave: () => void;
let shown: ReturnType<typeof controls>;
let isConnected: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  kept = new Map();
  isConnected = true;
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('addEventListener', (_: 'pagehide', act: () => void) => {
    leave = act;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page is loaded: what the form shows is as it was built. */
function open(): Keeper {
  shown = controls().map((control) => ({ ...control, defaultValue: control.value }));
  return new Keeper({
    id: 'contact',
    querySelector: () => null,
    querySelectorAll: () => shown,
    get isConnected() {
      return isConnected;
    },
  } as unknown as HTMLFormElement);
}

function type(message: string): void {
  for (const control of shown) if (control.name === 'message') control.value = message;
}
const message = () => shown.find(({ name }) => name === 'message')?.value;

test('the same content goes under the same number and time, however often it is sent', () => {
  const keeper = open();
  const { submission, sentAt, elapsed } = keeper.writePayload();
  vi.advanceTimersByTime(60_000);
  expect(keeper.writePayload()).toMatchObject({ submission, sentAt, elapsed });
});

test('it still does after the page was loaded anew', () => {
  const keeper = open();
  const { submission } = keeper.writePayload();
  keeper.keep();
  expect(open().writePayload().submission).toBe(submission);
});

test('another content goes under another number', () => {
  const keeper = open();
  const { submission } = keeper.writePayload();
  type('Bonsoir');
  expect(keeper.writePayload().submission).not.toBe(submission);
});

test('what was refused goes under another number the next time, even after a reload', () => {
  const keeper = open();
  const { submission } = keeper.writePayload();
  keeper.keep();
  keeper.forgetAttempt();
  expect(open().writePayload().submission).not.toBe(submission);
});

test('what is typed is kept once somebody pauses', () => {
  const keeper = open();
  type('Bonsoir');
  keeper.keepSoon();
  expect(kept.size).toBe(0);
  vi.advanceTimersByTime(300);
  expect(open().isRestored).toBe(true);
  expect(message()).toBe('Bonsoir');
});

test('it is kept at once where the page is left', () => {
  const keeper = open();
  type('Bonsoir');
  keeper.keepSoon();
  leave();
  open();
  expect(message()).toBe('Bonsoir');
});

test('a form in which nobody has typed leaves nothing', () => {
  open();
  leave();
  expect(kept.size).toBe(0);
});

test('of what was sent nothing is kept, by no late timer and not by leaving', () => {
  const keeper = open();
  keeper.keepSoon();
  keeper.keep();
  keeper.erase();
  isConnected = false;
  vi.advanceTimersByTime(1000);
  leave();
  expect(kept.size).toBe(0);
});

test('the time that somebody has had the form goes on after a reload', () => {
  const keeper = open();
  vi.advanceTimersByTime(5000);
  keeper.keep();
  vi.advanceTimersByTime(100);
  expect(open().writePayload().elapsed).toBe(5000);
});
