/** The tables of the report: counts by brand, complements, what changed, what is no longer on offer. */
import type { Counts } from '@agency/listings';
import { html, type Markup } from '@agency/ui';
import type { Changes } from '../changes.ts';
import type { Ledger, LedgerEntry } from '../ledger.ts';
import type { UsedComplement } from './complements.ts';
import { formatCount, formatDay, formatDifference, formatPrice } from './format.ts';
import { mostShown, type Plan } from './plan.ts';
import { formatBadge, headingOf, type Section } from './section.ts';
import { aspects, chapters, changes as changeWords, complements as complementWords, counts as countWords, nameFact, page } from './words.ts'; // prettier-ignore

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
  return html`<p>${countWords.sum}${rows.length > 1 && ` ${countWords.twice}`}</p>
    ${formatTable(
      { id: 'comptes', title: countWords.title },
      [countWords.brand, ...countWords.columns],
      rows.map(([name, own]) => [name, ...cellsOf(own).map(formatCount)]),
      'figures',
    )}`;
}

export function formatComplements(used: readonly UsedComplement[], { brandName }: Plan): Markup {
  const names = (paths: readonly string[]) =>
    paths.length === 0 ? complementWords.none : [...new Set(paths.map(nameFact))].join(', ');
  const { lead, listing, given, needless, unfit } = complementWords;
  return html`<p>${lead}</p>
    ${formatTable(
      { id: 'complements', title: complementWords.title },
      [listing, given, needless, unfit],
      used.map((each) => [
        [each.entry.reference, ...each.entry.brands.map(brandName)].join(' · '),
        names(each.given),
        names(each.needless),
        names(each.unfit),
      ]),
    )}`;
}

export function formatClosed(entries: readonly LedgerEntry[]): Markup {
  const { reference, listing, statusValue } = changeWords;
  return formatTable(
    { id: 'statut', title: chapters.status.title },
    [reference, listing, statusValue],
    entries.map((entry) => [
      entry.reference ?? page.untitled,
      entry.title ?? '',
      entry.reasons.find(({ weight }) => weight === 'status')?.value ?? '',
    ]),
  );
}

export function formatChanges({ since, added, changed, withdrawn, suspended }: Changes): Markup {
  const isQuiet = [added, changed, withdrawn, suspended].every(({ length }) => length === 0);
  return html`<p>
      ${since === undefined ? changeWords.first : changeWords.since(formatDay(since))}
      ${isQuiet && changeWords.none}
    </p>
    ${formatReferences(changeWords.added, added)}${formatPrices(changed)}${formatEdits(changed)}
    ${formatReferences(changeWords.withdrawn, withdrawn)}
    ${formatReferences(changeWords.suspended, suspended)}`;
}

function formatPrices(changed: Changes['changed']): Markup {
  const { prices, reference, from, to, by } = changeWords;
  const rows = changed.flatMap((each) => {
    const { price } = each;
    if (!price) return [];
    const amounts = [formatPrice(price.from), formatPrice(price.to)];
    return [[each.reference, ...amounts, formatDifference(price.to - price.from)]];
  });
  return formatNamed({ id: 'prix', title: prices }, [reference, from, to, by], rows, 'figures');
}

/** What else is another; of most prices there is nothing else. */
function formatEdits(changed: Changes['changed']): Markup {
  const { changed: title, reference, what } = changeWords;
  const rows = changed.flatMap((each) => {
    const others = each.what.filter((aspect) => !each.price || aspect !== 'price');
    const told = others.map((aspect) => aspects[aspect]).join(', ');
    return others.length > 0 ? [[each.reference, told]] : [];
  });
  return formatNamed({ id: 'modifiees', title }, [reference, what], rows);
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

type Rows = readonly (readonly string[])[];
type Heading = Pick<Section, 'id' | 'title'>;

/** A table with a heading of its own; nothing where it would be empty. */
function formatNamed(
  heading: Heading,
  columns: readonly string[],
  rows: Rows,
  style?: 'figures',
): Markup {
  if (rows.length === 0) return html``;
  return html`<h3 id="${headingOf(heading)}">${heading.title}${formatBadge(rows.length)}</h3>
    ${formatTable(heading, columns, rows, style)}`;
}

/** The first cell of a row names it. Wide ones are scrolled, by keyboard too. */
function formatTable(
  heading: Heading,
  columns: readonly string[],
  rows: Rows,
  style: 'figures' | 'words' = 'words',
): Markup {
  const more = rows.length - mostShown;
  return html`<section class="wide" tabindex="0" aria-label="${page.scrolled(heading.title)}">
      <table class="${style}" aria-labelledby="${headingOf(heading)}">
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, mostShown).map(
            ([first, ...cells]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr> `,
          )}
        </tbody>
      </table>
    </section>
    ${more > 0 && html`<p>${page.noOthers(formatCount(more))}</p>`}`;
}
