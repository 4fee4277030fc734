/** Amounts and days in the words of a finding. */
import type { Money } from '@agency/listings';

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const euros = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
});

/** Cents are told by both digits or not at all. @example '1 240 €', '403,50 €' */
export function formatEuros(amount: number | Money): string {
  return `${euros.format(typeof amount === 'number' ? amount : amount.amount)}\u00a0€`;
}

/** @example '3,59 %' */
export function formatPercent(percent: number): string {
  return `${decimal.format(percent)}\u00a0%`;
}

/** @example '72,5 m²' */
export function formatArea(squareMetres: number): string {
  return `${decimal.format(squareMetres)}\u00a0m²`;
}

const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** @example '1er janvier 2025' */
export function formatDay(day: string): string {
  return longDay.format(Date.parse(day)).replace(/^1 /, '1er ');
}
