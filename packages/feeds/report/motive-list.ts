/** The work by what is to be done: the motive that most listings share comes first, and leads to them. */
import { html, type Markup } from '@agency/ui';
import type { Ledger, LedgerEntry } from '../ledger.ts';
import { formatCount, formatNumbered } from './format.ts';
import { generalise, type Motive } from './motives.ts';
import type { Plan } from './plan.ts';
import { page } from './words.ts';

/** So many are told at once; more, on demand; the rest is in the table. */
const mostAtOnce = 5;
const mostInLine = 8;
const mostNamed = 100;
const mostMotives = 50;

export function formatMotives(motives: readonly Motive[], plan: Plan): Markup {
  const items = motives.slice(0, mostMotives).map((motive) => formatMotive(motive, plan));
  const hidden = motives.length - mostAtOnce;
  const [one, many] = page.motive;
  return html`${formatList(items.slice(0, mostAtOnce))}
  ${
    hidden > 0 &&
    html`<details>
      <summary>${page.otherMotives(formatNumbered(hidden, one, many))}</summary>
      ${formatList(items.slice(mostAtOnce))}
      ${motives.length > mostMotives && html`<p>${page.others(formatCount(motives.length - mostMotives))}</p>`}
    </details> `
  }`;
}

/** What is good to know, each told once: the importer has counted them already. */
export function formatNotes(notes: Ledger['notes']): Markup {
  const items = notes
    .toSorted((a, b) => b.count - a.count)
    .map(({ rule, message, fix, law, count, references }) =>
      formatItem({
        sort: 'note',
        count,
        message,
        source: law === undefined ? undefined : `${law}, ${rule}`,
        fix: generalise(fix, references[0]),
        names: references.map((reference) => html`${reference}`),
      }),
    );
  return items.length === 0 ? html`` : formatList(items);
}

function formatList(items: readonly Markup[]): Markup {
  return html`<ul class="motives">
    ${items}
  </ul> `;
}

function formatMotive({ sort, reason, isSame, fix, entries }: Motive, plan: Plan): Markup {
  const { message, law, rule } = reason;
  return formatItem({
    sort,
    count: entries.length,
    message: isSame ? message : `${page.example} ${message}`,
    source: law === undefined ? undefined : [law, rule].filter(Boolean).join(', '),
    fix,
    names: entries.slice(0, mostNamed).map((entry) => formatLink(entry, plan)),
  });
}

interface Item {
  sort: Motive['sort'];
  /** Of listings; `names` may be fewer. */
  count: number;
  message: string;
  source: string | undefined;
  fix: string | undefined;
  names: readonly Markup[];
}

function formatItem({ sort, count, message, source, fix, names }: Item): Markup {
  const more = count - names.length;
  const list = html`${names.map((name, index) => (index === 0 ? name : html`, ${name}`))}${more > 0 && html`, ${page.more(formatCount(more))}`}`;
  return html`<li class="${sort}">
    <p>
      <strong>${page.numbered(formatNumbered(count, 'annonce'))}</strong>
      ${message} ${source !== undefined && `(${source})`}
    </p>
    ${fix !== undefined && html`<p><strong>${page.todo}</strong> ${fix}</p>`}
    ${
      count > mostInLine
        ? html`<details>
            <summary>${page.which}</summary>
            <p>${list}</p>
          </details>`
        : html`<p>${list}</p>`
    }
  </li> `;
}

function formatLink(entry: LedgerEntry, { anchorOf }: Plan): Markup {
  const name = entry.reference ?? `${page.untitled}, ${page.line(formatCount(entry.line))}`;
  const anchor = anchorOf(entry);
  return anchor === undefined ? html`${name}` : html`<a href="#${anchor}">${name}</a>`;
}
