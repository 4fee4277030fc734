/** A fact as people read it; an address that can be followed comes with its link. */
import { formatDay, formatMoney, formatNumber, phoneHref } from '@agency/ui';

export interface FactText {
  text: string;
  href?: string;
}

/** @example formatFact('company.siren', '732829320', 'fr') // { text: '732 829 320' } */
export function formatFact(name: string, value: unknown, language: string): FactText {
  const key = name.slice(name.lastIndexOf('.') + 1);
  if (typeof value === 'number') {
    return {
      text: key === 'capital' ? formatMoney(value, language) : formatNumber(value, language),
    };
  }
  const text = typeof value === 'string' ? value : localisedText(value, language);
  if (key === 'siren') return { text: text.replace(/(?<=\d)(?=(\d{3})+$)/g, '\u00a0') };
  if (/email$/i.test(key)) return { text, href: `mailto:${text}` };
  if (key === 'phone') return { text: text.replaceAll(' ', '\u00a0'), href: phoneHref(text) };
  if (key === 'website') return { text: new URL(text).host, href: text };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { text: formatDay(text, language) };
  return { text };
}

/** A fact in both languages. Any other shape has a block of its own. */
function localisedText(value: unknown, language: string): string {
  const text = (value as Record<string, unknown>)[language];
  if (typeof text === 'string') return text;
  throw new Error('This fact has several values: place it with its own block.');
}
