/** Checks what one file of facts says of another: every id that is named exists, no duration passes its limit. */
import { findNearest, type ProblemDetails } from '@agency/problem';
import { durationInDays } from './duration.ts';
import type { Facts } from './facts.ts';
import type { Path } from './read-yaml.ts';

type Place = (file: keyof Facts, path: Path) => string;

export function judgeReferences(facts: Facts, place: Place): ProblemDetails[] {
  const { offices, people, activities, processors, constants } = facts;
  const officeIds = offices.map(({ id }) => id);
  const peopleIds = people.map(({ id }) => id);
  const processorIds = processors.map(({ id }) => id);
  const constantIds = constants.map(({ id }) => id);

  return [
    ...offices.flatMap(({ director }, index) =>
      unknownId('person', director, peopleIds, place('offices', [index, 'director'])),
    ),
    ...people.flatMap(({ office }, index) =>
      unknownId('office', office, officeIds, place('people', [index, 'office'])),
    ),
    ...activities.flatMap((activity, index) => [
      ...activity.processors.flatMap((id, position) =>
        unknownId(
          'processor',
          id,
          processorIds,
          place('activities', [index, 'processors', position]),
        ),
      ),
      ...unknownId(
        'constant',
        activity.retention.limit,
        constantIds,
        place('activities', [index, 'retention', 'limit']),
      ),
      ...tooLong(activity.retention, facts, place('activities', [index, 'retention', 'duration'])),
    ]),
  ];
}

function unknownId(
  noun: string,
  id: string,
  known: readonly string[],
  where: string,
): ProblemDetails[] {
  if (known.includes(id)) return [];
  const nearest = findNearest(id, known);
  const fix = nearest ? `Write "${nearest}".` : `Write one of: ${known.join(', ')}.`;
  return [{ what: `No ${noun} has the id "${id}".`, where, fix }];
}

function tooLong(
  { duration, limit }: Facts['activities'][number]['retention'],
  { constants }: Facts,
  where: string,
): ProblemDetails[] {
  const longest = constants.find(({ id }) => id === limit);
  if (typeof longest?.value !== 'string') return [];
  if (durationInDays(duration) <= durationInDays(longest.value)) return [];
  return [
    {
      what: `Data are kept ${duration}, longer than ${limit} allows (${longest.value}, ${longest.source}).`,
      where,
      fix: `Write "${longest.value}" or less.`,
    },
  ];
}
