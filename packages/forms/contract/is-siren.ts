/** What no pattern can say of an answer: formats of the contract that JSON Schema does not know. */
import { passesLuhn } from '@agency/facts/browser/passes-luhn.ts';

/** Nine digits, the last of which checks the others. Spaces are no part of it. @example isSiren('732 829 320') // true */
export function isSiren(text: string): boolean {
  const digits = text.replace(/[ \u00a0\u202f]/g, '');
  return /^\d{9}$/.test(digits) && passesLuhn(digits);
}

/** By the name that `format` has in a contract; a validator is taught them. */
export const contractFormats: Readonly<Record<string, (text: string) => boolean>> = {
  siren: isSiren,
};
