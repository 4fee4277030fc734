/** Days, amounts and columns as a French reader wants them, and text that cannot become markup. */

const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const figure = new Intl.NumberFormat('fr-FR');

/** @example '1er novembre 2026' */
export function formatDay(day: string): string {
  return longDay.format(Date.parse(day)).replace(/^1 /, '1er ');
}

export function formatCount(count: number): string {
  return figure.format(count);
}

export function formatPrice(amount: number): string {
  return `${figure.format(amount)}\u00a0€`;
}

/** @example formatColumn('302') // 'rang 302' */
export function formatColumn(column: string): string {
  return /^\d+$/.test(column) ? `rang ${column}` : column;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
