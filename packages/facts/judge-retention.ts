/** How long the data of an activity are kept: no longer than its limit, and no less long than any floor that binds it. */
import type { ProblemDetails } from '@agency/problem';
import { chooseVendors } from './activity-vendors.ts';
import { durationInDays } from './duration.ts';
import type { Facts } from './facts.ts';
import type { Path } from './read-yaml.ts';
import type { Constant } from './schema/law.ts';
import type { Activity } from './schema/privacy.ts';
import { unknownId } from './unknown-id.ts';

interface House {
  facts: Facts;
  place: (file: string, path: Path) => string;
}

/** A duration, and where it is written. */
interface Kept {
  duration: string;
  where: string;
}

export function judgeRetention(
  activity: Activity,
  index: number,
  { facts: { registry, constants }, place }: House,
): ProblemDetails[] {
  const { duration, limit } = activity.retention;
  const at = (key: string) => place('activities', [index, 'retention', key]);
  const kept: Kept[] = duration
    ? [{ duration, where: at('duration') }]
    : chooseVendors(activity, registry).map((vendor) => ({
        duration: vendor.retention,
        where: place('trackers', ['vendors', registry.vendors.indexOf(vendor), 'retention']),
      }));
  const named = constants.find(({ id }) => id === limit);
  if (named && named.unit !== 'duration') {
    return [wrongLimit(`${named.id} is told in ${named.unit}`, at('limit'))];
  }
  if (named && !named.kind) {
    return [wrongLimit(`${named.id} says neither "kind: floor" nor "kind: ceiling"`, at('limit'))];
  }
  const floors = constants.filter(
    (constant) =>
      constant.kind === 'floor' &&
      (constant === named || constant.activities?.includes(activity.id)),
  );
  const ids = constants.map(({ id }) => id);
  return [
    ...(limit === undefined ? [] : unknownId('constant', limit, ids, at('limit'))),
    ...kept.flatMap((each) => (named ? tooLong(each, named) : [])),
    ...kept.flatMap((each) => floors.flatMap((floor) => tooShort(each, floor))),
  ];
}

/** What the law has somebody keep is kept no longer either (GDPR art. 5(1)(e)), unless another limit is named. */
function tooLong({ duration, where }: Kept, limit: Constant): ProblemDetails[] {
  if (durationInDays(duration) <= durationInDays(String(limit.value))) return [];
  const isFloor = limit.kind === 'floor';
  return [
    {
      what: `Data are kept ${duration}, longer than ${limit.id} ${isFloor ? 'asks for' : 'allows'} (${tell(limit)}).`,
      where,
      fix: isFloor
        ? `Write "${String(limit.value)}", or name as limit a ceiling that allows it.`
        : `Write "${String(limit.value)}" or less.`,
    },
  ];
}

function tooShort({ duration, where }: Kept, floor: Constant): ProblemDetails[] {
  if (durationInDays(duration) >= durationInDays(String(floor.value))) return [];
  return [
    {
      what: `Data are kept ${duration}, less long than ${floor.id} demands (${tell(floor)}).`,
      where,
      fix: `Write "${String(floor.value)}".`,
    },
  ];
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
