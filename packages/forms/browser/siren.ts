/** Numbers of the SIRENE directory, whose last digit checks the others. */
import { passesLuhn } from '@agency/facts/browser/passes-luhn.ts';

/** Whether nine digits are a SIREN, spaces between them or not. @example isSiren('732 829 320') // true */
export function isSiren(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length === 9 && Number(digits) > 0 && passesLuhn(digits);
}
