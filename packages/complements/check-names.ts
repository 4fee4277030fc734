/** A complement is found by its name alone: names that no listing can have, or that two files share, are faults. */
import type { ProblemDetails } from '@agency/problem';
import { complementKey, complementName, isEnglish, nameOf } from './name.ts';

/** @param names Of everything in the folder. */
export function findBadNames(names: readonly string[], folder: string): ProblemDetails[] {
  return [...names.flatMap((name) => judgeName(name, folder)), ...findTwins(names, folder)];
}

function judgeName(file: string, folder: string): ProblemDetails[] {
  const where = `${folder}/${file}`;
  const name = nameOf(file);
  if (!file.endsWith('.mdx')) {
    return [
      {
        what: `"${file}" is no complement.`,
        where,
        fix: 'Name it <reference>.mdx, or keep it somewhere else.',
      },
    ];
  }
  if (name.endsWith('.fr')) {
    return [
      {
        what: `"${file}" names a language: facts and French text are one file.`,
        where,
        fix: `Name it ${name.slice(0, -3)}.mdx.`,
      },
    ];
  }
  const possible = complementName(name);
  if (possible === name && name !== '') return [];
  return [
    {
      what: `"${file}" is the name of no listing: only letters, digits and . _ - stand in one.`,
      where,
      fix: `Name it ${possible || '<reference>'}${isEnglish(file) ? '.en' : ''}.mdx; every other sign of the reference is a hyphen.`,
    },
  ];
}

/** Two files for one listing: which of them holds would depend on the disk. */
function findTwins(names: readonly string[], folder: string): ProblemDetails[] {
  const files = names.filter((name) => name.endsWith('.mdx'));
  const alike = Map.groupBy(
    files,
    (file) => `${complementKey(nameOf(file))}${isEnglish(file) ? '.en' : ''}`,
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map((other) => ({
      what: `"${other}" and "${first}" are of the same listing.`,
      where: `${folder}/${other}`,
      fix: 'Put all into one of them and delete the other.',
    })),
  );
}

/** French prevails (loi n° 94-665; OTH-02): a text in English stands beside one. */
export function findLonelyTexts(
  names: readonly string[],
  withText: ReadonlySet<string>,
  folder: string,
): ProblemDetails[] {
  const french = new Map(
    names
      .filter((file) => file.endsWith('.mdx') && !isEnglish(file))
      .map((file) => [complementKey(nameOf(file)), file]),
  );
  return names.filter(isEnglish).flatMap((file) => {
    const beside = french.get(complementKey(nameOf(file)));
    if (beside && withText.has(beside)) return [];
    return [
      {
        what: beside
          ? `"${file}" translates a text that ${beside} does not have.`
          : `"${file}" stands alone.`,
        where: `${folder}/${file}`,
        fix: `Write the French text ${beside ? `below the head of ${beside}` : `in ${nameOf(file)}.mdx, below its facts`}; or delete this one.`,
      },
    ];
  });
}
