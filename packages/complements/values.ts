/** The kinds of value that a complement is written in, each with what an editor reads when it is another. */
import { z } from 'zod';

/** Euros are plain numbers here; the listing gives them their currency. @example 1240.5 */
export const euros = z
  .number('expected euros as a plain number, such as 1240.50')
  .nonnegative('an amount is never negative');

/** @example 24 */
export const count = z
  .int('expected a whole number, such as 24')
  .nonnegative('a count is never negative');

/** @example 5.2 */
export const percent = z
  .number('expected a plain number, such as 5.2')
  .nonnegative('a percentage is never negative');

/** @example 64.5 */
export const squareMetres = z
  .number('expected m² as a plain number, such as 64.5')
  .positive('a surface is more than nothing');

/** @example '2026-03-12' */
export const day = z.iso.date('expected a day, such as 2026-03-12');

/** @example 'https://youtu.be/abcdefghijk' */
export const webPage = z.url({
  protocol: /^https$/,
  error: 'expected the address of a page, such as https://youtu.be/abcdefghijk',
});

/** @example true */
export const yesNo = z.boolean('expected true (oui) or false (non)');

/** @example 'DPE du 3 mars 2026' */
export const label = z.string('expected a text, between quotes').trim().min(1, 'expected a text');
