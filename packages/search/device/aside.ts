/** What was kept and can no longer be read, put aside before something else is written in its place. */
import { chapters, lifetime, type Chapter } from './kept.ts';

export const asideKey = 'espace.abime';

/** Of more the oldest go. */
const most = 8;

/**
 * Lines, each begins with the time from which it lives; what has outlived itself goes. Throws where there is no room.
 * @param key Of what is put aside; undefined: nothing is.
 */
export function putAside(storage: Storage, now: number, key?: string): void {
  const old = storage.getItem(asideKey);
  if (!old && !key) return;
  const living = `${old}\n${key && now + JSON.stringify([key, storage.getItem(key)])}`
    .split('\n')
    .filter((line) => Math.abs(now - parseInt(line)) < lifetime);
  if (living.length === 0) storage.removeItem(asideKey);
  else storage.setItem(asideKey, living.slice(-most).join('\n'));
}

/** What is put aside, and in which chapters it stood. What is itself broken names none. */
export function readAside(storage: Storage): { text: string; names: Chapter[] } {
  const text = storage.getItem(asideKey) ?? '';
  const names = (Object.keys(chapters) as Chapter[]).filter((name) =>
    text.includes(JSON.stringify([chapters[name].key]).slice(0, -1)),
  );
  return { text, names };
}
