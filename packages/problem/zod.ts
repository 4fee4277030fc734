/** Turns the issues of a zod schema into Problems. Structural types only, so that this package needs no zod. */
import { findNearest } from './nearest.ts';
import type { ProblemDetails } from './problem.ts';

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[] | undefined;
  /** There when the schema was asked to report it (`reportInput`). */
  readonly input?: unknown;
}

interface Source {
  /** Path of the file, from the repository's root. */
  file: string;
  /** Line of a key path, where the format can tell. */
  lineOf?: (path: readonly PropertyKey[]) => number | undefined;
  /** Keys that are known at a path, to name the one that was probably meant. */
  knownKeys?: (path: readonly PropertyKey[]) => readonly string[];
}

/** One Problem an issue; an unknown key names the nearest known one, which then is not missing. */
export function fromZodIssues(issues: readonly Issue[], source: Source): ProblemDetails[] {
  const mistyped = new Set(
    issues.flatMap(({ keys = [], path }) =>
      keys.map((key) =>
        formatPath([...path, findNearest(key, source.knownKeys?.(path) ?? []) ?? '']),
      ),
    ),
  );
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).map((key) => unknownKey(key, issue.path, source));
    }
    const name = formatPath(issue.path);
    const where = placeOf(issue.path, source);
    if (!name) return [{ what: `${issue.message}.`, where, fix: 'Correct the file.' }];
    if ('input' in issue && issue.input === undefined) {
      // Told already, where it stands under another name.
      if (mistyped.has(name)) return [];
      return [{ what: `"${name}" is missing.`, where, fix: `Add it: ${expectationOf(issue)}.` }];
    }
    return [
      {
        what: `"${name}"${tellInput(issue)}: ${lowerFirst(issue.message)}.`,
        where,
        fix: `Correct the value of "${name}".`,
      },
    ];
  });
}

function tellInput({ input }: Issue): string {
  return ['string', 'number'].includes(typeof input) ? ` is ${JSON.stringify(input)}` : '';
}

function unknownKey(key: string, path: readonly PropertyKey[], source: Source): ProblemDetails {
  const known = source.knownKeys?.(path) ?? [];
  const nearest = findNearest(key, known);
  const list = known.length > 0 ? ` Known keys: ${known.join(', ')}.` : '';
  return {
    what: `Unknown key "${formatPath([...path, key])}".`,
    where: placeOf([...path, key], source),
    fix: nearest ? `Write "${nearest}", or remove the key.` : `Remove the key.${list}`,
  };
}

/** @example 'one of "consumer"|"professional"' of 'Invalid option: expected one of "consumer"|"professional"' */
function expectationOf({ message }: Issue): string {
  return /expected (.+?)(, received undefined)?$/.exec(message)?.[1] ?? message;
}

function placeOf(path: readonly PropertyKey[], source: Source): string {
  const line = source.lineOf?.(path);
  return line === undefined ? source.file : `${source.file}:${line}`;
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : String(part)))
    .join('.')
    .replaceAll('.[', '[');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
