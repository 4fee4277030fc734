/** Notices that another import has published meanwhile. */
import { statSync } from 'node:fs';
import { Problem } from '@agency/problem';

/** Changes whenever the file is replaced. */
export function stampOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeNs} ${stat.size}` : '';
}

/** Ours was compared with a portfolio that is no more: what the other import added would leave without a trace. */
export function overtaken(portfolio: string): Problem {
  return new Problem({
    what: 'Another import was finished while this one ran; this one is not published.',
    where: portfolio,
    fix: 'Run it again, if it is the newer feed; and let only one run at a time.',
  });
}
