/** Figures and days as people write them, in French and in English. */
import { formatCount } from './browser/count.ts';
import { once } from './once.ts';

const localeOf = (language: string) => (language === 'fr' ? 'fr-FR' : 'en-GB');

/** Making a formatter costs a hundred times its use: each is made once a language. */
function formatterOf<Formatter>(make: (locale: string) => Formatter) {
  return once((language: string) => make(localeOf(language)));
}

const euros = { style: 'currency', currency: 'EUR' } as const;
const exactMoney = formatterOf((locale) => new Intl.NumberFormat(locale, euros));
/** The same few areas stand on every page, and a formatter is slow. */
const exactNumbers = once((language: string) => {
  const formatter = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  return once((value: number) => formatter.format(value));
});
const longDay = formatterOf(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

/** @example formatMoney(312000, 'fr') // '312 000 €' */
export function formatMoney(amount: number, language: string): string {
  if (!isCount(amount)) return exactMoney(language).format(amount);
  const digits = formatCount(amount, language);
  return language === 'fr' ? `${digits}\u00a0€` : `€${digits}`;
}

/** @example formatNumber(4.25, 'fr') // '4,25' */
export function formatNumber(value: number, language: string): string {
  return isCount(value) ? formatCount(value, language) : exactNumbers(language)(value);
}

/** @example formatPercent(4.5, 'en') // '4.5%' */
export function formatPercent(value: number, language: string): string {
  return language === 'fr'
    ? `${formatNumber(value, language)} %`
    : `${formatNumber(value, language)}%`;
}

/** @example formatArea(75.1, 'fr') // '75,1 m²' */
export function formatArea(squareMetres: number, language: string): string {
  return `${formatNumber(squareMetres, language)} m²`;
}

/** @example formatDay('2026-11-01', 'fr') // '1er novembre 2026' */
export function formatDay(day: string, language: string): string {
  const text = longDay(language).format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
