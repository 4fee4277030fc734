/** Packs the answers for look-up. */
import type { Account } from './account.ts';
import { bothForms, type Answers } from './schema.ts';

export function packAnswers({
  gone,
  suspended,
  moved,
  noindex,
  nearest,
  ...site
}: Answers): Account {
  return {
    ...site,
    gone: writeTable(gone),
    suspended: writeTable(suspended),
    moved: writeTable(
      moved.flatMap(({ from, to, status }) =>
        [...new Set(bothForms(from))].map((form) => `${form}\t${status} ${to}`),
      ),
    ),
    noindex: writeTable(noindex),
    nearest: { form: nearest.form, pages: writeTable(nearest.pages) },
  };
}

function writeTable(lines: readonly string[]): string {
  return [...new Set(lines)].sort().join('\n');
}
