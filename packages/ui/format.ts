/** Figures and days as people write them, in French and in English. */

const localeOf = (language: string) => (language === 'fr' ? 'fr-FR' : 'en-GB');

/** Making a formatter costs a hundred times its use: each is made once a language. */
function once<Formatter>(make: (locale: string) => Formatter): (language: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (language) => {
    const known = made.get(language) ?? make(localeOf(language));
    made.set(language, known);
    return known;
  };
}

const euros = { style: 'currency', currency: 'EUR' } as const;
const wholeMoney = once(
  (locale) => new Intl.NumberFormat(locale, { ...euros, maximumFractionDigits: 0 }),
);
const exactMoney = once((locale) => new Intl.NumberFormat(locale, euros));
const number = once((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const longDay = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** @example formatMoney(312000, 'fr') // '312 000 €' */
export function formatMoney(amount: number, language: string): string {
  const formatter = Number.isInteger(amount) ? wholeMoney : exactMoney;
  return formatter(language).format(amount);
}

const written = once(() => new Map<number, string>());

/** @example formatNumber(4.25, 'fr') // '4,25' */
export function formatNumber(value: number, language: string): string {
  // The same few counts and areas stand on every page, and a formatter is slow.
  const known = written(language).get(value) ?? number(language).format(value);
  written(language).set(value, known);
  return known;
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
