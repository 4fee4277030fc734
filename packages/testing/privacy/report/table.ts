/** A table of the report: the first cell of a row names it; wide ones are scrolled, by keyboard too. */
import { html, type Markup } from '@agency/ui';
import { page } from './words.ts';

export type Cell = string | Markup;

/** @param id Of the section, whose heading names the table. */
export function formatTable(
  id: string,
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Markup {
  return html`<section class="wide" tabindex="0" aria-label="${page.scrolled(title)}">
    <table aria-labelledby="${id}-titre">
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </section>`;
}
