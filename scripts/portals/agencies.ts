/** Says by which id portals know the agency of each brand: a wrong one would put its adverts into another agency's account. */
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';
import { portalsChapter, type Site } from '@agency/site';

interface Typed {
  /** `--agency`. */
  agency: string | undefined;
  /** The brands that were named, each once; none: all are meant. */
  named: readonly string[];
}

/** @returns By the id of the brand. What was typed wins: each portal gives ids of its own. */
export function chooseAgencies(
  sites: readonly Pick<Site, 'id' | 'brand' | 'portals'>[],
  { agency, named }: Typed,
): ReadonlyMap<string, string> {
  const typed = agency === undefined ? undefined : parseAgency(agency, named);
  const idOf = ({ portals }: Pick<Site, 'portals'>) => typed ?? portals.agency;
  const lacking = sites.filter((site) => idOf(site) === undefined);
  const known = sites.flatMap((site) => {
    const agencyId = idOf(site);
    return agencyId === undefined ? [] : [{ site, agencyId }];
  });
  const doubled = known.filter(
    ({ agencyId }, at) => known.findIndex((other) => other.agencyId === agencyId) < at,
  );
  throwProblems([...lacking.map(tellLacking), ...doubled.map(({ site }) => tellDoubled(site))]);
  return new Map(known.map(({ site, agencyId }) => [site.id, agencyId]));
}

function parseAgency(typed: string, named: readonly string[]): string {
  if (named.length !== 1) {
    throw new Problem({
      what: `--agency is the id of one agency, and ${named.length === 0 ? 'no brand was' : `${named.length} brands were`} named.`,
      fix: 'Name the one brand: pnpm portals <brand> --agency RC-100. Or write the id of each into its site.config.ts: portals: { agency: … }.',
    });
  }
  const result = portalsChapter.safeParse({ agency: typed });
  if (result.success) return typed;
  throw new Problem({
    what: `--agency is "${typed}": ${result.error.issues[0]?.message}.`,
    fix: 'Write the id that the portal gave the agency.',
  });
}

function tellLacking({ id, brand }: Pick<Site, 'id' | 'brand'>): ProblemDetails {
  return {
    what: `By which id portals know ${brand.name} is not said.`,
    where: `sites/${id}/site.config.ts`,
    fix: `Ask the portal for it, and write portals: { agency: '…' }; or for once: pnpm portals ${id} --agency RC-100.`,
  };
}

/** A file is the whole portfolio of its agency: the second one would take the first one's adverts off the portal. */
function tellDoubled({
  id,
  brand,
  portals,
}: Pick<Site, 'id' | 'brand' | 'portals'>): ProblemDetails {
  return {
    what: `${brand.name} has the id of another brand at portals: "${portals.agency}".`,
    where: `sites/${id}/site.config.ts`,
    fix: 'Give each brand the id that the portal gave its own agency.',
  };
}
