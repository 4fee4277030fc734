/** Reads and writes the choice that lies on the device. */
import type { Choice } from './choice.ts';

/** In local storage; the gate, which has no byte to spare, writes the name out. */
export const key = 'consentement';

export function read(): Choice | undefined {
  try {
    return JSON.parse(localStorage[key] as string) as Choice;
  } catch {
    return undefined;
  }
}

/** Not remembered where storage is blocked or full: what is refused stays refused all the same. */
export function write(choice: Choice): void {
  try {
    localStorage[key] = JSON.stringify(choice);
  } catch {
    // See above.
  }
}

/** False where the browser keeps nothing for this site: nobody is then asked on every page. */
export function canRemember(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}
