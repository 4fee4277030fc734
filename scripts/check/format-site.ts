/** What `check` and `build` tell the agency of the sites as a whole, in French: what ends, what is lacking, what a lawyer has to look at. */
import type { ProblemDetails } from '@agency/problem';
import type { listPointsForLawyer, SiteFinding } from '@agency/rules';

type Locate = (fact: string) => string;
type Point = ReturnType<typeof listPointsForLawyer>[number];

const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

const count = (amount: number, word: string) => `${amount} ${word}${amount > 1 ? 's' : ''}`;

/** Gravest first, each with its place and what to do. */
export function formatSiteJudgement(
  findings: readonly SiteFinding[],
  { day, locate }: { day: string; locate: Locate },
): string {
  const of = (severity: SiteFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity);
  const [blocks, warnings, hints] = [of('BLOCK'), of('WARN'), of('INFO')];
  const when = longDay.format(Date.parse(day)).replace(/^1 /, '1er ');
  return [
    `Les sites, le ${when} : ${count(blocks.length, 'faute')} (BLOCK), ${count(warnings.length, 'avertissement')} (WARN), ${count(hints.length, 'rappel')} (INFO).`,
    ...[...blocks, ...warnings, ...hints].flatMap((finding) => formatFinding(finding, locate)),
  ].join('\n');
}

function formatFinding({ rule, severity, fact, message, fix, law }: SiteFinding, locate: Locate) {
  return [
    `    ${rule}  ${severity}  ${law.source}`,
    `      ${locate(fact)} : ${message}`,
    `        → ${fix}`,
  ];
}

/** What a preview may live with and a release may not. */
export function findingsToProblems(
  findings: readonly SiteFinding[],
  locate: Locate,
): ProblemDetails[] {
  return findings
    .filter(({ severity }) => severity === 'BLOCK')
    .map(({ rule, fact, message, fix, law }) => ({
      what: `${message} (${rule} ; ${law.source})`,
      where: locate(fact),
      fix,
    }));
}

/** Whole with `--lawyer`, else how many there are. */
export function formatPoints(points: readonly Point[], isWhole: boolean): string {
  if (!isWhole) {
    return `${points.length} points à voir avec un juriste : \`pnpm check --lawyer\` les dit.`;
  }
  return [
    `${points.length} points à voir avec un juriste, qu’aucun programme ne vérifie :`,
    ...points.map(({ id, point, source }) => `  ${id}  ${point}\n      ${source}`),
  ].join('\n');
}
