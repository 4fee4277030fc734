/** Keeps which messages are to leave and which have left. */
import type { Item } from '../match.ts';
import type { State } from './open-state.ts';

/** `confirm`: asks whether the alert was asked for. */
export type MessageKind = 'news' | 'confirm';

/**
 * `planned`: it has not left. `sending`: it was handed over, and nobody knows whether it has left: the next run sends it
 * again, under the same Message-ID. `sent`: the server has taken it. `refused`: it never will.
 */
export type MessageState = 'planned' | 'sending' | 'sent' | 'refused';

export interface PlannedMessage {
  /** Left of the @ of its Message-ID. */
  id: string;
  subscription: string;
  brand: string;
  kind: MessageKind;
  /** What it tells, the newest first. */
  items: readonly Item[];
  /** How much more there is that it has no room for. */
  others: number;
}

export interface UnsentMessage extends PlannedMessage {
  state: 'planned' | 'sending';
  /** How often a server has refused it. */
  tries: number;
}

/** One that is known already stays as it is. */
export function planMessage({ database }: State, message: PlannedMessage, today: string): void {
  const { id, subscription, brand, kind, items, others } = message;
  database
    .prepare(
      `INSERT OR IGNORE INTO messages (id, subscription, brand, kind, items, others, state, tries, day)
       VALUES (?, ?, ?, ?, ?, ?, 'planned', 0, ?)`,
    )
    .run(id, subscription, brand, kind, JSON.stringify(items), others, today);
}

export function markMessage(
  { database }: State,
  id: string,
  state: MessageState,
  tries: number,
): void {
  database.prepare('UPDATE messages SET state = ?, tries = ? WHERE id = ?').run(state, tries, id);
}

export function forgetMessage({ database }: State, id: string): void {
  database.prepare('DELETE FROM messages WHERE id = ?').run(id);
}

/** In the order in which they were planned. */
export function loadUnsent({ database }: State, brand: string): UnsentMessage[] {
  const rows = database
    .prepare(
      `SELECT id, subscription, brand, kind, items, others, state, tries FROM messages
       WHERE brand = ? AND state IN ('planned', 'sending') ORDER BY number`,
    )
    .all(brand) as unknown as (Omit<UnsentMessage, 'items'> & { items: string })[];
  return rows.map(({ items, ...row }) => ({ ...row, items: JSON.parse(items) as Item[] }));
}

/** Subscriptions that a message is still on its way to. */
export function listAwaited({ database }: State, brand: string): ReadonlySet<string> {
  const rows = database
    .prepare(
      `SELECT DISTINCT subscription FROM messages
       WHERE brand = ? AND state IN ('planned', 'sending')`,
    )
    .all(brand) as { subscription: string }[];
  return new Set(rows.map(({ subscription }) => subscription));
}

/** Whether that message was ever planned. */
export function isKnown({ database }: State, id: string): boolean {
  return database.prepare('SELECT 1 FROM messages WHERE id = ?').get(id) !== undefined;
}

export function forgetOldMessages({ database }: State, day: string): void {
  database.prepare('DELETE FROM messages WHERE day < ?').run(day);
}
