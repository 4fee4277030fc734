/** Holds what editors have added against the listings of the day. */
import {
  findNeedless,
  findOrphans,
  findUnfit,
  loadComplements,
  type Needless,
  type Orphan,
} from '@agency/complements';
import { loadPortfolio } from '@agency/listings';
import type { ProblemDetails } from '@agency/problem';
import { listSources, sourceFolder } from '@agency/site';
import { formatDay } from '@agency/ui';
import { root } from '../brands.ts';

export interface JudgedComplements {
  /** Facts that do not go with their listing. */
  unfit: ProblemDetails[];
  /** In French: what serves nobody any more. A feed may lose a listing, or learn a fact, any night: that stops nothing. */
  idle: string[];
}

export function judgeComplements(today: string): JudgedComplements {
  const complements = loadComplements(root, today);
  if (complements.all.length === 0) return { unfit: [], idle: [] };
  const portfolios = listSources(root).map((source) => loadPortfolio(sourceFolder(root, source)));
  const listings = portfolios.flatMap((portfolio) => portfolio.listings);
  const withdrawn = portfolios.flatMap((portfolio) => portfolio.withdrawn);
  return {
    unfit: findUnfit(complements, listings, withdrawn),
    idle: [
      ...findOrphans(complements.all, listings, withdrawn).map(formatOrphan),
      ...findNeedless(complements, listings, withdrawn).map(formatNeedless),
    ],
  };
}

export function formatOrphan({
  complement: { file, name },
  goneOn,
  heir,
  nearest,
}: Orphan): string {
  if (goneOn !== undefined && heir) {
    return `${file} : l’annonce ${name} a quitté le flux (import du ${formatDay(goneOn, 'fr')}), et un autre bien porte depuis sa référence. Ce complément ne sert donc à personne : supprimez-le ; ou, s’il parle du nouveau bien, nommez-le ${heir}.mdx.`;
  }
  if (goneOn !== undefined) {
    return `${file} : l’annonce ${name} a quitté le flux (import du ${formatDay(goneOn, 'fr')}). Supprimez ce complément, ou dites-y ce qu’elle est devenue : « state: sold ».`;
  }
  const meant = nearest ? `Nommez-le ${nearest}.mdx` : 'Corrigez son nom';
  return `${file} : aucune annonce ne porte la référence ou la clé ${name}. ${meant}, ou supprimez-le.`;
}

export function formatNeedless({ complement: { file, name, lineOf }, paths }: Needless): string {
  const told = paths.map((path) => `${path} (ligne ${lineOf(path)})`).join(', ');
  return `${file} : pour ${name}, le flux donne maintenant ${told}. Retirez-le du complément.`;
}
