/** Which feeds there are: the one that was named, or those of the brands' configurations. */
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';
import type { Site } from '@agency/site';
import { findFaultOfSource, type Request } from './request.ts';

export interface Source {
  /** Folder under content/listings. */
  source: string;
  /** Path, address or "-". */
  from: string;
  maxAgeHours?: number | undefined;
  smallestShare?: number | undefined;
  /** Values of the environment that stand in the address: never told. */
  secrets?: readonly string[];
}

const sourceByDefault = 'exemple';

export function chooseSources(
  { from, source = sourceByDefault, replay, into }: Request,
  sites: readonly Site[],
  env: NodeJS.ProcessEnv,
): Source[] {
  const sources =
    from !== undefined || replay ? [{ source, from: from ?? '' }] : listConfigured(sites, env);
  throwProblems(sources.flatMap((each) => findFaultOfSource(each.source) ?? []));
  if (into !== undefined && sources.length > 1) {
    throw new Problem({
      what: `--into names one folder, and the brands name ${sources.length} feeds.`,
      fix: 'Leave it out; or name the feed: pnpm listings <file, folder or address>.',
    });
  }
  return sources;
}

/** One for each source that a brand names a feed of; two brands of one source must name the same. */
function listConfigured(sites: readonly Site[], env: NodeJS.ProcessEnv): Source[] {
  const problems: ProblemDetails[] = [];
  const sources = new Map<string, Source & { by: string }>();
  for (const { id, listings } of sites) {
    const { feed, source } = listings;
    if (!feed) continue;
    const where = `sites/${id}/site.config.ts`;
    const known = sources.get(source);
    if (known && known.from !== feed.from) {
      problems.push({
        what: `The brands ${known.by} and ${id} name different feeds of the source "${source}".`,
        where,
        fix: 'Name the same one, or give the other a source of its own.',
      });
      continue;
    }
    sources.set(source, known ? strictest(known, feed) : { source, by: id, ...feed });
  }
  const filled = [...sources.values()].map(({ by, ...source }) => {
    const { from, secrets, missing } = fillSecrets(source.from, env);
    problems.push(
      ...missing.map((name) => ({
        what: `The environment variable ${name} is not set.`,
        where: `sites/${by}/site.config.ts`,
        fix: `Set it to the secret of the feed: ${name}=… pnpm listings.`,
      })),
    );
    return { ...source, from, secrets };
  });
  throwProblems(problems);
  if (filled.length === 0) {
    throw new Problem({
      what: 'No file was named, and no brand names a feed.',
      fix: 'Write pnpm listings <file, folder or address>; or name it in a site.config.ts: listings.feed.from.',
    });
  }
  return filled;
}

type Limits = Pick<Source, 'maxAgeHours' | 'smallestShare'>;

/** What two brands allow of one feed. */
function strictest<T extends Limits>(known: T, other: Limits): T {
  const limit = (choose: (...values: number[]) => number, name: keyof Limits) => {
    const values = [known[name], other[name]].filter((value) => value !== undefined);
    return values.length > 0 ? { [name]: choose(...values) } : {};
  };
  return { ...known, ...limit(Math.min, 'maxAgeHours'), ...limit(Math.max, 'smallestShare') };
}

/** Puts the environment's values in place of `${NAME}`. */
function fillSecrets(from: string, env: NodeJS.ProcessEnv) {
  const secrets: string[] = [];
  const missing: string[] = [];
  const filled = from.replace(/\$\{([A-Z][A-Z0-9_]*)\}/g, (_, name: string) => {
    const value = env[name];
    if (!value) missing.push(name);
    else secrets.push(value);
    return encodeURIComponent(value ?? '');
  });
  return { from: filled, secrets, missing };
}
