/** What a brand's configuration says of its forms: they exist, are for those whom it speaks to, and go where their activity says. */
import type { Facts } from '@agency/facts';
import type { Form } from '@agency/forms';
import { findNearest, suggest, type ProblemDetails } from '@agency/problem';
import type { Site } from './config.ts';

interface House {
  forms: readonly Form[];
  facts: Pick<Facts, 'activities' | 'processors'>;
  /** Where a key or a value of the configuration stands. */
  place: (word: string) => string;
}

export function checkForms(
  { forms: config, audience, navigation }: Pick<Site, 'forms' | 'audience' | 'navigation'>,
  { forms, facts, place }: House,
): ProblemDetails[] {
  const { offered, processor, alerts } = config;
  const known = forms.map(({ id }) => id);
  const own = offered.flatMap((id) => forms.filter((form) => form.id === id));
  return [
    ...offered
      .filter((id) => !known.includes(id))
      .map((id) => ({
        what: `The brand offers the form "${id}", which does not exist.`,
        where: place(id),
        fix: suggest(id, known),
      })),
    ...findTwice(offered).map((id) => ({
      what: `The brand offers the form "${id}" twice.`,
      where: place(id),
      fix: 'Remove one of them.',
    })),
    ...own
      .filter((form) => form.audience && audience !== 'mixed' && form.audience !== audience)
      .map(({ id, audience: wanted }) => ({
        what: `The form "${id}" is for a ${wanted} audience, and the brand speaks to a ${audience} one.`,
        where: place(id),
        fix: 'Remove it, or offer its twin.',
      })),
    ...(['listing', 'search'] as const).flatMap((about) => {
      const rivals = own.filter((form) => form.about === about);
      return rivals.slice(1).map(({ id }) => ({
        what: `Two forms are about a ${about}: "${rivals[0]?.id}" and "${id}".`,
        where: place(id),
        fix: 'Offer one of them.',
      }));
    }),
    // Exercising a right is as easy as getting in touch (FRM-13).
    ...(own.length > 0 && !own.some(({ due }) => due === 'rights')
      ? [
          {
            what: 'The brand asks for data, and offers no form to use a right over them (FRM-13; RGPD, art. 12(2)).',
            where: place('offered'),
            fix: 'Offer the form "rights" too.',
          },
        ]
      : []),
    // The page « Contact » is there without its form.
    ...navigation
      .filter((entry) => entry !== 'contact')
      .filter((entry) => forms.some(({ id }) => id === entry) && !offered.includes(entry))
      .map((entry) => ({
        what: `The header leads to the form "${entry}", which the brand does not offer.`,
        where: place(entry),
        fix: 'Offer it in forms.offered, or remove it from navigation.',
      })),
    ...(processor === undefined
      ? []
      : judgeProcessor(processor, own.flatMap(activitiesOf), { facts, place })),
    // Whoever sends alerts learns addresses, and what their owners look for.
    ...(alerts === undefined
      ? []
      : judgeProcessor(
          alerts.processor,
          own.filter(({ about }) => about === 'search').map(({ activity }) => activity),
          { facts, place },
        )),
  ];
}

/** A tick is received with the answer that it stands beside. */
function activitiesOf({ activity, boxes }: Form): string[] {
  return [activity, ...boxes.map((box) => box.activity)];
}

/** Who receives an answer is told by the activity that it serves (GDPR art. 13(1)(e)). @param own Ids of activities. */
function judgeProcessor(
  processor: string,
  own: readonly string[],
  { facts, place }: Pick<House, 'facts' | 'place'>,
): ProblemDetails[] {
  const known = facts.processors.map(({ id }) => id);
  if (!known.includes(processor)) {
    const nearest = findNearest(processor, known);
    return [
      {
        what: `No processor has the id "${processor}".`,
        where: place(processor),
        fix: nearest
          ? `Write "${nearest}".`
          : 'Add it to content/facts/processors.yaml, with the role "forms".',
      },
    ];
  }
  return facts.activities
    .filter(({ id, processors }) => own.includes(id) && !processors.includes(processor))
    .map(({ id }) => ({
      what: `Answers for the activity "${id}" go to "${processor}", which it does not name as a recipient.`,
      where: place(processor),
      fix: `Add "${processor}" to the processors of "${id}" in content/facts/activities.yaml.`,
    }));
}

function findTwice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}
