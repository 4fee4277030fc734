/** All checks of a built site, each a function that gathers every fault: page and reason. */
import type { Use } from '@agency/consent';
import type { Facts } from '@agency/facts';
import { checkAlternates } from './alternates.ts';
import { checkBudgets } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';
import { checkClosedDoors } from './closed-doors.ts';
import { checkElsewhere } from './elsewhere.ts';
import { checkFonts } from './fonts.ts';
import { checkForms } from './forms.ts';
import { checkHeadings } from './headings.ts';
import { checkHosts } from './hosts.ts';
import { checkInline } from './inline.ts';
import { checkJsonLd } from './json-ld.ts';
import { checkLegalLinks } from './legal-links.ts';
import { checkLinks } from './links.ts';
import { checkPolicies } from './policies.ts';
import { checkPostedForms, type Offered } from './posted-forms.ts';
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
  'nothing asks for personal data without a definition': checkForms,
  'tiles are there where they are offered, and nowhere else': checkTiles,
  'no private data comes out': checkSecrets,
  'pages keep their budgets': checkBudgets,
};

/** What is known of a brand beside what was built of it. */
export interface Known extends Offered {
  use: Use;
  facts: Pick<Facts, 'mediator'>;
  /** The policy that the server sends. */
  header: string;
}

/** Checks that compare a site with what is known. */
export const checksAgainst: Readonly<Record<string, (site: BuiltSite, known: Known) => string[]>> =
  {
    'policies allow what the registry declares, and nothing else': (site, known) =>
      checkPolicies(site, known),
    'forms are as they are defined, and show what the law wants': checkPostedForms,
    'nothing leads to what is there no more': (site, { facts }) => checkClosedDoors(site, facts),
  };
