/**
 * What `pnpm alerts` remembers from run to run, in one file: what brands showed, what was news, how far each subscription
 * was told, and which messages left. Subscriptions stand in it by their ids alone: no address, no search, no name.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '@agency/problem';

export interface State {
  database: DatabaseSync;
  /** All of it or nothing. @param isRehearsal Nothing of it is kept, whatever happens. */
  transact: <Value>(work: () => Value, isRehearsal?: boolean) => Value;
  close: () => void;
}

const version = 1;

const tables = `
CREATE TABLE listings (
  brand TEXT NOT NULL, key TEXT NOT NULL, deal TEXT NOT NULL, amount REAL, closed INTEGER NOT NULL,
  PRIMARY KEY (brand, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE brands (brand TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT;
CREATE TABLE events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  brand TEXT NOT NULL, key TEXT NOT NULL, what TEXT NOT NULL, deal TEXT NOT NULL, before REAL, at TEXT NOT NULL
) STRICT;
CREATE TABLE readers (
  subscription TEXT PRIMARY KEY, after INTEGER NOT NULL, told TEXT, seen TEXT NOT NULL
) STRICT;
CREATE TABLE messages (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE, subscription TEXT NOT NULL, brand TEXT NOT NULL, kind TEXT NOT NULL, items TEXT NOT NULL,
  others INTEGER NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL, day TEXT NOT NULL
) STRICT;
CREATE INDEX messages_of ON messages (subscription, state);
`;

/** Nobody else can work with it until it is closed, or the process ends, however it ends. */
export function openState(file: string): State {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(`${file}.lock`);
  const database = new DatabaseSync(file);
  const close = () => {
    database.close();
    lock.close();
  };
  try {
    takeLock(lock);
    // What has left must be known to have left even after a power cut.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; BEGIN IMMEDIATE;');
    prepareTables(database, file);
    database.exec('COMMIT');
  } catch (error) {
    close();
    throw tellFault(error, file);
  }
  return { database, transact: createTransact(database), close };
}

/**
 * A file of its own, in which nothing is ever written: of many that come at once, one has it. Were it that of the state,
 * all would hold it for reading, nobody would get it for writing, and no run would work.
 *
 * The system takes such a lock from a process that is killed: none is left behind.
 *
 * @see https://www.sqlite.org/lockingv3.html RESERVED
 */
function takeLock(lock: DatabaseSync): void {
  lock.exec('BEGIN IMMEDIATE');
}

function prepareTables(database: DatabaseSync, file: string): void {
  const { user_version: found } = database.prepare('PRAGMA user_version').get() ?? {};
  if (found === version) return;
  if (found !== 0) {
    throw new Problem({
      what: `The state of the alerts is of version ${found}, and this code knows version ${version}.`,
      where: file,
      fix: 'Run the newer code, which wrote it.',
    });
  }
  database.exec(`${tables} PRAGMA user_version = ${version};`);
}

function createTransact(database: DatabaseSync): State['transact'] {
  return (work, isRehearsal = false) => {
    database.exec('BEGIN IMMEDIATE');
    let isDone = false;
    try {
      const value = work();
      isDone = !isRehearsal;
      return value;
    } finally {
      database.exec(isDone ? 'COMMIT' : 'ROLLBACK');
    }
  };
}

/** @see https://www.sqlite.org/rescode.html */
const codes = { busy: 5, corrupt: 11, notADatabase: 26 };

function tellFault(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  if (code === codes.busy) {
    return new Problem({
      what: 'Another run of the alerts is at work.',
      where: file,
      fix: 'Wait until it has ended; let only one run at a time.',
    });
  }
  if (code === codes.corrupt || code === codes.notADatabase) {
    return new Problem({
      what: 'The state of the alerts cannot be read.',
      where: file,
      fix: 'Put the last good copy back. Without one, remove it: what the last import changed may then be told twice.',
    });
  }
  return error;
}
