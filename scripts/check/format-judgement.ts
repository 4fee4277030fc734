/** What `check` tells the agency of its portfolio, in French: what is withheld, what is doubtful, what to mend. */
import { covers, decide, formatFix, isExpired, type Finding, type Override } from '@agency/rules';
import type { Judged, Judgement } from './judge-portfolio.ts';

/** Listings told of each fault and faults of each rule; the others are counted. */
const mostTold = 3;

const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

function formatDay(day: string): string {
  return longDay.format(Date.parse(day)).replace(/^1 /, '1er ');
}

/** @example count(2, 'annonce') // '2 annonces' */
function count(amount: number, ...words: readonly string[]): string {
  return [amount, ...words.map((word) => (amount > 1 ? `${word}s` : word))].join(' ');
}

type Told = Finding & { reference: string };

function findingsOf(judged: readonly Judged[], choose: (finding: Finding) => boolean): Told[] {
  return judged.flatMap(({ listing: { reference }, findings }) =>
    findings.filter(choose).map((finding) => ({ ...finding, reference })),
  );
}

export function formatJudgement({ brand, day, judged }: Judgement): string {
  const ofSeverity = (severity: Finding['severity']) =>
    findingsOf(judged, (finding) => finding.severity === severity && !finding.override);
  const [blocks, doubts, hints] = [ofSeverity('BLOCK'), ofSeverity('WARN'), ofSeverity('INFO')];
  const answered = findingsOf(judged, ({ override }) => override !== undefined);
  const shown = (release: boolean) =>
    judged.filter(({ findings }) => decide(findings, { release }) === 'show').length;
  return [
    `${brand}, le ${formatDay(day)} : ${count(judged.length, 'annonce')}, dont ${shown(false)} en aperçu et ${shown(true)} à la mise en ligne.`,
    `  ${count(blocks.length, 'faute')} (BLOCK), ${count(doubts.length, 'avertissement')} sans dérogation (WARN), ${count(answered.length, 'avertissement')} avec, ${count(hints.length, 'rappel')} (INFO).`,
    ...section('Retenues : la loi interdit de les publier.', blocks),
    ...section('Avertissements : retenus à la mise en ligne, sauf dérogation.', doubts),
    ...section('Rappels : rien n’est retenu.', hints, { briefly: true }),
  ].join('\n');
}

/** What will be withheld on a day that is not today, with the rule that does it. */
export function formatChanges(today: Judgement, then: Judgement): string {
  const before = new Map(today.judged.map(({ listing, findings }) => [listing, findings]));
  const lost = (release: boolean) =>
    then.judged.filter(
      ({ listing, findings }) =>
        decide(before.get(listing) ?? [], { release }) === 'show' &&
        decide(findings, { release }) === 'withhold',
    );
  const blocked = lost(false);
  const doubtful = lost(true).filter((each) => !blocked.includes(each));
  const day = formatDay(then.day);
  if (blocked.length + doubtful.length === 0) {
    return `${then.brand} : aucune annonce montrée aujourd’hui ne sera retenue le ${day}.`;
  }
  return [
    `${then.brand} : le ${day}, ${count(blocked.length + doubtful.length, 'annonce')} de moins.`,
    ...section(
      'Retenues : la loi interdira de les publier.',
      findingsOf(blocked, ({ severity }) => severity === 'BLOCK'),
    ),
    ...section(
      'Retenues à la mise en ligne, sauf dérogation.',
      findingsOf(doubtful, ({ severity, override }) => severity === 'WARN' && !override),
    ),
  ].join('\n');
}

/** Overrides that ended, and those that cover nothing any more. */
export function formatOverrides(
  overrides: readonly Override[],
  today: string,
  judgements: readonly Judgement[],
): string[] {
  return overrides.flatMap((override) => {
    const { rule, by, until, where } = override;
    if (isExpired(override, today)) {
      return [
        `${where} : la dérogation ${rule} de ${by} a pris fin le ${formatDay(until)} et ne compte plus.`,
      ];
    }
    const isUsed = judgements.some(
      ({ source, judged }) =>
        (override.source ?? source) === source &&
        judged.some(({ listing: { reference }, findings }) =>
          findings.some(
            (finding) => finding.severity === 'WARN' && covers(override, finding, reference),
          ),
        ),
    );
    return isUsed ? [] : [`${where} : la dérogation ${rule} de ${by} ne couvre plus rien.`];
  });
}

function section(
  title: string,
  findings: readonly Told[],
  { briefly = false }: { briefly?: boolean } = {},
): string[] {
  if (findings.length === 0) return [];
  const lines = [...Map.groupBy(findings, ({ rule }) => rule)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([rule, own]) => {
      const alike = [...Map.groupBy(own, ({ message }) => message).values()];
      const told = briefly ? alike.slice(0, 1) : alike.slice(0, mostTold);
      const others = own.length - told.flat().length;
      return [
        `    ${rule}  ${own.length}  ${own[0]?.law.source}`,
        ...told.flatMap(formatAlike),
        ...(others > 0 ? [`      … et ${count(others, 'autre')}`] : []),
      ];
    });
  return ['', `  ${title}`, ...lines];
}

/** Listings with the same fault, in one line. */
function formatAlike(findings: readonly Told[]): string[] {
  const [first] = findings;
  if (!first) return [];
  const names = findings.slice(0, mostTold).map(({ reference }) => reference);
  const others = findings.length - names.length;
  const listings = [...names, ...(others > 0 ? [`… (${others} de plus)`] : [])].join(', ');
  const fix = formatFix(first);
  return [
    `      ${listings} : ${first.message}`,
    `        → ${findings.length > 1 ? fix.replace(`${first.reference}.mdx`, '<référence>.mdx') : fix}`,
  ];
}
