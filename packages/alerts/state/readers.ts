/** Keeps how far each subscription was told. */
import type { State } from './open-state.ts';

export interface Reader {
  /** Number of the last event that was looked at for it. */
  after: number;
  /** Day of its last message. */
  told?: string;
}

/** Of every subscription that was ever looked at. */
export function loadReaders({ database }: State): ReadonlyMap<string, Reader> {
  const rows = database
    .prepare('SELECT subscription, after, told FROM readers')
    .all() as unknown as { subscription: string; after: number; told: string | null }[];
  return new Map(
    rows.map(({ subscription, after, told }) => [
      subscription,
      { after, ...(told !== null && { told }) },
    ]),
  );
}

export function keepReaders(
  { database }: State,
  readers: ReadonlyMap<string, Reader>,
  today: string,
): void {
  const put = database.prepare(
    'INSERT OR REPLACE INTO readers (subscription, after, told, seen) VALUES (?, ?, ?, ?)',
  );
  for (const [subscription, { after, told }] of readers) {
    put.run(subscription, after, told ?? null, today);
  }
}

/** Everything that is known of a subscription. */
export function forgetReader({ database }: State, subscription: string): void {
  database.prepare('DELETE FROM readers WHERE subscription = ?').run(subscription);
  database.prepare('DELETE FROM messages WHERE subscription = ?').run(subscription);
}

/**
 * Those that were not looked at since that day, before which everything is forgotten that they could be told again. Not
 * sooner: once a line is corrected that nobody understood, its reader must not begin anew.
 */
export function forgetUnseen(state: State, day: string): void {
  const unseen = state.database
    .prepare('SELECT subscription FROM readers WHERE seen < ?')
    .all(day) as { subscription: string }[];
  for (const { subscription } of unseen) forgetReader(state, subscription);
}
