/** The tables of the report: counts by brand, complements, what changed, what is no longer on offer. */
import type { Counts } from '@agency/listings';
import type { Changes } from '../changes.ts';
import type { Ledger, LedgerEntry } from '../ledger.ts';
import { findComplements } from './complements.ts';
import { formatCount, formatDay, formatDifference, formatPrice } from './format.ts';
import { html, type Markup } from './markup.ts';
import { mostShown, type Plan } from './plan.ts';
import { aspects, changes as changeWords, complements as complementWords, counts as countWords, nameFact, page } from './words.ts'; // prettier-ignore

export function formatCounts({ counts, brands }: Ledger, { brandName }: Plan): Markup {
  const cellsOf = (of: Counts) => [
    of.records,
    of.published,
    of.withheldByRule,
    of.withheldByStatus,
    of.quarantined,
  ];
  const rows = [
    [countWords.all, counts] as const,
    ...Object.entries(brands).map(([id, own]) => [id ? brandName(id) : page.noBrand, own] as const),
  ];
  return html`<section id="comptes">
    <h2 id="comptes-titre">${countWords.title}</h2>
    <p>${countWords.sum}${rows.length > 1 && ` ${countWords.twice}`}</p>
    ${formatTable(
      'comptes-titre',
      [countWords.brand, ...countWords.columns],
      rows.map(([name, own]) => [name, ...cellsOf(own).map(formatCount)]),
      'figures',
    )}
  </section> `;
}

export function formatComplements({ entries }: Ledger, { brandName }: Plan): Markup {
  const used = findComplements(entries);
  if (used.length === 0) return html``;
  const names = (paths: readonly string[]) =>
    paths.length === 0 ? complementWords.none : [...new Set(paths.map(nameFact))].join(', ');
  const { title, lead, listing, given, needless, unfit } = complementWords;
  return html`<section id="complements">
    <h2 id="complements-titre">${title} <span class="count">${formatCount(used.length)}</span></h2>
    <p>${lead}</p>
    ${formatTable(
      'complements-titre',
      [listing, given, needless, unfit],
      used.map((each) => [
        [each.entry.reference, ...each.entry.brands.map(brandName)].join(' · '),
        names(each.given),
        names(each.needless),
        names(each.unfit),
      ]),
    )}
  </section> `;
}

export function formatClosed(entries: readonly LedgerEntry[]): Markup {
  const { reference, listing, statusValue } = changeWords;
  return formatTable(
    'statut-titre',
    [reference, listing, statusValue],
    entries.map((entry) => [
      entry.reference ?? page.untitled,
      entry.title ?? '',
      entry.reasons.find(({ weight }) => weight === 'status')?.value ?? '',
    ]),
  );
}

export function formatChanges(changes: Changes): Markup {
  const { since, added, changed, withdrawn, suspended } = changes;
  const words = changeWords;
  const prices = changed.flatMap(({ reference, price }) =>
    price
      ? [[reference, formatPrice(price.from), formatPrice(price.to), formatDifference(price.to - price.from)]] // prettier-ignore
      : [],
  );
  const others = changed
    .filter(({ what, price }) => !price || what.length > 1)
    .map(({ reference, what, price }) => [
      reference,
      what
        .filter((aspect) => !price || aspect !== 'price')
        .map((aspect) => aspects[aspect])
        .join(', '),
    ]);
  const isQuiet = [added, changed, withdrawn, suspended].every(({ length }) => length === 0);
  return html`<section id="changements">
    <h2>${words.title}</h2>
    <p>
      ${since === undefined ? words.first : words.since(formatDay(since))}${isQuiet && ` ${words.none}`}
    </p>
    ${formatReferences(words.added, added)}
    ${
      prices.length > 0 &&
      html`<h3 id="prix-titre">
          ${words.prices} <span class="count">${formatCount(prices.length)}</span>
        </h3>
        ${formatTable('prix-titre', [words.reference, words.from, words.to, words.by], prices, 'figures')}`
    }
    ${
      others.length > 0 &&
      html`<h3 id="modifiees-titre">
          ${words.changed} <span class="count">${formatCount(others.length)}</span>
        </h3>
        ${formatTable('modifiees-titre', [words.reference, words.what], others)}`
    }
    ${formatReferences(words.withdrawn, withdrawn)} ${formatReferences(words.suspended, suspended)}
  </section> `;
}

function formatReferences(title: string, of: readonly { reference: string }[]): Markup {
  if (of.length === 0) return html``;
  const more = of.length - mostShown;
  const named = of.slice(0, mostShown).map(({ reference }) => reference);
  return html`<details>
    <summary>${title} (${formatCount(of.length)})</summary>
    <p>${named.join(', ')}${more > 0 && `. ${page.noOthers(formatCount(more))}`}</p>
  </details> `;
}

/** The first cell of a row names it; a heading before the table names the table. */
function formatTable(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  style?: 'figures',
): Markup {
  const more = rows.length - mostShown;
  return html`<div class="wide" role="region" aria-labelledby="${heading}" tabindex="0">
      <table aria-labelledby="${heading}" ${style && html` class="${style}"`}>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, mostShown).map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more > 0 && html`<p>${page.noOthers(formatCount(more))}</p>`}`;
}
