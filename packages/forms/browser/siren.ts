/** Numbers of the SIRENE directory, whose last digit checks the others. */

/**
 * Whether the nine digits are a SIREN: the sum of Luhn’s algorithm (ISO/IEC 7812-1, annex B) ends in a nought.
 *
 * @example isSiren('732 829 320') // true
 */
export function isSiren(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (const [place, digit] of [...digits].entries()) {
    // Every second digit counts double, and what has then two digits is cast together: 8 → 16 → 7.
    sum += place % 2 === 1 ? (Number(digit) * 2) % 9 || Number(digit) : Number(digit);
  }
  return digits.length === 9 && sum > 0 && sum % 10 === 0;
}
