/** One listing of the report: what is wrong with it, by which article, what to do, and where. */
import { html, type Markup } from '@agency/ui';
import type { LedgerEntry } from '../ledger.ts';
import type { Reason } from '../reasons.ts';
import { formatColumn, formatCount } from './format.ts';
import { mostShown, type Plan } from './plan.ts';
import { sortOf } from './sort-of.ts';
import { sorts } from './sorts.ts';
import { fixOf, marks, page } from './words.ts';

/** At most `mostShown` of them; that there are more is told. */
export function formatListings(entries: readonly LedgerEntry[], plan: Plan): Markup {
  const more = entries.length - mostShown;
  return html`${entries.slice(0, mostShown).map((entry) => formatListing(entry, plan))}
  ${more > 0 && html`<p>${page.others(formatCount(more))}</p>`}`;
}

function formatListing(entry: LedgerEntry, { anchorOf, brandName }: Plan): Markup {
  const { reference, title, line, brands, reasons } = entry;
  const place = [...brands.map(brandName), page.line(formatCount(line))].join(' · ');
  return html`<article id="${anchorOf(entry)}">
    <h3>
      ${reference ?? page.untitled}${title !== undefined && html` <span class="title">${title}</span>`}
    </h3>
    <p class="soft">${place}</p>
    <ul class="reasons">
      ${listReasons(reasons).map(formatReason)}
    </ul>
  </article> `;
}

/** The gravest first; notes and complements have chapters of their own, where each is told once. */
function listReasons(reasons: readonly Reason[]): Reason[] {
  return reasons
    .filter((reason) => sortOf(reason) !== 'note')
    .sort((a, b) => sorts.indexOf(sortOf(a)) - sorts.indexOf(sortOf(b)));
}

function formatReason(reason: Reason): Markup {
  const { code, message, law, rule, column, value } = reason;
  const sort = sortOf(reason);
  const rows = [
    [page.law, law && `${law}${rule ? ` (${rule})` : ''}`],
    [page.where, column && formatColumn(column)],
    // What stands nowhere in the feed is a count of ours.
    [page.missing, code === 'photo-missing' && value],
    [page.value, column && (value === undefined ? page.empty : `«\u202f${value}\u202f»`)],
    [page.fix, fixOf(reason)],
  ] as const;
  return html`<li class="${sort}">
    <p><span class="mark">${marks[sort]}</span> ${message}</p>
    <dl>
      ${rows.map(([name, text]) => text !== undefined && text !== false && text !== '' && html`<div${name === page.fix && html` class="fix"`}><dt>${name}</dt><dd>${text}</dd></div>`)}
    </dl>
  </li> `;
}
