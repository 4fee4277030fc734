/** Checks what the registry of trackers says of itself: every id exists, nothing is declared twice, nothing outlives its limit. */
import type { ProblemDetails } from '@agency/problem';
import { durationInDays } from './duration.ts';
import type { Facts } from './facts.ts';
import type { Path } from './read-yaml.ts';
import { unknownId } from './unknown-id.ts';

/** The constant that no tracker may outlive (CNIL guidelines 2020-091, art. 5). */
const longest = 'tracker-lifetime';

export function judgeRegistry(
  { registry, constants }: Facts,
  place: (path: Path) => string,
): ProblemDetails[] {
  const { purposes, vendors, trackers } = registry;
  const limit = constants.find(({ id }) => id === longest)?.value;
  const vendorIds = vendors.map(({ id }) => id);

  const keys = trackers.map(({ name, host = 'this site', storage, vendor = 'us' }) =>
    [name, `(${storage}`, host, `${vendor})`].join(' '),
  );

  return [
    ...(typeof limit !== 'string' && trackers.some(({ lifetime }) => lifetime)
      ? [
          {
            what: `No constant "${longest}" says how long a tracker may live.`,
            where: place(['trackers']),
            fix: 'Take it back from git, into content/facts/constants.yaml.',
          },
        ]
      : []),
    ...purposes.flatMap(({ id }, index) =>
      vendors.some(({ purpose }) => purpose === id)
        ? []
        : [unused('purpose', id, place(['purposes', index]))],
    ),
    ...vendors.flatMap(({ id, purpose }, index) => [
      ...unknownId(
        'purpose',
        purpose,
        purposes.map((each) => each.id),
        place(['vendors', index, 'purpose']),
      ),
      ...twice(id, vendorIds, index, place(['vendors', index, 'id'])),
      ...(trackers.some(({ vendor }) => vendor === id)
        ? []
        : [
            {
              what: `The vendor "${id}" declares nothing that it stores, reads or sends.`,
              where: place(['vendors', index]),
              fix: `Declare it under "trackers" with "vendor: ${id}", or remove the vendor.`,
            },
          ]),
    ]),
    ...trackers.flatMap(({ name, vendor, lifetime, exempt }, index) => {
      const owner = vendors.find(({ id }) => id === vendor);
      return [
        ...(vendor === undefined
          ? []
          : unknownId('vendor', vendor, vendorIds, place(['trackers', index, 'vendor']))),
        ...twice(keys[index] ?? name, keys, index, place(['trackers', index, 'name'])),
        ...(owner && exempt !== (owner.exemption !== undefined)
          ? [
              {
                what: `"${name}" is ${exempt ? '' : 'not '}exempt, and its vendor "${owner.id}" is${exempt ? ' not' : ''}.`,
                where: place(['trackers', index, 'exempt']),
                fix: 'Decide for the vendor as a whole: what it uses needs consent, or nothing of it does.',
              },
            ]
          : []),
        ...(lifetime &&
        typeof limit === 'string' &&
        durationInDays(lifetime) > durationInDays(limit)
          ? [
              {
                what: `"${name}" lives ${lifetime}, longer than ${longest} allows (${limit}).`,
                where: place(['trackers', index, 'lifetime']),
                fix: `Have it set to "${limit}" or less, or do without it.`,
              },
            ]
          : []),
      ];
    }),
  ];
}

function unused(noun: string, id: string, where: string): ProblemDetails {
  return {
    what: `Nobody has the ${noun} "${id}".`,
    where,
    fix: 'Remove it: visitors would be asked for something that is not done.',
  };
}

function twice(
  key: string,
  keys: readonly string[],
  index: number,
  where: string,
): ProblemDetails[] {
  if (keys.indexOf(key) === index) return [];
  return [{ what: `"${key}" is declared twice.`, where, fix: 'Keep one of the two.' }];
}
