/** Killed at any instant and started again, nobody is skipped, and nobody is told twice of one thing in two messages. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { subscription, writeSubscriptions } from './fixtures/alerts.ts';
import { listingKey } from './fixtures/listings.ts';
import { startMailServer, type Received } from './fixtures/mail-server.ts';
import type { Order } from './fixtures/run-once.ts';

const script = fileURLToPath(new URL('fixtures/run-once.ts', import.meta.url));
const ground = mkdtempSync(join(tmpdir(), 'alerts-'));
afterAll(() => rmSync(ground, { recursive: true }));
/** Half of the time of a child is the compiling of what every child is made of. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(ground, 'compiled') };

const people = 200;
const subscriptions = writeSubscriptions(
  Array.from({ length: people }, (_, index) => subscription(index)),
);
const monday = {
  today: '2026-11-23',
  offered: [1, 2, 3],
  added: [2, 3].map(listingKey),
  closed: [],
};
/** An import later: one of Monday's is gone, and one is new. */
const tuesday = { ...monday, today: '2026-11-24', offered: [1, 3, 4], closed: [listingKey(2)] };

interface Bench {
  received: Received[];
  /** Says how it ended. */
  run: (day: Omit<Order, 'state' | 'subscriptions' | 'smtp'>, kill?: Kill) => Promise<Ended>;
  close: () => Promise<void>;
}

interface Ended {
  /** By itself. */
  well: boolean;
  killed: boolean;
  /** What it complained of. */
  error: string;
}

/** When so many letters of that run have come, and the last is not said to be taken yet; or some time after the start. */
interface Kill {
  atLetter?: number;
  afterMs?: number;
}

async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(ground, 'bench-'));
  let onReceived: (() => void) | undefined;
  const server = await startMailServer({ onReceived: () => onReceived?.() });
  return {
    received: server.received,
    close: server.close,
    async run(day, { atLetter, afterMs } = {}) {
      const order: Order = {
        ...day,
        state: join(folder, 's.sqlite'),
        subscriptions,
        smtp: server.url,
      };
      const file = join(folder, 'order.json');
      writeFileSync(file, JSON.stringify(order));
      const child: ChildProcess = spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', script, file],
        { stdio: ['ignore', 'pipe', 'pipe'], env },
      );
      let left = atLetter ?? Infinity;
      onReceived = () => {
        left -= 1;
        if (left === 0) child.kill('SIGKILL');
      };
      if (afterMs !== undefined) {
        child.stdout?.once('data', () => void pause(afterMs).then(() => child.kill('SIGKILL')));
      }
      let error = '';
      child.stderr?.on('data', (piece: Buffer) => (error += piece.toString()));
      const [code, signal] = await once(child, 'close');
      return { well: code === 0, killed: signal === 'SIGKILL', error };
    },
  };
}

/** Of each person and listing, the Message-IDs under which it was told. */
function toldOf(received: readonly Received[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { to, messageId, raw } of received) {
    for (const [key] of new Set(raw.match(/came-a\d{6}/g)?.map((name) => [name] as const))) {
      const names = told.get(`${to} ${key}`) ?? new Set();
      told.set(`${to} ${key}`, names.add(messageId));
    }
  }
  return told;
}

function checkTold(received: readonly Received[], keys: readonly string[], kills: number): void {
  const told = toldOf(received);
  for (let index = 0; index < people; index++) {
    for (const key of keys) {
      const names = told.get(`lecteur-${index}@exemple.example came-${key}`);
      expect(names?.size, `${index} ${key}`).toBe(1);
    }
  }
  const messages = new Set(received.map(({ messageId }) => messageId));
  expect(received.length - messages.size).toBeLessThanOrEqual(kills);
}

const done = { well: true, killed: false, error: '' };

describe('a run that is killed', () => {
  test('in the middle of letters, again and again, tells everybody everything once', async () => {
    const bench = await openBench();
    const kills = [1, 1, 36, 64, 97];
    for (const atLetter of kills) {
      expect(await bench.run(monday, { atLetter })).toMatchObject({ killed: true });
    }
    expect(await bench.run(monday)).toEqual(done);
    checkTold(bench.received, [2, 3].map(listingKey), kills.length);
    // The letter that was in the air each time came once more: nobody could know.
    expect(bench.received).toHaveLength(people + kills.length);

    expect(await bench.run({ ...monday, today: '2026-11-24' })).toEqual(done);
    expect(bench.received).toHaveLength(people + kills.length);
    await bench.close();
  }, 120_000);

  test('and is followed by another import, tells nobody of a listing in two messages', async () => {
    const bench = await openBench();
    expect(await bench.run(monday, { atLetter: 80 })).toMatchObject({ killed: true });
    // What was planned on Monday leaves first: the kill is in the middle of Tuesday's.
    expect(await bench.run(tuesday, { atLetter: 180 })).toMatchObject({ killed: true });
    expect(await bench.run(tuesday)).toEqual(done);
    checkTold(bench.received, [3, 4].map(listingKey), 2);
    expect(bench.received).toHaveLength(2 * people + 2);
    await bench.close();
  }, 120_000);

  test('at moments that nobody has chosen, tells everybody everything once', async () => {
    const bench = await openBench();
    let kills = 0;
    for (let round = 0; round < 8; round++) {
      const { killed } = await bench.run(monday, { afterMs: round * 30 * Math.random() });
      if (killed) kills += 1;
    }
    expect(await bench.run(monday)).toEqual(done);
    expect(kills).toBeGreaterThan(0);
    checkTold(bench.received, [2, 3].map(listingKey), kills);
    await bench.close();
  }, 120_000);
});

test('of two runs at the same moment one works, and the other says why it does not', async () => {
  const bench = await openBench();
  const both = await Promise.all([bench.run(monday), bench.run(monday)]);
  const told = both.filter(({ well }) => !well).map(({ error }) => error);
  // Where the first had ended before the second began, both did.
  for (const error of told) expect(error).toContain('Another run of the alerts is at work.');
  expect(told.length).toBeLessThan(2);
  checkTold(bench.received, [2, 3].map(listingKey), 0);
  await bench.close();
}, 120_000);
