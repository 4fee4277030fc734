/** What the policy of a page allows is what the registry declares of the vendors that sleep in it, and nothing else. */
import { sourcesOf, type Sources, type Use } from '@agency/consent';
import { asleepIn, policyOf, type BuiltSite } from './built-site.ts';

interface Declared {
  use: Use;
  /** Origins that forms are posted to. */
  endpoints: readonly string[];
  /** The policy of the site as a whole. */
  header: string;
}

/** What needs no other host. */
const harmless = /^'(none|self|sha256-[A-Za-z0-9+/=]+)'$/;

/** Words of Trusted Types: no sources. */
const ofTypes = ['require-trusted-types-for', 'trusted-types'];

export function checkPolicies(site: BuiltSite, { use, endpoints, header }: Declared): string[] {
  const ofPages = site.pages.flatMap(({ path, document }) => {
    const asleep = asleepIn(document);
    const vendors = use.vendors.filter(
      ({ id, loading }) => loading.as !== 'frame' || asleep.includes(id),
    );
    const posts = document.querySelector('form[data-form]') ? endpoints : [];
    return judge(policyOf(document) ?? '', withForms(sourcesOf({ ...use, vendors }), posts)).map(
      (fault) => `${path}: ${fault}`,
    );
  });
  const ofHeader = judge(header, withForms(sourcesOf(use), endpoints));
  return [...ofPages, ...ofHeader.map((fault) => `header: ${fault}`)];
}

/** Forms are posted, by a browser or by a script, where their page says. */
function withForms(sources: Sources, endpoints: readonly string[]): Sources {
  return {
    ...sources,
    'connect-src': [...(sources['connect-src'] ?? []), ...endpoints],
    'form-action': endpoints,
  };
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
