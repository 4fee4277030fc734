/** Checks what one file of facts says of another: every id that is named exists, no data are kept longer or less long than they may be. */
import type { ProblemDetails } from '@agency/problem';
import { durationInDays } from './duration.ts';
import type { Facts } from './facts.ts';
import { judgeRegistry } from './judge-registry.ts';
import type { Path } from './read-yaml.ts';
import type { Constant } from './schema/law.ts';
import { unknownId } from './unknown-id.ts';

type Place = (file: string, path: Path) => string;

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
      ...judgeRetention(activity, facts, (key) => place('activities', [index, 'retention', key])),
    ]),
    ...constants.flatMap((constant, index) =>
      (constant.activities ?? []).flatMap((id, position) =>
        unknownId(
          'activity',
          id,
          activities.map((activity) => activity.id),
          place('constants', [index, 'activities', position]),
        ),
      ),
    ),
    ...judgeSuccession(constants, place),
    ...judgeRegistry(facts, (path) => place('trackers', path)),
  ];
}

/** Entries of one id are one figure over time: each begins on the day on which the one before ends. */
function judgeSuccession(constants: readonly Constant[], place: Place): ProblemDetails[] {
  const entries = constants.map((constant, index) => ({ ...constant, index }));
  const problems: ProblemDetails[] = [];
  for (const [id, own] of Map.groupBy(entries, (entry) => entry.id)) {
    const ordered = own.toSorted((a, b) => a.from.localeCompare(b.from));
    ordered.slice(1).forEach(({ from, unit, index }, position) => {
      const before = ordered[position];
      if (before && before.unit !== unit) {
        problems.push({
          what: `"${id}" is told in two units, ${before.unit} and ${unit}.`,
          where: place('constants', [index, 'unit']),
          fix: `Write "${before.unit}", or give the figure another id.`,
        });
      }
      if (before && before.to !== from) {
        const isGap = before.to !== undefined && before.to < from;
        problems.push({
          what: `"${id}" has ${isGap ? `no value from ${before.to} on` : `two values on ${from}`}.`,
          where: place('constants', [index, 'from']),
          fix: `End the entry that begins on ${before.from} with "to: ${from}".`,
        });
      }
    });
  }
  return problems;
}

/** Not longer than its limit; not less long than any floor that binds it, whichever limit it names. */
function judgeRetention(
  { id, retention: { duration, limit } }: Facts['activities'][number],
  { constants }: Facts,
  place: (key: 'duration' | 'limit') => string,
): ProblemDetails[] {
  const named = constants.find((constant) => constant.id === limit);
  const floors = constants.filter(
    (constant) => constant === named || constant.activities?.includes(id),
  );
  if (named && named.unit !== 'duration') {
    return [wrongLimit(`${limit} is told in ${named.unit}`, place('limit'))];
  }
  if (named && !named.kind) {
    return [wrongLimit(`${limit} says neither "kind: floor" nor "kind: ceiling"`, place('limit'))];
  }
  return [
    ...(named && isLonger(duration, named) ? [tooLong(duration, named, place('duration'))] : []),
    ...floors
      .filter((floor) => floor.kind === 'floor' && isShorter(duration, floor))
      .map((floor) => ({
        what: `Data are kept ${duration}, less long than ${floor.id} demands (${tell(floor)}).`,
        where: place('duration'),
        fix: `Write "${String(floor.value)}".`,
      })),
  ];
}

function isLonger(duration: string, { value }: Constant): boolean {
  return durationInDays(duration) > durationInDays(String(value));
}

function isShorter(duration: string, { value }: Constant): boolean {
  return durationInDays(duration) < durationInDays(String(value));
}

function tell({ value, source }: Constant): string {
  return `${String(value)}, ${source}`;
}

function wrongLimit(why: string, where: string): ProblemDetails {
  return {
    what: `${why}: it bounds no retention.`,
    where,
    fix: 'Name a duration of content/facts/constants.yaml that has a "kind".',
  };
}

/** What the law has somebody keep is kept no longer either (GDPR art. 5(1)(e)), unless another limit is named. */
function tooLong(duration: string, limit: Constant, where: string): ProblemDetails {
  return {
    what: `Data are kept ${duration}, longer than ${limit.id} ${limit.kind === 'floor' ? 'asks for' : 'allows'} (${tell(limit)}).`,
    where,
    fix:
      limit.kind === 'floor'
        ? `Write "${String(limit.value)}", or name as limit a ceiling that allows it.`
        : `Write "${String(limit.value)}" or less.`,
  };
}
