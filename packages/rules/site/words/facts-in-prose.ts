/** A text never states a fact, it places it: what a block holds and a text says itself, with the block to write. */
import { durationInDays, type Facts } from '@agency/facts';
import type { ProblemDetails } from '@agency/problem';
import { foldText } from '../../listing-text.ts';
import { listHeldFacts, type HeldFact } from './held-facts.ts';
import { findIn, paragraphsOf, type Match, type Paragraph, type Prose } from './prose.ts';
import { findPeriods } from './periods.ts';

/** Shapes of facts, for those that nobody knows yet. What is known is told by its name first. */
const shapes: readonly {
  pattern: RegExp;
  what: string;
  fix: string;
  /** Beside legal texts too. */
  everywhere?: true;
}[] = [
  {
    everywhere: true,
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
    what: 'an e-mail address is a fact',
    fix: 'Write <Fact name="company.email" />, or the block that holds it: <Controller />, <ComplaintDesk />, <Offices />.',
  },
  {
    everywhere: true,
    pattern: /(?<![\d.,])(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)/,
    what: 'a telephone number is a fact',
    fix: 'Write <Fact name="company.phone" />, or the block that holds it: <Offices />, <Host />.',
  },
  {
    pattern:
      /\b\d{1,4},? ?(?:bis|ter|quater)?,? (?:rue|avenue|boulevard|place|allees?|chemin|quai|impasse|route|cours|square|esplanade|(?:av|bd|bld|bvd|imp|rte|all|pl|sq)\.? [a-z]+)\b/,
    what: 'an address is a fact',
    fix: 'Write the block that holds it: <Publisher />, <Offices />, <Mediator />, <Host />, <Controller />, or <Authority id="…" />.',
  },
  {
    pattern:
      /\b(?:0[1-9]|[1-8]\d|9[0-8])\d{3},? (?!euros?\b|eur\b|habitant|personne|people|inhabitant)[a-z]{3,}/,
    what: 'a town with its postcode is an address, and an address is a fact',
    fix: 'Write the block that holds it: <Publisher />, <Offices />, <Mediator />, <Host />, <Controller />, or <Authority id="…" />.',
  },
  {
    pattern:
      /\b(?:r\.? ?c\.? ?s\b\.?|rsac)[^.!?\d]{0,60}\d{3}|\bsire[nt]\b[^.!?\d]{0,25}\d{3}|\bcpi ?\d{4}|\bfr ?\d{2} ?\d{3} ?\d{3} ?\d{3}\b/,
    what: 'a number of register is a fact',
    fix: 'Write <Publisher />, <Card />, or <Fact name="company.siren" />.',
  },
  {
    pattern: /(?<![\d.,])\d[\d ]*(?:[.,]\d+)? ?(?:€|euros?\b)|(?:€|\beur ?)\d[\d,]*/,
    what: 'an amount is a fact',
    fix: 'Write the block that holds it (<Guarantee />, <Publisher />), or lead to the page of fees.',
  },
  {
    pattern: /(?<![\d.,])\d+(?:[.,]\d+)? ?(?:%|pour cent\b|per ?cent\b)/,
    what: 'a percentage is a fact',
    fix: 'Write the block that holds it (<AccessibilityAudit />), or lead to the page of fees.',
  },
];

interface Stated extends Match {
  problem: ProblemDetails;
}

/** @param prose Of a legal text that is not archived, or of words beside it: those only may not name who we are. */
export function judgeFactsInProse(
  prose: Prose,
  facts: Facts,
  held: readonly FactPattern[] = createPatterns(facts),
): ProblemDetails[] {
  const { kind, bodyFrom = 1 } = prose;
  if (kind === 'page' || kind === 'fact') return [];
  return paragraphsOf(prose)
    .filter((paragraph) => paragraph.lineAt(0) >= bodyFrom)
    .flatMap((paragraph) => {
      const named = findNamed(paragraph, prose, held);
      const shaped = findShaped(paragraph, prose, facts);
      return [...named, ...shaped.filter((one) => !named.some((other) => overlap(one, other)))];
    })
    .map(({ problem }) => problem);
}

/** Works of others, people and towns may be named where they are shown. */
const mayBeNamed =
  /^(?:licences\..*\.work|people\..*\.name|company\.publicationDirector|(?:company|offices\..*)\.place)$/;

const leaveOut = 'Leave it out: components take it from the facts, and it changes there.';

/** What the facts hold: the longest name of what stands at a place, once. */
function findNamed(
  paragraph: Paragraph,
  { kind, file }: Prose,
  held: readonly FactPattern[],
): Stated[] {
  const found = held.flatMap(({ fact: { name, block }, pattern }) => {
    const match =
      kind !== 'legal' && mayBeNamed.test(name) ? undefined : findIn(paragraph, pattern);
    if (!match) return [];
    const problem = {
      what: `"${match.words}" is stated, and content/facts holds it (${name}).`,
      where: `${file}:${match.line}`,
      fix: kind === 'legal' ? `Write ${block}.` : leaveOut,
    };
    return [{ ...match, problem }];
  });
  return found
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .filter((one, index, all) => !all.slice(0, index).some((other) => overlap(one, other)));
}

function overlap(one: Match, other: Match): boolean {
  return one.from < other.to && other.from < one.to;
}

/** What nobody knows yet has the shape of a fact all the same. */
function findShaped(paragraph: Paragraph, { kind, file }: Prose, facts: Facts): Stated[] {
  const told = (match: Match, what: string, fix: string): Stated => ({
    ...match,
    problem: { what: `"${match.words}": ${what}.`, where: `${file}:${match.line}`, fix },
  });
  const isLegal = kind === 'legal';
  const shaped = shapes
    .filter(({ everywhere }) => isLegal || everywhere)
    .flatMap(({ pattern, what, fix }) => {
      const match = findIn(paragraph, pattern);
      return match ? [told(match, what, isLegal ? fix : leaveOut)] : [];
    });
  if (!isLegal) return shaped;
  return [
    ...shaped,
    ...findPeriods(paragraph).map(({ days, ...match }) =>
      told(match, 'a period is a fact', mendPeriod(days, facts)),
    ),
  ];
}

/** The periods of that length that there are, by name. */
function mendPeriod(days: number, { constants }: Facts): string {
  const alike = constants
    .filter(({ unit, value }) => unit === 'duration' && durationInDays(String(value)) === days)
    .map(({ id }) => `<Duration of="${id}" />`);
  const choices = [...new Set(alike)];
  if (choices.length === 0) {
    return 'Add the period to content/facts/constants.yaml, with its source, then write <Duration of="…" />.';
  }
  return `Write ${choices.join(' or ')}; another period goes into content/facts/constants.yaml first.`;
}

export interface FactPattern {
  fact: HeldFact;
  pattern: RegExp;
}

/** Made once for all texts. */
export function createPatterns(facts: Facts): FactPattern[] {
  return listHeldFacts(facts).map((fact) => ({ fact, pattern: patternOf(fact.value) }));
}

/** Whole words, whatever their blanks: numbers are also written in other groups. */
function patternOf(value: string): RegExp {
  const folded = foldText(value);
  const digits = folded.replace(/[\s.]/g, '');
  const body = /^\+?[a-z]{0,3}\d{6,}$/.test(digits)
    ? [...digits]
        .map((digit) => RegExp.escape(digit))
        .join('[ .-]?')
        .replace(/^0/, '(?:0|(?:\\+|00)33[ .-]?(?:\\(0\\)[ .-]?)?)')
    : folded
        .split(/\s+/)
        .map((word) => RegExp.escape(word))
        .join('\\s+');
  return new RegExp(`(?<![a-z0-9])${body}(?![a-z0-9])`);
}
