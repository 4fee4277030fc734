/** The register as a page that needs nothing else: for screen, for paper, for whoever comes to inspect. */
import { reportStyle } from '@agency/feeds';
import { html, type Markup } from '@agency/ui';
import {
  activityColumns,
  commonColumns,
  processorColumns,
  vendorColumns,
  type Register,
} from './rows.ts';
import { page } from './words.ts';

const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** Labels are longer than those of a report, and a section should not be torn apart on paper. */
const style = `${reportStyle}
dl > div { grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr); }
@media (max-width: 40rem) { dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; margin-block-end: .5rem; } }
dd { white-space: pre-line; }
`;

export function formatRegister(register: Register): string {
  const { facts, today } = register;
  const day = longDay.format(Date.parse(today)).replace(/^1 /, '1er ');
  return html`<!DOCTYPE html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${page.title}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <header>
          <h1>${page.title}</h1>
          <p>${page.law}. ${page.on(day)}</p>
          <p class="verdict">${page.unverified(facts.unverified.length)}</p>
          <nav aria-label="${page.contents}">
            <ul>
              <li><a href="#societe">${page.company}</a></li>
              <li><a href="#activites">${page.activities}</a></li>
              <li><a href="#prestataires">${page.processors}</a></li>
              <li><a href="#outils">${page.vendors}</a></li>
            </ul>
          </nav>
        </header>
        <main>
          <section id="societe" aria-labelledby="societe-titre">
            <h2 id="societe-titre">${page.company}</h2>
            ${formatList(commonColumns.map(([name, cellOf]) => [name, cellOf(register)]))}
          </section>
          <section id="activites" aria-labelledby="activites-titre">
            <h2 id="activites-titre">${page.activities}</h2>
            ${facts.activities.map((activity) =>
              formatEntry(
                activity.open ? activity.purpose.fr : `${activity.purpose.fr} (${page.closed})`,
                activityColumns.map(([name, cellOf]) => [name, cellOf(activity, register)]),
              ),
            )}
          </section>
          <section id="prestataires" aria-labelledby="prestataires-titre">
            <h2 id="prestataires-titre">${page.processors}</h2>
            ${facts.processors.map((processor) =>
              formatEntry(
                processor.name.value ?? processor.purpose.fr,
                processorColumns.map(([name, cellOf]) => [name, cellOf(processor, register)]),
              ),
            )}
          </section>
          <section id="outils" aria-labelledby="outils-titre">
            <h2 id="outils-titre">${page.vendors}</h2>
            ${facts.registry.vendors.map((vendor) =>
              formatEntry(
                vendor.name,
                vendorColumns.map(([name, cellOf]) => [name, cellOf(vendor, register)]),
              ),
            )}
          </section>
        </main>
      </body>
    </html> `.html;
}

type Cells = readonly (readonly [name: string, value: string])[];

function formatEntry(title: string, cells: Cells): Markup {
  return html`<article>
    <h3>${title}</h3>
    ${formatList(cells)}
  </article> `;
}

function formatList(cells: Cells): Markup {
  return html`<dl>
    ${cells
      .filter(([, value]) => value !== '')
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
  </dl>`;
}
