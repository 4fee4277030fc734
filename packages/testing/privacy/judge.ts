/** Compares what was observed with what the registry declares: what nobody declared is a fault. */
import { expectOf, fitsHost, fitsName, lifeOf, type Expected, type Use } from '@agency/consent';
import type { Tracker } from '@agency/facts';
import type { Observed } from './observe.ts';
import type { Stored, Unread } from './read-stored.ts';

/** Days that clocks and rounding may take. */
const slack = 1;

/** What is right at a moment; lists are ids of vendors. */
export interface Expectation {
  /** What of theirs may lie in the browser. */
  stored: readonly string[];
  /** Who may run, and be called. */
  running: readonly string[];
  /** Whether the page asks; left out where it does not matter. */
  asks?: boolean;
  /** Whose own may lie with them still: no page of ours can erase it, and nobody is called that could read it. */
  leftWithOthers?: readonly string[];
  /** With what the page is answered; 200 where it is left out. */
  status?: number;
}

/** What was seen after one deed. */
export interface Seen {
  observed: Observed;
  /** Vendors that say that they run in the page. */
  awake: readonly string[];
  asks: boolean;
  /** Of the answer that the page came with; 0 where none came. */
  status: number;
}

export type Fault =
  | { code: 'stored'; stored: Stored }
  | { code: 'long'; stored: Stored; declared: number | undefined }
  | { code: 'called'; host: string }
  | { code: 'forbidden'; violation: string }
  | { code: 'awake'; vendor: string }
  | { code: 'asleep'; vendor: string }
  | { code: 'asked' }
  | { code: 'unasked' }
  | { code: 'choice'; expected: readonly string[]; kept: readonly string[] | undefined }
  | { code: 'status'; status: number; expected: number }
  | { code: 'unread'; unread: Unread }
  /** What the visitor wanted to do could not be done; nothing was looked at after it. */
  | { code: 'broken'; message: string };

export function judgeSeen(seen: Seen, use: Use, expectation: Expectation): Fault[] {
  const { stored, running, asks, leftWithOthers = [], status: expected = 200 } = expectation;
  const { observed, awake, status } = seen;
  const left = expectOf(use, leftWithOthers).trackers.filter(({ host }) => host !== undefined);
  return [
    ...judgeObserved(observed, {
      trackers: [...expectOf(use, stored).trackers, ...left],
      hosts: expectOf(use, running).hosts,
    }),
    ...awake
      .filter((vendor) => !running.includes(vendor))
      .map((vendor): Fault => ({ code: 'awake', vendor })),
    ...(asks === undefined || asks === seen.asks
      ? []
      : [{ code: asks ? ('unasked' as const) : ('asked' as const) }]),
    ...(status === expected ? [] : [{ code: 'status' as const, status, expected }]),
  ];
}

export function judgeObserved(observed: Observed, { trackers, hosts }: Expected): Fault[] {
  return [
    ...observed.stored.flatMap((stored) => judgeStored(stored, trackers)),
    ...observed.hosts
      .filter((host) => !hosts.some((pattern) => fitsHost(host, pattern)))
      .map((host): Fault => ({ code: 'called', host })),
    ...observed.violations.map((violation): Fault => ({ code: 'forbidden', violation })),
    ...observed.unread.map((unread): Fault => ({ code: 'unread', unread })),
  ];
}

export interface Unseen {
  trackers: Tracker[];
  hosts: string[];
}

/** Declared, and seen in none of the observations. A tracker that is a request is seen by its host. */
export function listUnseen({ trackers, hosts }: Expected, seen: readonly Observed[]): Unseen {
  return {
    trackers: trackers.filter((tracker) => !seen.some((each) => isSeen(tracker, each))),
    hosts: hosts.filter((pattern) => !seen.some((each) => isCalled(pattern, each))),
  };
}

export function isSeen(tracker: Tracker, observed: Observed): boolean {
  return tracker.storage === 'request'
    ? isCalled(tracker.host ?? '', observed)
    : observed.stored.some((stored) => fits(stored, tracker));
}

function isCalled(pattern: string, { hosts }: Observed): boolean {
  return hosts.some((host) => fitsHost(host, pattern));
}

/** A fault in a sentence, for whoever mends it. */
export function tellFault(fault: Fault): string {
  switch (fault.code) {
    case 'stored':
      return `stores the ${fault.stored.kind} ${nameOf(fault.stored)}, which is not allowed here`;
    case 'long': {
      const { stored, declared } = fault;
      return declared === undefined
        ? `keeps the cookie ${nameOf(stored)} beyond the visit`
        : `keeps the cookie ${nameOf(stored)} for ${Math.round(stored.days ?? 0)} days, declared ${declared}`;
    }
    case 'called':
      return `calls ${fault.host}, which is not allowed here`;
    case 'forbidden':
      return `the policy had to forbid: ${fault.violation}`;
    case 'awake':
      return `runs ${fault.vendor}, which is not allowed here`;
    case 'asleep':
      return `does not run ${fault.vendor}, which was accepted`;
    case 'asked':
      return 'asks, where there is nothing to ask';
    case 'unasked':
      return 'does not ask';
    case 'choice':
      return `remembers as accepted: ${fault.kept?.join(', ') ?? 'no choice'}, where it was: ${fault.expected.join(', ') || 'nothing'}`;
    case 'status':
      return `is answered with ${fault.status}, where ${fault.expected} is right`;
    case 'unread':
      return `could not be read: the ${fault.unread.what} ${fault.unread.address}`;
    case 'broken':
      return `broke off: ${fault.message}`;
  }
}

function nameOf({ name, host }: Stored): string {
  return host === undefined ? name : `${name} (${host})`;
}

function judgeStored(stored: Stored, trackers: readonly Tracker[]): Fault[] {
  const tracker = trackers.find((each) => fits(stored, each));
  if (!tracker) return [{ code: 'stored', stored }];
  if (stored.kind !== 'cookie') return [];
  const declared = lifeOf(tracker);
  const isLong = stored.days !== undefined && stored.days > (declared ?? -Infinity) + slack;
  return isLong ? [{ code: 'long', stored, declared }] : [];
}

function fits({ kind, name, host = '' }: Stored, tracker: Tracker): boolean {
  if (kind !== tracker.storage || !fitsName(name, tracker.name)) return false;
  const declared = tracker.host ?? '';
  return declared === '' ? host === '' : host === declared || host.endsWith(`.${declared}`);
}
