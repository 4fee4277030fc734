/** What the legal texts in force have to hold: the blocks and the words that duties want of them. */
import type { Facts } from '@agency/facts';
import { blockAttributes, scan, type TextFile } from '@agency/legal';
import type { ProblemDetails } from '@agency/problem';
import { foldText } from '../listing-text.ts';
import { duties, isInForce } from './duties.ts';
import type { Duty, Wanted } from './duty.ts';
import { clean } from './words/prose.ts';

/** @param texts Those that count on the day (`chooseCurrentTexts`). */
export function judgeTexts(
  texts: readonly TextFile[],
  facts: Facts,
  today: string,
): ProblemDetails[] {
  const wanted = duties
    .filter((duty) => isInForce(duty, today))
    .flatMap((duty) =>
      duty.checks.flatMap((check) => (check.by === 'text' ? [{ duty, wants: check.wants }] : [])),
    )
    .filter(({ wants }) => !wants.unless?.(facts));
  return texts.flatMap((text) => {
    const reading = scan(text.source);
    // Its head tells of the text, and no page shows it as a duty wants it said.
    const folded = foldText(clean(reading.prose.join(' ')));
    const lacking = wanted
      .filter(({ wants }) => text.id.startsWith(`${wants.document}/`))
      .filter(({ wants }) => !holds(wants, reading.tags, folded));
    // Several duties want the same block: it is written once.
    return [...Map.groupBy(lacking, ({ wants }) => tagOf(wants) ?? wants.words).values()].map(
      (alike) => tellLack(alike, text),
    );
  });
}

function holds(
  { block, naming, says }: Wanted,
  tags: ReturnType<typeof scan>['tags'],
  folded: string,
): boolean {
  if (says) return says.test(folded);
  return tags.some(
    ({ name, attributes }) =>
      name === block &&
      (naming === undefined || Object.values(attributes).some((value) => value === naming)),
  );
}

function tellLack(alike: readonly { duty: Duty; wants: Wanted }[], { file }: TextFile) {
  const wants = alike[0]?.wants;
  const tag = wants && tagOf(wants);
  const ids = alike.map(({ duty }) => duty.id).join(', ');
  const laws = alike.map(({ duty }) => duty.law.source).join('\u202f; ');
  return {
    what: tag
      ? `The text places no ${tag} (${ids}; ${laws}).`
      : `The text does not say ${wants?.words} (${ids}; ${laws}).`,
    where: file,
    fix: tag ? `Write ${tag} in one of its sections.` : `Write ${wants?.words}.`,
  };
}

/** The block as somebody writes it. @example '<Duration of="rights-reply" />' */
function tagOf({ block, naming }: Wanted): string | undefined {
  if (!block) return undefined;
  const [attribute] = blockAttributes[block] as readonly string[];
  return naming !== undefined && attribute
    ? `<${block} ${attribute}="${naming}" />`
    : `<${block} />`;
}
