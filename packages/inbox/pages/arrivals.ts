/** The page that lists what arrived, for whoever works on the sites: in French, newest first, everything as text. */
import type { Contract, Subscription } from '@agency/forms';
import { html, type Markup } from '@agency/ui';
import type { RehearsedFault } from '../options.ts';
import type { Submission } from '../store.ts';
import { quote } from './quote.ts';
import { writePage } from './page.ts';
import { writeEntry } from './refused.ts';

const colon = '\u00a0:';
const purpose = `Boîte de développement${colon} ce que les sites servis sur cette machine envoient arrive ici et n’en sort pas. Aucun courriel ne part, personne ne lit. En production, un vrai point d’accès tient le contrat de content/forms/contract/.`;

/** Older ones are kept, and not listed. */
const listed = 200;

const faultWords: Readonly<Record<RehearsedFault, string>> = {
  '500': 'chaque envoi est refusé par une erreur 500, et n’est pas gardé',
  html: 'chaque envoi reçoit la page d’un réseau d’hôtel, et n’est pas gardé',
  slow: 'chaque envoi est gardé, et sa réponse attend quatre secondes',
  timeout: 'chaque envoi est gardé, et sa réponse ne vient jamais',
};

/** The addresses that an alert’s messages would have. */
export interface AlertLinks {
  alert: Subscription;
  links: readonly { label: string; address: string }[];
}

export interface Arrivals {
  submissions: readonly Submission[];
  contract: Contract;
  alerts: readonly AlertLinks[];
  fault: RehearsedFault | undefined;
}

export function writeArrivals({ submissions, contract, alerts, fault }: Arrivals): string {
  const links = new Map(alerts.map((each) => [each.alert.id, each]));
  const count = submissions.length;
  const body = html`<p class="note">${purpose}</p>
    ${fault && html`<p class="note">Panne simulée${colon} ${faultWords[fault]}.</p>`}
    <p>${countArrivals(count)}</p>
    ${
      count > 0 &&
      html`<ol role="list">
        ${submissions
          .toReversed()
          .slice(0, listed)
          .map((each) => html`<li>${writeArrival(each, contract, links.get(each.id))}</li> `)}
      </ol>`
    }`;
  return writePage('fr', 'Ce qui est arrivé', body);
}

function countArrivals(count: number): string {
  if (count === 0) return 'Rien n’est encore arrivé.';
  return count === 1 ? '1 envoi.' : `${count} envois, le dernier d’abord.`;
}

function writeArrival(
  { id, receivedAt, payload }: Submission,
  contract: Contract,
  alert: AlertLinks | undefined,
): Markup {
  const { form, version, brand, page, language, notice, fields, boxes } = payload;
  const of = contract.get(String(form))?.get(Number(version));
  const labels = of?.properties.fields.properties ?? {};
  const given = (boxes as { name: string; given: boolean; sentence?: string }[]).map((box) =>
    writeEntry(`Case ${box.name}, ${box.given ? 'cochée' : 'non cochée'}`, box.sentence ?? '—'),
  );
  return html`<article>
    <h2>${of?.['x-title'].fr ?? String(form)}</h2>
    <p>
      <time datetime="${receivedAt}">${formatMoment(receivedAt)}</time>, ${String(brand)},
      ${quote(String(page))} (${String(language)})
    </p>
    <dl>
      ${Object.entries(fields as Record<string, string>).map(([name, value]) =>
        writeEntry(labels[name]?.['x-label'].fr ?? name, value),
      )}${given}
    </dl>
    <details>
      <summary>Preuve et envoi</summary>
      <dl>
        ${writeEntry('Envoi', id)}${writeEntry('Formulaire', `${String(form)}, version ${String(version)}`)}${writeEntry('Activité', of?.['x-activity'] ?? '—')}${writeEntry('Notice montrée', Object.values(notice as object).join(', '))}
      </dl>
    </details>
    ${alert && writeAlert(alert)}
  </article>`;
}

const states: Readonly<Record<Subscription['state'], string>> = {
  pending: 'à confirmer',
  confirmed: 'confirmée',
  ended: 'arrêtée',
};

function writeAlert({ alert, links }: AlertLinks): Markup {
  return html`<h3>Alerte ${states[alert.state]}</h3>
    <p>Les liens que ses messages porteraient${colon}</p>
    <ul>
      ${links.map(({ label, address }) => html`<li><a href="${address}">${label}</a></li> `)}
    </ul>`;
}

/** In Paris, where the offices are. */
function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat('fr', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Paris',
  }).format(new Date(iso));
}
