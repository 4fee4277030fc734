/** What an import says in the terminal: the account, the gravest reasons first, and what changed. */
import { relative } from 'node:path';
import type { Imported, Ledger, Weight } from '@agency/feeds';
import { root } from '../brands.ts';

export function formatSummary({ ledger, changes, folder }: Imported, into: string): string {
  const { feed, counts, charsets, brands } = ledger;
  const { published, withheldByStatus, withheldByRule, quarantined, records } = counts;
  const decoded = Object.entries(charsets).map(([name, count]) => `${name} ${count}`);
  const { added, changed, withdrawn, suspended, since } = changes;
  return [
    `${feed.file}: ${feed.format}, ${decoded.join(', ')}, exported on ${feed.exportedOn}`,
    '',
    line(records, 'records'),
    line(published, 'published'),
    line(withheldByStatus, 'withheld by status'),
    line(withheldByRule, 'withheld by rule'),
    line(quarantined, 'quarantined'),
    '',
    ...Object.entries(brands).map(([brand, own]) =>
      line(own.published, `of ${own.records} published for ${brand || 'no brand'}`),
    ),
    ...(Object.keys(brands).length > 0 ? [''] : []),
    ...formatReasons(ledger),
    ...formatNotes(ledger),
    `  ${since ? `since ${since}` : 'first import'}: ${added.length} new, ${changed.length} changed, ${withdrawn.length} withdrawn, ${suspended.length} suspended`,
    `  → ${short(into)}`,
    `  report: ${short(folder)}/report.html`,
  ].join('\n');
}

const names: Readonly<Record<Exclude<Weight, 'info'>, string>> = {
  quarantine: 'quarantined for',
  status: 'withheld for',
  rule: 'withheld by',
  warning: 'told',
};

/** What keeps most listings from the site is what to mend first. */
function formatReasons({ entries, reasons }: Ledger): string[] {
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((weight) => {
    const codes = new Set(
      entries.flatMap((entry) =>
        entry.reasons.filter((reason) => reason.weight === weight).map(({ code }) => code),
      ),
    );
    if (codes.size === 0) return [];
    const lines = [...codes]
      .sort((a, b) => (reasons[b] ?? 0) - (reasons[a] ?? 0))
      .map((code) => line(reasons[code] ?? 0, code));
    return [`  ${names[weight]}`, ...lines, ''];
  });
}

function formatNotes({ notes }: Ledger): string[] {
  const counts = new Map<string, number>();
  for (const { rule, count } of notes) counts.set(rule, (counts.get(rule) ?? 0) + count);
  if (counts.size === 0) return [];
  const all = [...counts].sort(([, a], [, b]) => b - a);
  return ['  good to know', ...all.map(([rule, count]) => line(count, rule)), ''];
}

function line(count: number, name: string): string {
  return `${String(count).padStart(7)}  ${name}`;
}

function short(path: string): string {
  const own = relative(root, path);
  return own.startsWith('..') ? path : own;
}
