/** The account of an import as the agency reads it: one page in French that needs nothing else, for screen and paper. */
import type { Changes } from '../changes.ts';
import type { Fate, Ledger, LedgerEntry } from '../ledger.ts';
import type { Reason } from '../reasons.ts';
import { escapeHtml, formatColumn, formatCount, formatDay, formatPrice } from './words.ts';
import { style } from './style.ts';

/** So many listings of a chapter are shown; the rest stands in ledger.json and in the table. */
const mostShown = 500;

interface Chapter {
  id: string;
  title: string;
  lead: string;
  entries: readonly LedgerEntry[];
}

export function formatReport(ledger: Ledger, changes: Changes): string {
  const chapters = chaptersOf(ledger);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Import du ${formatDay(ledger.day)} – ${escapeHtml(ledger.feed.file)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Import du ${formatDay(ledger.day)}</h1>
<p>${escapeHtml(ledger.feed.file)}, ${escapeHtml(ledger.feed.format)}, exporté le ${formatDay(ledger.feed.exportedOn)}.</p>
${ledger.acceptedShrink === undefined ? '' : `<p class="note">Un portefeuille bien plus petit a été accepté : « ${escapeHtml(ledger.acceptedShrink)} ».</p>`}
</header>
<main>
${formatCounts(ledger)}
<nav aria-label="Chapitres"><ul>${chapters.map(({ id, title, entries }) => `<li><a href="#${id}">${title}</a> (${formatCount(entries.length)})</li>`).join('')}<li><a href="#changements">Ce qui a changé</a></li></ul></nav>
${chapters.map(formatChapter).join('\n')}
${formatChanges(changes)}
</main>
<footer><p>Empreinte du fichier (SHA-256) : <code>${escapeHtml(ledger.feed.sha256)}</code>. Le compte entier se trouve à côté de cette page : <code>ledger.json</code>, et <code>annonces-a-corriger.csv</code> pour un tableur.</p></footer>
</body>
</html>
`;
}

function chaptersOf({ entries }: Ledger): Chapter[] {
  const of = (fate: Fate) => entries.filter((entry) => entry.fate === fate);
  return [
    {
      id: 'incomprises',
      title: 'Annonces incomprises',
      lead: 'Ces enregistrements ne peuvent pas être lus avec certitude. Aucun n’est en ligne. Ils sont gardés entiers, hors du site, et seront repris une fois corrigés.',
      entries: of('quarantined'),
    },
    {
      id: 'interdites',
      title: 'Annonces que la loi retient',
      lead: 'Ces annonces sont bien lues, mais il leur manque une mention obligatoire, ou la loi interdit de les proposer. Elles paraîtront dès que le flux, ou un complément, sera corrigé.',
      entries: of('withheld-by-rule'),
    },
    {
      id: 'statut',
      title: 'Biens qui ne sont plus proposés',
      lead: 'Leur statut dans le logiciel n’est pas « disponible ».',
      entries: of('withheld-by-status'),
    },
    {
      id: 'a-verifier',
      title: 'Annonces en ligne, à vérifier',
      lead: 'Ces annonces paraissent. Quelque chose y a été corrigé, ou demande un regard.',
      entries: of('published'),
    },
  ];
}

function formatCounts({ counts, brands }: Ledger): string {
  const rows = [
    ['Toutes', counts] as const,
    ...Object.entries(brands).map(([brand, own]) => [brand || 'Sans marque', own] as const),
  ];
  const cells = rows.map(
    ([name, { records, published, withheldByRule, withheldByStatus, quarantined }]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th>${[records, published, withheldByRule, withheldByStatus, quarantined].map((count) => `<td>${formatCount(count)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide"><table>
<caption>Reçues = publiées + retenues par la loi + retenues par leur statut + incomprises</caption>
<thead><tr><th scope="col">Marque</th><th scope="col">Reçues</th><th scope="col">Publiées</th><th scope="col">Retenues par la loi</th><th scope="col">Retenues par leur statut</th><th scope="col">Incomprises</th></tr></thead>
<tbody>${cells.join('')}</tbody>
</table></div>`;
}

function formatChapter({ id, title, lead, entries }: Chapter): string {
  const shown = entries.slice(0, mostShown);
  const more = entries.length - shown.length;
  const body =
    entries.length === 0
      ? '<p>Aucune.</p>'
      : `<p>${lead}</p>${shown.map(formatEntry).join('')}${more > 0 ? `<p>Et ${formatCount(more)} autres, dans <code>annonces-a-corriger.csv</code>.</p>` : ''}`;
  return `<section id="${id}"><h2>${title}</h2>${body}</section>`;
}

function formatEntry({ line, reference, title, brands, reasons }: LedgerEntry): string {
  const name = reference
    ? `${escapeHtml(reference)}${title ? ` – ${escapeHtml(title)}` : ''}`
    : 'Sans référence';
  const place = [`ligne ${line}`, ...brands.map(escapeHtml)].join(', ');
  return `<article><h3>${name} <small>${place}</small></h3><ul>${reasons.map(formatReason).join('')}</ul></article>`;
}

function formatReason({ message, fix, law, rule, column, value, weight }: Reason): string {
  const shown = value === undefined ? '' : ` : <q>${escapeHtml(value)}</q>`;
  const where = column
    ? ` <span class="where">${escapeHtml(formatColumn(column))}${shown}</span>`
    : '';
  const source = law
    ? `<span class="law">${escapeHtml(law)}${rule ? ` (${rule})` : ''}</span>`
    : '';
  const todo = fix ? `<span class="fix">À faire : ${escapeHtml(fix)}</span>` : '';
  return `<li class="${weight}">${escapeHtml(message)}${where}${source}${todo}</li>`;
}

function formatChanges({ since, added, changed, withdrawn, suspended }: Changes): string {
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? ''
      : `<details><summary>${title} (${formatCount(items.length)})</summary><ul>${items
          .slice(0, mostShown)
          .map((item) => `<li>${item}</li>`)
          .join('')}</ul></details>`;
  const references = (of: readonly { reference: string }[]) =>
    of.map(({ reference }) => escapeHtml(reference));
  const edits = changed.map(({ reference, what, price }) => {
    const told = price
      ? `prix de ${formatPrice(price.from)} à ${formatPrice(price.to)}`
      : what.map((aspect) => aspects[aspect]).join(', ');
    return `${escapeHtml(reference)} : ${told}`;
  });
  return `<section id="changements"><h2>Ce qui a changé</h2>
<p>${since ? `Depuis l’import du ${formatDay(since)}.` : 'C’est le premier import.'}</p>
${list('Nouvelles', references(added))}${list('Modifiées', edits)}${list('Retirées', references(withdrawn))}${list('Suspendues : encore dans le flux, mais incomprises', references(suspended))}
</section>`;
}

const aspects = {
  price: 'prix',
  photos: 'photos',
  text: 'texte',
  state: 'statut',
  facts: 'caractéristiques',
} as const;
