/** Days, amounts, counts and places as a French reader wants them. */
import { formatMoney } from '@agency/ui';

const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const figure = new Intl.NumberFormat('fr-FR');
const difference = new Intl.NumberFormat('fr-FR', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
});

/** @example '1er novembre 2026' */
export function formatDay(day: string): string {
  return longDay.format(Date.parse(day)).replace(/^1 /, '1er ');
}

/** @example '1 240' */
export function formatCount(count: number): string {
  return figure.format(count);
}

/** Nothing and one are singular in French. @example formatNumbered(2, 'annonce') // '2 annonces' */
export function formatNumbered(count: number, one: string, many = `${one}s`): string {
  return `${figure.format(count)}\u00a0${count < 2 ? one : many}`;
}

/** @example '312 000 €' @example '780,50 €' */
export function formatPrice(amount: number): string {
  return formatMoney(amount, 'fr');
}

/** @example '−12 000 €' */
export function formatDifference(amount: number): string {
  return `${difference.format(amount).replace('-', '\u2212')}\u00a0€`;
}

/**
 * Where the feed says it, as somebody would look for it: a rank of Poliris, an element of XML.
 * @example formatColumn('302') // 'rang 302' @example formatColumn('VENTE/PRIX') // 'balise VENTE/PRIX'
 */
export function formatColumn(column: string): string {
  return /^\d+$/.test(column) ? `rang\u00a0${column}` : `balise\u00a0${column}`;
}
