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

/** False where storage is blocked or full: nothing is remembered then, least of all an older choice. */
export function write(choice: Choice): boolean {
  try {
    localStorage[key] = JSON.stringify(choice);
    return true;
  } catch {
    forget();
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: there is nothing in it.
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
