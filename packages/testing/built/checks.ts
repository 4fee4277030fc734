/** All checks of a built site, each a function that gathers every fault: page and reason. */
import { checkAlternates } from './alternates.ts';
import { checkBudgets } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';
import { checkElsewhere } from './elsewhere.ts';
import { checkFonts } from './fonts.ts';
import { checkHeadings } from './headings.ts';
import { checkHosts } from './hosts.ts';
import { checkInline } from './inline.ts';
import { checkJsonLd } from './json-ld.ts';
import { checkLegalLinks } from './legal-links.ts';
import { checkLinks } from './links.ts';
import { checkSecrets } from './secrets.ts';
import { checkSleeping } from './sleeping.ts';
import { checkSitemap } from './sitemap.ts';
import { checkTiles } from './tiles.ts';
import { checkValidity } from './validity.ts';

type Check = (site: BuiltSite) => string[] | Promise<string[]>;

export const checks: Readonly<Record<string, Check>> = {
  'pages are valid HTML': checkValidity,
  'pages have one h1': checkHeadings,
  'links and anchors lead somewhere': checkLinks,
  'pages lead to the legal texts and the fees': checkLegalLinks,
  'pages and their twins agree on their addresses': checkAlternates,
  'what another brand shows too says nothing else of itself': checkElsewhere,
  'the sitemap lists every page and only these': checkSitemap,
  'structured data can be read': checkJsonLd,
  'fonts move nothing': checkFonts,
  'nothing is loaded from another host': checkHosts,
  'nothing is inline that the policy refuses': checkInline,
  'what sleeps may wake, and nothing else is allowed': checkSleeping,
  'tiles are there where they are offered, and nowhere else': checkTiles,
  'no private data comes out': checkSecrets,
  'pages keep their budgets': checkBudgets,
};
