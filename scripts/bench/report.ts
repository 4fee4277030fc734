/** The table that `pnpm bench` prints, and whether the goals are reached. */
import type { Comparison } from './generators.ts';
import type { Measure } from './measure.ts';

export interface SizeResults extends Comparison {
  listings: number;
  astro: Measure;
  /** Our build once more, after one listing changed. */
  oneChange: Measure;
}

export interface Results {
  /** By number of listings. */
  sizes: SizeResults[];
  /** Three brands built together, as a share of one after the other. */
  together: { listings: number; share: number };
}

interface Goal {
  what: string;
  reached: boolean;
  measured: string;
}

/** Of the issue that the house was founded on, which sets them for 30,000 pages: the size that comes nearest to that. */
export function judgeGoals({ sizes, together }: Results): Goal[] {
  const distance = ({ astro }: SizeResults) => Math.abs(Math.log(astro.pages / 30_000));
  const [nearest] = sizes.toSorted((a, b) => distance(a) - distance(b));
  if (!nearest) return [];
  const { listings, astro, oneChange, eleventy } = nearest;
  const share = msPerPage(astro) / msPerPage(eleventy);
  const changeShare = oneChange.seconds / astro.seconds;
  const size = `${listings} listings, ${astro.pages} pages`;
  return [
    {
      what: `${size}: at most half of Eleventy’s time for a page`,
      reached: share <= 0.5,
      // Ours writes the lists, the texts and the pictures too.
      measured: `${share.toFixed(2)} (${(astro.seconds / eleventy.seconds).toFixed(2)} of its time for ${astro.pages} pages instead of ${eleventy.pages})`,
    },
    {
      what: `${size}: at most 1.3 GB of memory`,
      reached: astro.peakBytes <= 1.3e9,
      measured: `${gigabytes(astro.peakBytes)} GB`,
    },
    {
      what: `${size}, one listing changed: a quarter of the full time`,
      reached: changeShare <= 0.25,
      measured: changeShare.toFixed(2),
    },
    {
      what: 'three brands together: 0.75 of one after the other',
      reached: together.share <= 0.75,
      measured: together.share.toFixed(2),
    },
  ];
}

export function formatResults(results: Results): string {
  const names = {
    astro: 'ours',
    oneChange: 'ours, one changed',
    eleventy: 'Eleventy',
    floor: 'floor',
  } as const;
  const head = [
    'listings',
    'written by',
    'pages',
    'kB/page',
    'seconds',
    'ms/page',
    'CPU s',
    'peak GB',
    'disk MB',
  ];
  const rows = results.sizes.flatMap((size) =>
    (['astro', 'oneChange', 'eleventy', 'floor'] as const).map((name) => [
      String(size.listings),
      names[name],
      ...formatMeasure(size[name]),
    ]),
  );
  const goals = judgeGoals(results).map(
    ({ what, reached, measured }) => `${reached ? 'reached' : 'MISSED '}  ${what}: ${measured}`,
  );
  return [
    formatTable([head, ...rows]),
    '',
    'Ours writes the whole site (pages of listings, texts, pictures, site map); the others the listing pages alone.',
    'Preview pictures were drawn before; portraits are drawn again in each full build.',
    '',
    ...goals,
  ].join('\n');
}

function formatMeasure(measure: Measure): string[] {
  return [
    String(measure.pages),
    (measure.htmlBytes / measure.pages / 1000).toFixed(1),
    measure.seconds.toFixed(1),
    msPerPage(measure).toFixed(2),
    measure.cpuSeconds.toFixed(1),
    gigabytes(measure.peakBytes),
    (measure.diskBytes / 1e6).toFixed(0),
  ];
}

function formatTable(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padStart(widths?.[column] ?? 0)).join('  '))
    .join('\n');
}

const msPerPage = ({ seconds, pages }: Measure) => (seconds * 1000) / pages;
const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(2);
