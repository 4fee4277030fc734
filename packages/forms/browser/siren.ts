/** Numbers of the SIRENE directory, whose last digit checks the others. */
import { passesLuhn } from '@agency/facts/browser/passes-luhn.ts';

/** Nine digits, spaces between them or not, of which the last checks the others. @example isSiren('732 829 320') // true */
export function isSiren(text: string): boolean {
  const digits = text.replace(/[ \u00a0\u202f]/g, '');
  return /^\d{9}$/.test(digits) && Number(digits) > 0 && passesLuhn(digits);
}
