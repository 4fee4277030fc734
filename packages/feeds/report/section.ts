/** A part of the report, with a heading that the contents lead to. */
import { html, type Markup } from '@agency/ui';
import { formatCount } from './format.ts';
import { page } from './words.ts';

export interface Section {
  id: string;
  title: string;
  /** How many listings it is about. */
  count?: number | undefined;
  body: Markup;
}

/** The id of its heading, by which a table in it is named. */
export function headingOf({ id }: Pick<Section, 'id'>): string {
  return `${id}-titre`;
}

export function formatSection(section: Section): Markup {
  const { id, title, count, body } = section;
  return html`<section id="${id}" aria-labelledby="${headingOf(section)}">
    <h2 id="${headingOf(section)}">${title}${formatBadge(count)}</h2>
    ${body}
  </section> `;
}

export function formatContents(sections: readonly Section[]): Markup {
  return html`<nav aria-label="${page.contents}">
    <ul>
      ${sections.map(({ id, title, count }) => html`<li><a href="#${id}">${title}</a>${formatBadge(count)}</li> `)}
    </ul>
  </nav>`;
}

export function formatBadge(count: number | undefined): Markup {
  return count === undefined ? html`` : html` <span class="count">${formatCount(count)}</span>`;
}
