/** The report of a proof: one page in French that needs nothing else, for screen and paper. */
import { reportStyle } from '@agency/feeds';
import { html, type Markup } from '@agency/ui';
import { countFaults, type Proof } from '../proof.ts';
import { faultsOf, type StateRecord } from '../run-state.ts';
import { formatFault } from './faults.ts';
import { leadOf, tellScope } from './leads.ts';
import { listLimits } from './limits.ts';
import { nameVendor, titleState } from './names.ts';
import { formatTable } from './table.ts';
import { formatFingerprints, formatTrackers, formatUnseen } from './tables.ts';
import { formatSteps } from './steps.ts';
import { columns, page, screenshotNames, screenshotsFailed, sections } from './words.ts';

const longTime = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});
const figure = new Intl.NumberFormat('fr-FR');

const style = `${reportStyle}
.shots { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; margin: 1rem 0; }
figure { margin: 0; max-inline-size: 100%; }
figure img { display: block; max-inline-size: 100%; block-size: auto; border: 1px solid var(--line); }
figcaption { font-size: .9375rem; color: var(--soft); }
td ul { margin: 0; padding-inline-start: 1rem; }
.fault { color: var(--forbidden); font-weight: 600; }
`;

export function formatProof(proof: Proof): string {
  const { brand, at } = proof;
  const day = longTime.format(Date.parse(at));
  const title = page.title(brand.name);
  const parts: readonly (readonly [id: string, title: string, body: Markup])[] = [
    ['ecarts', sections.faults, formatFaults(proof)],
    ['etats', sections.states, formatStates(proof)],
    ...(proof.screenshots.length > 0 || proof.screenshotsFailed
      ? [['captures', sections.screenshots, formatScreenshots(proof)] as const]
      : []),
    ['traceurs', sections.trackers, formatTrackers(proof)],
    ['jamais-vus', sections.unseen, formatUnseen(proof)],
    ['visites', sections.steps, formatSteps(proof)],
    ['empreintes', sections.fingerprints, formatFingerprints(proof)],
    ['limites', sections.limits, formatLimits(proof)],
  ];
  return html`<!DOCTYPE html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p>${page.lead(brand.domain, day)}</p>
          <p>${tellScope(proof)}</p>
          <p class="soft">${page.law}</p>
          <p class="verdict">${formatVerdict(proof.states)}</p>
          <nav aria-label="${page.contents}">
            <ul>
              ${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li> `)}
            </ul>
          </nav>
        </header>
        <main>
          ${parts.map(
            ([id, name, body]) =>
              html`<section id="${id}" aria-labelledby="${id}-titre">
                <h2 id="${id}-titre">${name}</h2>
                ${body}
              </section> `,
          )}
        </main>
      </body>
    </html> `.html;
}

function formatVerdict(states: readonly StateRecord[]): string {
  const count = (number: number, one: string, many = `${one}s`) =>
    `${figure.format(number)}\u00a0${number < 2 ? one : many}`;
  const faults = countFaults(states);
  const steps = count(
    states.reduce((sum, state) => sum + state.steps.length, 0),
    'observation',
  );
  const all = count(states.length, 'état');
  return faults === 0 ? page.conform(steps, all) : page.faulty(count(faults, 'écart'), steps, all);
}

function formatFaults(proof: Proof): Markup {
  const faults = proof.states.flatMap((state) =>
    faultsOf(state).map(({ fault, path }) => ({
      state,
      path,
      text: formatFault(fault, nameVendor(proof)),
    })),
  );
  if (faults.length === 0) return html`<p>${page.noFault}</p>`;
  return html`<ul class="reasons">
    ${faults.map(
      ({ state, path, text }) =>
        html`<li class="forbidden">
          <p>
            <strong>${titleState(state, proof)}</strong
            >${path !== undefined && html`, <code>${path}</code>`} : ${text}
          </p>
        </li> `,
    )}
  </ul>`;
}

function formatStates(proof: Proof): Markup {
  const names = nameVendor(proof);
  return formatTable(
    'etats',
    sections.states,
    [columns.state, columns.allowed, columns.pages, columns.verdict],
    proof.states.map((state) => {
      const faults = countFaults([state]);
      return [
        html`${titleState(state, proof)}<br /><span class="title"
            >${leadOf(state.kind, proof)}</span
          >`,
        state.kind === 'withdrawn' ? page.none : state.running.map(names).join(', ') || page.none,
        figure.format(state.steps.length),
        faults === 0
          ? page.ok
          : html`<span class="fault">${page.faults} : ${figure.format(faults)}</span>`,
      ];
    }),
  );
}

function formatScreenshots({ screenshots, screenshotsFailed: failed }: Proof): Markup {
  return html`${failed !== undefined && html`<p class="fault">${screenshotsFailed(failed)}</p> `}
    <div class="shots">
      ${screenshots.map(({ of, width, height, image }) => {
        const name = `${screenshotNames[of]}, ${width} × ${height}`;
        return html`<figure>
          <img src="${image}" alt="${name}" width="${width}" height="${height}" />
          <figcaption>${name}</figcaption>
        </figure> `;
      })}
    </div>`;
}

function formatLimits(proof: Proof): Markup {
  return html`<ul>
    ${listLimits(proof).map((limit) => html`<li>${limit}</li> `)}
  </ul>`;
}
