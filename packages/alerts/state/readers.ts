/** Keeps how far each subscription was told. */
import type { State } from './open-state.ts';

export interface Reader {
  /** Number of the last event that was looked at for it. */
  after: number;
  /** Day of its last message. */
  told?: string;
}

/** How far it was told. One that is new is told what was found since it was confirmed. */
export function loadReader(
  { database }: State,
  { id, brand, confirmedAt }: { id: string; brand: string; confirmedAt: string },
): Reader {
  const known = database
    .prepare('SELECT after, told FROM readers WHERE subscription = ?')
    .get(id) as { after: number; told: string | null } | undefined;
  if (known) return { after: known.after, ...(known.told !== null && { told: known.told }) };
  const last = database
    .prepare('SELECT max(seq) AS after FROM events WHERE brand = ? AND at < ?')
    .get(brand, new Date(confirmedAt).toISOString()) as { after: number | null };
  return { after: last.after ?? 0 };
}

export function keepReader(
  { database }: State,
  subscription: string,
  { after, told }: Reader,
  today: string,
): void {
  database
    .prepare('INSERT OR REPLACE INTO readers (subscription, after, told, seen) VALUES (?, ?, ?, ?)')
    .run(subscription, after, told ?? null, today);
}

/** Everything that is known of a subscription. */
export function forgetReader({ database }: State, subscription: string): void {
  database.prepare('DELETE FROM readers WHERE subscription = ?').run(subscription);
  database.prepare('DELETE FROM messages WHERE subscription = ?').run(subscription);
}

/**
 * Those that no export has named since that day. Not at once: a line that somebody has yet to correct would be told
 * everything again.
 */
export function forgetUnseen(state: State, day: string): void {
  const unseen = state.database
    .prepare('SELECT subscription FROM readers WHERE seen < ?')
    .all(day) as { subscription: string }[];
  for (const { subscription } of unseen) forgetReader(state, subscription);
}
