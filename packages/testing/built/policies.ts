/** What the policy of a page allows is what the registry declares of the vendors that sleep in it, and nothing else. */
import { sourcesOf, type Sources, type Use } from '@agency/consent';
import { asleepIn, policyOf, type BuiltSite } from './built-site.ts';

/** What needs no other host. */
const harmless = /^'(none|self|sha256-[A-Za-z0-9+/=]+)'$/;

/** Words of Trusted Types: no sources. */
const ofTypes = ['require-trusted-types-for', 'trusted-types'];

/** @param header The policy of the site as a whole. */
export function checkPolicies(site: BuiltSite, use: Use, header?: string): string[] {
  const ofPages = site.pages.flatMap(({ path, document }) => {
    const asleep = asleepIn(document);
    const vendors = use.vendors.filter(
      ({ id, loading }) => loading.as !== 'frame' || asleep.includes(id),
    );
    return judge(policyOf(document) ?? '', sourcesOf({ ...use, vendors })).map(
      (fault) => `${path}: ${fault}`,
    );
  });
  const ofHeader = header === undefined ? [] : judge(header, sourcesOf(use));
  return [...ofPages, ...ofHeader.map((fault) => `header: ${fault}`)];
}

function judge(policy: string, sources: Sources): string[] {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return parts
    .filter(([directive = '']) => !ofTypes.includes(directive))
    .flatMap(([directive = '', ...allowed]) =>
      allowed
        .filter(
          (source) =>
            !harmless.test(source) &&
            !(directive === 'img-src' && source === 'data:') &&
            !sources[directive]?.includes(source),
        )
        .map((source) => `${directive} allows ${source}, which the registry does not`),
    );
}
