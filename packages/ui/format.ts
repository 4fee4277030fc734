/** Figures and days as people write them, in French and in English. */

const locale = (language: string) => (language === 'fr' ? 'fr-FR' : 'en-GB');

/** @example formatMoney(312000, 'fr') // '312 000 €' */
export function formatMoney(amount: number, language: string): string {
  const whole = Number.isInteger(amount);
  return new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  }).format(amount);
}

/** @example formatNumber(4.25, 'fr') // '4,25' */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2 }).format(value);
}

/** @example formatPercent(4.5, 'en') // '4.5%' */
export function formatPercent(value: number, language: string): string {
  return language === 'fr'
    ? `${formatNumber(value, language)} %`
    : `${formatNumber(value, language)}%`;
}

/** @example formatArea(75.1, 'fr') // '75,1 m²' */
export function formatArea(squareMetres: number, language: string): string {
  return `${formatNumber(squareMetres, language)} m²`;
}

/** @example formatDay('2026-11-01', 'fr') // '1 novembre 2026', with « 1er » as French has it */
export function formatDay(day: string, language: string): string {
  const text = new Intl.DateTimeFormat(locale(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
