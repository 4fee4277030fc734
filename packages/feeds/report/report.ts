/** The account of an import as the agency reads it: one page in French that needs nothing else, for screen and paper. */
import { html, type Markup } from '@agency/ui';
import type { Changes } from '../changes.ts';
import type { Ledger } from '../ledger.ts';
import { formatListings } from './articles.ts';
import { findComplements } from './complements.ts';
import { formatDay, formatNumbered } from './format.ts';
import { formatMotives, formatNotes } from './motive-list.ts';
import { findMotives, type Motive } from './motives.ts';
import { planReport, type Plan } from './plan.ts';
import { formatBadge, formatContents, formatSection, type Section } from './section.ts';
import { sortOfEntry } from './sort-of.ts';
import { style } from './style.ts';
import { formatChanges, formatClosed, formatComplements, formatCounts } from './tables.ts';
import {
  chapters as chapterWords,
  changes as changeWords,
  complements as complementWords,
  counts as countWords,
  page,
  replay,
} from './words.ts';

export interface ReportOptions {
  /** What people call a brand, by its id. @example { 'villa-rosa': 'Villa Rosa' } */
  brandNames?: Readonly<Record<string, string>> | undefined;
}

export function formatReport(
  ledger: Ledger,
  changes: Changes,
  { brandNames = {} }: ReportOptions = {},
): string {
  const plan = planReport(ledger, brandNames);
  const sections = listSections(ledger, changes, plan);
  const { feed, day, acceptedShrink } = ledger;
  const title = page.title(formatDay(day));
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
          <p>${page.file(feed.file, feed.format, formatDay(feed.exportedOn))}</p>
          <p class="verdict">${formatVerdict(ledger)}</p>
          ${acceptedShrink !== undefined && html`<p class="box">${page.shrink(acceptedShrink)}</p>`}
          ${formatContents(sections)}
        </header>
        <main>${sections.map(formatSection)}</main>
        <footer>
          <p>${page.account} <code>ledger.json</code>. ${page.print} <code>${feed.sha256}</code></p>
        </footer>
      </body>
    </html> `.html;
}

/** The account in a sentence: of what there is none, nothing is said. */
function formatVerdict({ counts }: Ledger): string {
  const parts = (['published', 'withheldByRule', 'withheldByStatus', 'quarantined'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => {
      const [one, many] = page.parts[part];
      return formatNumbered(counts[part], one, many);
    });
  return page.verdict(formatNumbered(counts.records, 'annonce'), parts);
}

/** The work first, in its order; then what is only told. Where there is nothing to tell, there is no section. */
function listSections(ledger: Ledger, changes: Changes, plan: Plan): Section[] {
  const { entries, source } = ledger;
  const motives = findMotives(ledger);
  const mended = motives.filter(({ sort }) => sort === 'note');
  const isNoting = mended.length > 0 || ledger.notes.length > 0;
  const closed = entries.filter((entry) => sortOfEntry(entry) === 'status');
  const complemented = findComplements(entries);
  const sections: Section[] = [
    { id: 'a-faire', title: page.first, body: formatFirst(plan, motives) },
    { id: 'comptes', title: countWords.title, body: formatCounts(ledger, plan) },
    ...plan.chapters.map((chapter) => ({
      id: chapter.id,
      title: chapterWords[chapter.sort].title,
      count: chapter.entries.length,
      body: html`<p>${chapterWords[chapter.sort].lead}</p>
        ${formatListings(chapter.entries, plan)} ${chapter.sort === 'mend' && formatReplay(source)}`,
    })),
    {
      id: 'complements',
      title: complementWords.title,
      count: complemented.length,
      body: formatComplements(complemented, plan),
    },
    {
      id: 'statut',
      title: chapterWords.status.title,
      count: closed.length,
      body: html`<p>${chapterWords.status.lead}</p>
        ${formatClosed(closed)}`,
    },
    ...(isNoting
      ? [
          {
            id: 'information',
            title: chapterWords.note.title,
            body: html`<p>${chapterWords.note.lead}</p>
              ${formatNotes(ledger.notes)} ${formatMotives(mended, plan)}`,
          },
        ]
      : []),
    { id: 'changements', title: changeWords.title, body: formatChanges(changes) },
  ];
  return sections.filter(({ count }) => count !== 0);
}

/** What to do, in its order: each chapter with the motives that most of its listings share. */
function formatFirst(plan: Plan, motives: readonly Motive[]): Markup {
  const chapters = plan.chapters.filter(({ entries }) => entries.length > 0);
  if (chapters.length === 0) return html`<p>${page.nothing}</p>`;
  return html`<p>${page.order}</p>
    <ol class="work">
      ${chapters.map(
        ({ sort, id, entries }) =>
          html`<li>
            <h3><a href="#${id}">${chapterWords[sort].title}</a>${formatBadge(entries.length)}</h3>
            ${formatMotives(
              motives.filter((motive) => motive.sort === sort),
              plan,
            )}
          </li> `,
      )}
    </ol>
    <p>${page.table} <a href="annonces-a-corriger.csv">annonces-a-corriger.csv</a>.</p>`;
}

function formatReplay(source: string): Markup {
  return html`<div class="box">
    <h3>${replay.title}</h3>
    <p>${replay.lead}</p>
    <p><code>${replay.command(source)}</code></p>
    <p>${replay.privacy}</p>
  </div>`;
}
