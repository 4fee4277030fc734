/** What is not wrong with the legal texts, and worth knowing: drafts, and what nobody has recorded yet. In French, for those who write them. */
import {
  chooseToRecord,
  composeTexts,
  isDraftText,
  versionOf,
  type PublishedRecord,
  type TextFile,
} from '@agency/legal';
import { formatDay } from '@agency/ui';

export function tellTexts(
  files: readonly TextFile[],
  record: PublishedRecord,
  today: string,
): string[] {
  const choose = (all: boolean) => chooseToRecord(files, record, { days: [], all, today });
  const past = choose(false);
  const coming = choose(true).filter((file) => !past.includes(file));
  return [
    ...tellDrafts(files, today),
    ...(past.length > 0
      ? [
          `Textes déjà en vigueur mais pas encore figés : ${formatVersions(past)}. Une fois en ligne, figez-les : pnpm freeze.`,
        ]
      : []),
    ...(coming.length > 0
      ? [
          `Textes à venir, pas encore figés : ${formatVersions(coming)}. Une fois approuvés, figez-les : pnpm freeze --all.`,
        ]
      : []),
  ];
}

/** @param overdue Only those whose day has come. */
export function tellDrafts(
  files: readonly TextFile[],
  today: string,
  { overdue = false }: { overdue?: boolean } = {},
): string[] {
  const drafts = composeTexts(files).filter(isDraftText);
  const versions = [...Map.groupBy(drafts, versionOf).keys()];
  return versions.flatMap((version) => {
    const day = version.slice(version.indexOf('/') + 1);
    if (day <= today) {
      return [
        `${version} est un brouillon dont le jour est passé (${formatDay(day, 'fr')}) : il ne paraît nulle part. Retirez « draft: true », ou changez de jour.`,
      ];
    }
    return overdue
      ? []
      : [`${version} est un brouillon : il ne paraîtra pas, et rien ne l’annonce.`];
  });
}

/** @example 'cookies/2026-11-01 (en, fr)' */
function formatVersions(files: readonly TextFile[]): string {
  return [...Map.groupBy(files, versionOf)]
    .map(
      ([version, own]) =>
        `${version} (${own.map(({ id }) => id.slice(version.length + 1)).join(', ')})`,
    )
    .join(', ');
}
