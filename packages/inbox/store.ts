/** Keeps what arrived in SQLite: each submission once, whoever sends it again and whenever. */
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { repeatMinutes, type Frequency, type Subscription } from '@agency/forms';
import { Problem } from '@agency/problem';
import type { Payload } from './read-payload.ts';

/** Something that arrived: without token and trap, which have served. */
export interface Submission {
  id: string;
  receivedAt: string;
  payload: Payload;
}

/** What became of it. */
export type Kept =
  { outcome: 'new' | 'again'; id: string; receivedAt: string } | { outcome: 'conflict' };

export interface Store {
  /** @param byContent A form without an id of its own: the same content is the same submission for a while. */
  keep(payload: Payload, now: Date, how: { byContent: boolean; isAlert: boolean }): Kept;
  /** The oldest first. */
  submissions(): Submission[];
  subscriptions(): Subscription[];
  findSubscription(id: string): Subscription | undefined;
  confirm(id: string, now: Date): void;
  /** Whoever changes an alert wants it still: how long it is kept counts from then. */
  changeFrequency(id: string, frequency: Frequency, now: Date): void;
  end(id: string): void;
  /** Alerts that nobody confirmed before a moment. */
  forgetPending(before: Date): void;
  /** Addresses of people who want nothing more. */
  forgetEnded(): void;
  clear(): void;
  close(): void;
}

const tables = `
  CREATE TABLE IF NOT EXISTS submissions (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, content TEXT NOT NULL,
    receivedAt TEXT NOT NULL, payload TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS byContent ON submissions (content, receivedAt);
  CREATE TABLE IF NOT EXISTS subscriptions (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, state TEXT NOT NULL, requestedAt TEXT NOT NULL,
    line TEXT NOT NULL
  ) STRICT;
`;

/** @param file A path, or ':memory:'. */
export function openStore(file: string): Store {
  const database = openDatabase(file);
  const all = (query: string) => database.prepare(query).all();

  function inOne<Result>(work: () => Result): Result {
    // The write lock first: two at the same instant, from two processes, see each other.
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  function findSubscription(id: string): Subscription | undefined {
    const row = database.prepare('SELECT line FROM subscriptions WHERE id = ?').get(id);
    return row ? parseLine(row['line']) : undefined;
  }

  function change(id: string, changed: (now: Subscription) => Subscription): void {
    inOne(() => {
      const before = findSubscription(id);
      if (!before) return;
      const after = changed(before);
      database
        .prepare('UPDATE subscriptions SET state = ?, line = ? WHERE id = ?')
        .run(after.state, JSON.stringify(after), id);
    });
  }

  return {
    keep: (payload, now, { byContent, isAlert }) =>
      inOne(() => {
        const id = String(payload['submission']);
        const content = hashContent(payload);
        const receivedAt = now.toISOString();
        const known = byContent
          ? database
              .prepare(
                'SELECT id, content, receivedAt FROM submissions WHERE content = ? AND receivedAt > ?',
              )
              .get(content, new Date(now.getTime() - repeatMinutes * 60_000).toISOString())
          : database
              .prepare('SELECT id, content, receivedAt FROM submissions WHERE id = ?')
              .get(id);
        if (known && known['content'] !== content) return { outcome: 'conflict' };
        if (known) {
          return {
            outcome: 'again',
            id: String(known['id']),
            receivedAt: String(known['receivedAt']),
          };
        }
        const { token: _token, trap: _trap, ...kept } = payload;
        database
          .prepare('INSERT INTO submissions (id, content, receivedAt, payload) VALUES (?, ?, ?, ?)')
          .run(id, content, receivedAt, JSON.stringify(kept));
        if (isAlert) {
          const line = JSON.stringify(subscriptionOf(payload, receivedAt));
          database
            .prepare(
              "INSERT INTO subscriptions (id, state, requestedAt, line) VALUES (?, 'pending', ?, ?)",
            )
            .run(id, receivedAt, line);
        }
        return { outcome: 'new', id, receivedAt };
      }),
    submissions: () =>
      all('SELECT id, receivedAt, payload FROM submissions ORDER BY number').map((row) => ({
        id: String(row['id']),
        receivedAt: String(row['receivedAt']),
        payload: JSON.parse(String(row['payload'])) as Payload,
      })),
    subscriptions: () =>
      all('SELECT line FROM subscriptions ORDER BY number').map(({ line }) => parseLine(line)),
    findSubscription,
    confirm: (id, now) =>
      change(id, (before) =>
        before.state === 'pending'
          ? { ...before, state: 'confirmed', confirmedAt: now.toISOString() }
          : before,
      ),
    changeFrequency: (id, frequency, now) =>
      change(id, (before) => ({
        ...before,
        frequency,
        ...(before.state === 'confirmed' && { confirmedAt: now.toISOString() }),
      })),
    end: (id) => change(id, ({ email: _, ...before }) => ({ ...before, state: 'ended' })),
    forgetPending: (before) => {
      database
        .prepare("DELETE FROM subscriptions WHERE state = 'pending' AND requestedAt < ?")
        .run(before.toISOString());
    },
    forgetEnded: () => database.exec("DELETE FROM subscriptions WHERE state = 'ended'"),
    clear: () => database.exec('DELETE FROM submissions; DELETE FROM subscriptions;'),
    close: () => database.close(),
  };
}

function openDatabase(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { timeout: 1000 });
    // Personal data that is deleted is overwritten, in the file too.
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; ${tables}`);
    return database;
  } catch (error) {
    throw new Problem({
      what: `What arrives cannot be kept: ${(error as Error).message}.`,
      where: file,
      fix: 'Name a file in a folder that exists, which this program may write and which is its own.',
    });
  }
}

function parseLine(line: unknown): Subscription {
  return JSON.parse(String(line)) as Subscription;
}

/** The contract sees to it that an alert’s answers are those of a subscription. */
function subscriptionOf(payload: Payload, receivedAt: string): Subscription {
  const { email, search, frequency } = payload['fields'] as Record<string, string>;
  return {
    id: payload['submission'],
    brand: payload['brand'],
    language: payload['language'],
    email,
    search,
    frequency,
    state: 'pending',
    requestedAt: receivedAt,
  } as Subscription;
}

/** What two sendings have in common if they are one: not when they were sent, nor by how old a page. */
function hashContent({ form, version, brand, page, language, notice, fields, boxes }: Payload) {
  const listed = (boxes as { name: string; given: boolean; sentence?: string }[])
    .map(({ name, given, sentence = '' }) => [name, given, given ? sentence : ''])
    .sort();
  const answers = Object.entries(fields as object).sort(([one], [other]) => (one < other ? -1 : 1));
  const { id, sha256 } = notice as Record<string, string>;
  return createHash('sha256')
    .update(JSON.stringify([form, version, brand, page, language, id, sha256, answers, listed]))
    .digest('hex');
}
