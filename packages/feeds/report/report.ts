/** The account of an import as the agency reads it: one page in French that needs nothing else, for screen and paper. */
import type { Changes } from '../changes.ts';
import type { Ledger } from '../ledger.ts';
import { formatChapter } from './articles.ts';
import { formatCount, formatDay, formatNumbered } from './format.ts';
import { html, type Markup } from './markup.ts';
import { formatMotives } from './motive-list.ts';
import { findMotives, type Motive } from './motives.ts';
import { planReport, type Chapter, type Plan } from './plan.ts';
import { sortOfEntry } from './sort-of.ts';
import { style } from './style.ts';
import { formatChanges, formatClosed, formatComplements, formatCounts } from './tables.ts';
import { chapters as words, page, replay } from './words.ts';

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
  const motives = findMotives(ledger);
  const { feed, day, acceptedShrink, source } = ledger;
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
        </header>
        <main>
          ${formatFirst(plan.chapters, motives, plan)} ${formatCounts(ledger, plan)}
          ${plan.chapters.map((chapter) => formatChapter(chapter, plan, chapter.sort === 'mend' ? formatReplay(source) : undefined))}
          ${formatComplements(ledger, plan)} ${formatStatus(ledger)} ${formatNotes(motives, plan)}
          ${formatChanges(changes)}
        </main>
        <footer>
          <p>${page.account} <code>ledger.json</code>. ${page.print} <code>${feed.sha256}</code></p>
        </footer>
      </body>
    </html> `.html;
}

/** The account in a sentence: of what there is none, nothing is said. */
function formatVerdict({ counts: of }: Ledger): string {
  const parts = (['published', 'withheldByRule', 'withheldByStatus', 'quarantined'] as const)
    .filter((part) => of[part] > 0)
    .map((part) => formatNumbered(of[part], page[part][0], page[part][1]));
  return page.verdict(formatNumbered(of.records, 'annonce'), parts);
}

/** What to do, in its order: each chapter with the motives that most of its listings share. */
function formatFirst(chapters: readonly Chapter[], motives: readonly Motive[], plan: Plan): Markup {
  const own = chapters.filter(({ entries }) => entries.length > 0);
  if (own.length === 0) {
    return html`<section id="a-faire">
      <h2>${page.first}</h2>
      <p>${page.nothing}</p>
    </section>`;
  }
  return html`<section id="a-faire">
    <h2>${page.first}</h2>
    <p>${page.order}</p>
    <ol class="work">
      ${own.map(
        ({ sort, id, entries }) =>
          html`<li>
            <h3>
              <a href="#${id}">${words[sort].title}</a>
              <span class="count">${formatCount(entries.length)}</span>
            </h3>
            <p>${words[sort].lead}</p>
            ${formatMotives(
              motives.filter((motive) => motive.sort === sort),
              plan,
            )}
          </li> `,
      )}
    </ol>
    <p>${page.table} <a href="annonces-a-corriger.csv">annonces-a-corriger.csv</a>.</p>
  </section>`;
}

function formatReplay(source: string): Markup {
  return html`<div class="box">
    <h3>${replay.title}</h3>
    <p>${replay.lead}</p>
    <p><code>${replay.command(source)}</code></p>
    <p>${replay.privacy}</p>
  </div>`;
}

function formatStatus({ entries }: Ledger): Markup {
  const closed = entries.filter((entry) => sortOfEntry(entry) === 'status');
  if (closed.length === 0) return html``;
  const { title, lead } = words.status;
  return html`<section id="statut">
    <h2 id="statut-titre">${title} <span class="count">${formatCount(closed.length)}</span></h2>
    <p>${lead}</p>
    ${formatClosed(closed)}
  </section>`;
}

function formatNotes(motives: readonly Motive[], plan: Plan): Markup {
  const notes = motives.filter(({ sort }) => sort === 'note');
  if (notes.length === 0) return html``;
  const { title, lead } = words.note;
  return html`<section id="information">
    <h2>${title}</h2>
    <p>${lead}</p>
    ${formatMotives(notes, plan)}
  </section>`;
}
