/** The tables of the report: what is declared, what of it was never seen, and by what all this can be checked. */
import { formatDuration } from '@agency/facts';
import { html, type Markup } from '@agency/ui';
import type { DeclaredTracker, Proof } from '../proof.ts';
import { formatTable } from './table.ts';
import { columns, fingerprintNames, page, sections, storageKinds, trackerWords, unseenWords } from './words.ts'; // prettier-ignore

export function formatTrackers(proof: Proof): Markup {
  const rows = proof.declared.map((tracker) => [
    html`<code>${tracker.name}</code>`,
    [storageKinds[tracker.storage], tracker.host].filter(Boolean).join(', '),
    ownerOf(tracker, proof),
    tracker.purpose.fr,
    tracker.lifetime === undefined ? trackerWords.visit : formatDuration(tracker.lifetime, 'fr'),
    tracker.exempt
      ? `${trackerWords.exempt}\u202f: ${tracker.exemption?.fr ?? ''}`
      : trackerWords.needed,
    formatSeen(tracker, proof),
  ]);
  return formatTable(
    'traceurs',
    sections.trackers,
    [
      columns.name,
      columns.kind,
      columns.vendor,
      columns.purpose,
      columns.lifetime,
      columns.consent,
      columns.seenIn,
    ],
    rows,
  );
}

export function formatUnseen({ unseen: { trackers, hosts } }: Proof): Markup {
  if (trackers.length + hosts.length === 0) return html`<p>${unseenWords.none}</p>`;
  return html`<p>${unseenWords.lead}</p>
    <ul>
      ${trackers.map(({ name, storage }) => html`<li>${storageKinds[storage]} <code>${name}</code></li> `)}
      ${hosts.map((host) => html`<li><code>${host}</code></li> `)}
    </ul>`;
}

export function formatFingerprints({
  at,
  revision,
  commit,
  chromium,
  fingerprints,
}: Proof): Markup {
  const facts = [
    ['Instant', at],
    ['Révision de ce qui est demandé', revision],
    ['Révision du code', commit ?? page.none],
    ['Navigateur', `Chromium ${chromium}`],
  ] as const;
  return html`<dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd><code>${value}</code></dd>
          </div> `,
      )}
    </dl>
    ${formatTable(
      'empreintes',
      sections.fingerprints,
      [columns.name, columns.of, columns.sha256],
      fingerprints.map(({ of, name, sha256 }) => [
        html`<code>${name}</code>`,
        fingerprintNames[of],
        html`<code>${sha256}</code>`,
      ]),
    )}`;
}

function ownerOf({ vendor }: DeclaredTracker, { vendors }: Proof): string {
  if (vendor === undefined) return trackerWords.ours;
  const found = vendors.find(({ id }) => id === vendor);
  return [found?.name ?? vendor, found?.company].filter(Boolean).join(', ');
}

function formatSeen({ seenIn }: DeclaredTracker, { states }: Proof): string {
  if (seenIn.length === 0) return trackerWords.nowhere;
  return seenIn.length === states.length
    ? trackerWords.all
    : `${seenIn.length} sur ${states.length}`;
}
