/** Keeps what each brand showed when alerts were last worked out, and what was news since. */
import type { DatedEvent } from '../match.ts';
import type { Event, Remembered } from '../find-events.ts';
import type { State } from './open-state.ts';

/** Undefined: nothing was ever worked out for that brand. */
export function loadMemory(
  { database }: State,
  brand: string,
): ReadonlyMap<string, Remembered> | undefined {
  if (!database.prepare('SELECT 1 FROM brands WHERE brand = ?').get(brand)) return undefined;
  const rows = database
    .prepare('SELECT key, deal, amount, closed FROM listings WHERE brand = ?')
    .all(brand) as unknown as (Omit<Remembered, 'closed'> & { closed: number })[];
  return new Map(rows.map((row) => [row.key, { ...row, closed: row.closed === 1 }]));
}

export function keepMemory(
  { database }: State,
  brand: string,
  changed: readonly Remembered[],
  day: string,
): void {
  const put = database.prepare(
    'INSERT OR REPLACE INTO listings (brand, key, deal, amount, closed) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { key, deal, amount, closed } of changed) {
    put.run(brand, key, deal, amount, closed ? 1 : 0);
  }
  database.prepare('INSERT OR REPLACE INTO brands (brand, day) VALUES (?, ?)').run(brand, day);
}

export function addEvents(
  { database }: State,
  brand: string,
  events: readonly Event[],
  at: string,
): void {
  const add = database.prepare(
    'INSERT INTO events (brand, key, what, deal, before, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { key, what, deal, before } of events) {
    add.run(brand, key, what, deal, before ?? null, at);
  }
}

/** In the order in which they were found. */
export function loadEvents({ database }: State, brand: string): DatedEvent[] {
  const rows = database
    .prepare('SELECT seq, key, what, deal, before, at FROM events WHERE brand = ? ORDER BY seq')
    .all(brand) as unknown as (Omit<DatedEvent, 'before'> & { before: number | null })[];
  return rows.map(({ before, ...event }) => ({ ...event, ...(before !== null && { before }) }));
}

/** @param moment What was found before it is told to nobody any more. */
export function forgetEvents({ database }: State, moment: string): void {
  database.prepare('DELETE FROM events WHERE at < ?').run(moment);
}
