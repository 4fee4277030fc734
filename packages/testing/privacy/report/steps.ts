/** Everything that was seen, deed by deed, folded by state. */
import { html, type Markup } from '@agency/ui';
import type { Proof } from '../proof.ts';
import type { Step } from '../session.ts';
import { formatFault, nameStored } from './faults.ts';
import { nameVendor, titleState } from './names.ts';
import { formatTable, type Cell } from './table.ts';
import { columns, deeds, page, pageTypeNames } from './words.ts';

export function formatSteps(proof: Proof): Markup {
  const names = nameVendor(proof);
  const types = new Map(proof.pages.map(({ path, type }) => [path, pageTypeNames[type]]));
  const rowOf = ({ deed, path, asks, observed, faults }: Step): Cell[] => [
    deeds[deed],
    html`<code>${path}</code>${types.has(path) && ` (${types.get(path)})`}`,
    asks ? page.yes : page.no,
    list(observed.stored.map(nameStored)),
    list(observed.hosts),
    list(observed.violations),
    faults.length === 0
      ? page.ok
      : html`<span class="fault"
          >${faults.map((fault) => formatFault(fault, names)).join('\u202f; ')}</span
        >`,
  ];
  return html`${proof.states.map(
    (state) =>
      html`<details>
        <summary id="${state.id}-titre">
          ${titleState(state, proof)} (${state.steps.length})
        </summary>
        ${formatTable(
          state.id,
          titleState(state, proof),
          [
            columns.deed,
            columns.path,
            columns.asks,
            columns.stored,
            columns.hosts,
            columns.forbidden,
            columns.verdict,
          ],
          state.steps.map(rowOf),
        )}
      </details> `,
  )}`;
}

function list(names: readonly string[]): Cell {
  if (names.length === 0) return page.none;
  return html`<ul>
    ${names.map((name) => html`<li>${name}</li>`)}
  </ul>`;
}
