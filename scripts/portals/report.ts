/** What `pnpm portals` says of an archive: how much is in it, and what somebody should look at. */
import { formatPlace, type Left, type Remark } from '@agency/feeds';

interface Written {
  brandName: string;
  sent: number;
  left: readonly Left[];
  remarks: readonly Remark[];
  /** The archive, and the table of everything that was left out or changed. */
  files: readonly string[];
}

const mostShown = 10;

export function formatReport({ brandName, sent, left, remarks, files }: Written): string {
  return [
    `${brandName}: ${sent} listings sent, ${left.length} left out, ${remarks.length} remarks`,
    ...formatFirst(left.map(({ reference, why }) => `${reference}: ${why}`)),
    ...formatFirst(
      remarks.map(
        ({ reference, column, message }) => `${reference} (${formatPlace(column)}): ${message}`,
      ),
    ),
    ...files.map((file) => `  → ${file}`),
  ].join('\n');
}

function formatFirst(lines: readonly string[]): string[] {
  const more = lines.length - mostShown;
  const shown = lines.slice(0, mostShown).map((line) => `    ${line}`);
  return more > 0 ? [...shown, `    and ${more} more`] : shown;
}
