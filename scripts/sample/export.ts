/** Puts records together as the files of a Hektor export. */
import { Problem } from '@agency/problem';
import type { SampleRecord } from './record.ts';
import { writeRow } from './rows.ts';
import { encodeWindows1252 } from './windows-1252.ts';

/** The days of the made-up exports: judged on others, the same rows might meet other rules. */
export const sampleDays = ['2026-11-15', '2026-11-22'] as const;
/** The latest. */
export const sampleDay = sampleDays[1];
export const sampleSeed = 'labourd';

const separator = '!#';

/** No header, LF, each cell in quotes, and a separator behind the last: 335 cells, the last one empty and bare. */
export function writeExport(
  records: readonly SampleRecord[],
  { day = sampleDay, seed = sampleSeed }: { day?: string; seed?: string } = {},
): Map<string, Buffer> {
  const lines = records
    .filter(({ until }) => until === undefined || day <= until)
    .map((record) => `${writeRow(record, seed).map(quote).join(separator)}${separator}\n`);
  return new Map([
    ['Annonces.csv', encodeWindows1252(lines.join(''))],
    ['Config.txt', encodeWindows1252('Version=4.12\nApplication=Hektor / 1.0\nDevise=Euro\n')],
    ['Photos.cfg', encodeWindows1252('Mode=URL\n')],
  ]);
}

/** The format knows no escape. */
function quote(cell: string): string {
  if (/["\n]|!#/.test(cell)) {
    throw new Problem({
      what: `A cell cannot hold a quote, a line break or "${separator}": ${cell.slice(0, 60)}`,
      fix: 'Reword it in scripts/sample/portfolio.',
    });
  }
  return `"${cell}"`;
}
