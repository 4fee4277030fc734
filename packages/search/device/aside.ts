/** What was kept and can no longer be read, put aside before something else is written in its place. */
import { lifetime } from './kept.ts';

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
  storage.setItem(asideKey, living.slice(-most).join('\n'));
}
