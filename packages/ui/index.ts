/** How it looks and reads: layers, tokens, plain components, words and figures for people. */
export { createWords } from './words.ts';
export type { Words } from './words.ts';
export { formatArea, formatDay, formatMoney, formatNumber, formatPercent } from './format.ts';
export { addDays, dayBefore, dayInParis, daysBetween, utcDay } from './browser/days.ts';
export { phoneHref } from './browser/phone-href.ts';
export { slugify } from './slugify.ts';
export { localise } from './localise.ts';
export { listPageNumbers } from './page-numbers.ts';
export { once } from './once.ts';
export { html } from './markup.ts';
export type { Markup } from './markup.ts';
