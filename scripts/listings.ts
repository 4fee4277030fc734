/** `listings`: takes in a feed, judges it, and writes content/listings/<source>. */
import { dirname, resolve } from 'node:path';
import { importFeed, type Ledger } from '@agency/feeds';
import { Problem } from '@agency/problem';
import { judge } from '@agency/rules';
import { isDay, today as thisDay } from '@agency/site';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const usage =
  'pnpm listings <file or folder> [--source exemple] [--today 2026-11-22] [--into DIR] [--accept-shrink "reason"]';

await runCommand(async (typed) => {
  const options = {
    source: { type: 'string', default: 'exemple' },
    today: { type: 'string', default: thisDay() },
    into: { type: 'string' },
    'accept-shrink': { type: 'string' },
  } as const;
  const { values, positionals } = parseOptions(typed, options, Infinity);
  const [path, ...others] = positionals;
  if (!path || others.length > 0) {
    throw new Problem({ what: 'The command takes one file or folder.', fix: `Write ${usage}.` });
  }
  const source = parseSource(values.source);
  const today = parseDay(values.today);
  const acceptShrink = values['accept-shrink'];
  const into = values.into ?? resolve(dirname(import.meta.dirname), 'content/listings', source);

  const ledger = await importFeed(path, {
    source,
    today,
    into,
    judge: (listing) => judge(listing, { today }),
    onProgress: showProgress,
    ...(acceptShrink !== undefined && { acceptShrink }),
  });
  console.log(formatSummary(ledger, into));
});

function formatSummary(ledger: Ledger, into: string): string {
  const { feed, records, published, withheld, quarantined } = ledger;
  const charsets = Object.entries(feed.charsets).map(([name, count]) => `${name} ${count}`);
  const counts = { records, published, withheld, quarantined };
  return [
    `${feed.file}: ${feed.format}, ${charsets.join(', ')}`,
    '',
    ...Object.entries(counts).map(([name, count]) => `${String(count).padStart(7)}  ${name}`),
    '',
    ...formatReasons(ledger),
    `  → ${into}`,
  ].join('\n');
}

/** The gravest first: what keeps most listings from the site is what to mend first. */
function formatReasons({ entries, reasons }: Ledger): string[] {
  const weights = ['quarantine', 'withhold', 'warning'] as const;
  return weights.flatMap((weight) => {
    const codes = new Set(
      entries.flatMap((entry) =>
        entry.reasons.filter((reason) => reason.weight === weight).map(({ code }) => code),
      ),
    );
    if (codes.size === 0) return [];
    const lines = [...codes]
      .sort((a, b) => (reasons[b] ?? 0) - (reasons[a] ?? 0))
      .map((code) => `${String(reasons[code]).padStart(7)}  ${code}`);
    return [`  ${weight}`, ...lines, ''];
  });
}

function showProgress(done: number, of: number): void {
  if (!process.stderr.isTTY || (done % 500 !== 0 && done !== of)) return;
  process.stderr.write(`\r  ${done} of ${of}${done === of ? '\n' : ''}`);
}

function parseSource(typed: string): string {
  if (/^[a-z0-9-]+$/.test(typed)) return typed;
  throw new Problem({
    what: `"${typed}" cannot be the name of a source.`,
    fix: 'Use small letters, digits and hyphens: --source exemple.',
  });
}

function parseDay(typed: string): string {
  if (isDay(typed)) return typed;
  throw new Problem({ what: `"${typed}" is not a day.`, fix: 'Write it as --today 2026-11-22.' });
}
