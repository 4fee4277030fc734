/** The check digit of SIREN and SIRET numbers: Luhn’s, which finds one wrong digit and most that changed places. */

/** @param digits Nothing but digits. @example passesLuhn('732829320') // true */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
