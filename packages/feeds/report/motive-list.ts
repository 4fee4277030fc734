/** The work by what is to be done: the motive that most listings share comes first, and leads to them. */
import type { LedgerEntry } from '../ledger.ts';
import { formatCount, formatNumbered } from './format.ts';
import { html, type Markup } from './markup.ts';
import type { Motive } from './motives.ts';
import type { Plan } from './plan.ts';
import { page } from './words.ts';

/** So many are told at once; more, on demand; the rest is in the table. */
const mostAtOnce = 5;
const mostInLine = 8;
const mostNamed = 100;
const mostMotives = 50;

export function formatMotives(motives: readonly Motive[], plan: Plan): Markup {
  const first = motives.slice(0, mostAtOnce);
  const others = motives.slice(mostAtOnce, mostMotives);
  const more = motives.length - mostMotives;
  return html`${formatList(first, plan)}${
    others.length > 0 &&
    html`<details>
      <summary>
        ${page.otherMotives(formatNumbered(motives.length - first.length, page.motive[0], page.motive[1]))}
      </summary>
      ${formatList(others, plan)}${more > 0 && html`<p>${page.others(formatCount(more))}</p>`}
    </details> `
  }`;
}

function formatList(motives: readonly Motive[], plan: Plan): Markup {
  return html`<ul class="motives">
    ${motives.map((motive) => formatMotive(motive, plan))}
  </ul> `;
}

function formatMotive({ sort, reason, isSame, fix, entries }: Motive, plan: Plan): Markup {
  const { message, law, rule } = reason;
  const source = law && ` (${law}${rule ? `, ${rule}` : ''})`;
  const named = entries.slice(0, mostNamed).map((entry) => formatLink(entry, plan));
  const more = entries.length - named.length;
  const list = html`${named.map((link, index) => (index === 0 ? link : html`, ${link}`))}${more > 0 && html`, ${page.more(formatCount(more))}`}`;
  return html`<li class="${sort}">
    <p>
      <strong>${page.numbered(formatNumbered(entries.length, 'annonce'))}</strong>
      ${!isSame && `${page.example} `}${message}${source}
    </p>
    ${fix !== undefined && html`<p><strong>${page.todo}</strong> ${fix}</p>`}
    ${
      entries.length > mostInLine
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
