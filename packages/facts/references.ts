/** Checks what one file of facts says of another: every id that is named exists, and data are kept as long as they may be. */
import type { ProblemDetails } from '@agency/problem';
import { chooseVendors } from './activity-vendors.ts';
import type { Facts } from './facts.ts';
import { judgeRegistry } from './judge-registry.ts';
import { judgeRetention } from './judge-retention.ts';
import type { Path } from './read-yaml.ts';
import type { Constant } from './schema/law.ts';
import { unknownId } from './unknown-id.ts';

type Place = (file: string, path: Path) => string;

export function judgeReferences(facts: Facts, place: Place): ProblemDetails[] {
  const { offices, people, activities, processors, registry, constants } = facts;
  const officeIds = offices.map(({ id }) => id);
  const peopleIds = people.map(({ id }) => id);
  const processorIds = processors.map(({ id }) => id);
  const purposeIds = registry.purposes.map(({ id }) => id);

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
      ...(activity.purposes ?? []).flatMap((id, position) =>
        unknownId('purpose', id, purposeIds, place('activities', [index, 'purposes', position])),
      ),
      ...judgeRetention(activity, index, { facts, place }),
    ]),
    ...judgeVendors(facts, place),
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

/** What others' tools do with data is in the register, too (GDPR art. 30). */
function judgeVendors({ registry, activities }: Facts, place: Place): ProblemDetails[] {
  const told = new Set(activities.flatMap((activity) => chooseVendors(activity, registry)));
  return registry.vendors.flatMap((vendor, index) =>
    told.has(vendor)
      ? []
      : [
          {
            what: `No activity of the register tells what "${vendor.id}" is for.`,
            where: place('trackers', ['vendors', index]),
            fix: `Name "${vendor.purpose}" in the "purposes" of an activity (content/facts/activities.yaml), whose basis is ${vendor.exemption ? 'not consent: it is exempt' : 'consent'}.`,
          },
        ],
  );
}
