/** Whether a brand's configuration and the registry say the same of the vendors that it uses. */
import type { Registry } from '@agency/facts';
import { findNearest, type ProblemDetails } from '@agency/problem';
import type { Brand } from './use.ts';

const registryFile = 'content/facts/trackers.yaml';

/** @param where The place of a vendor in the configuration. @example (id) => 'sites/villa-rosa/site.config.ts:31' */
export function judgeUse(
  { vendors }: Registry,
  { id: brand, consent }: Brand,
  where: (vendor: string) => string,
): ProblemDetails[] {
  const known = vendors.map(({ id }) => id);
  const unknown = Object.keys(consent.vendors)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const nearest = findNearest(id, known);
      return {
        what: `The brand uses "${id}", which no registry declares: visitors could not be told of it.`,
        where: where(id),
        fix: `${nearest ? `Write "${nearest}", or declare` : 'Declare'} it in ${registryFile}.`,
      };
    });
  const declared = vendors.flatMap(({ id, brands, account }) => {
    const use = consent.vendors[id];
    if (!use) {
      if (!brands.includes(brand)) return [];
      return [
        {
          what: `The registry says that ${brand} uses "${id}", and its configuration does not.`,
          where: where('vendors'),
          fix: `Name it under consent.vendors, or take ${brand} from its "brands" in ${registryFile}.`,
        },
      ];
    }
    const faults = [];
    if (!brands.includes(brand)) {
      faults.push({
        what: `The brand uses "${id}", and the registry does not say so.`,
        where: where(id),
        fix: `Add ${brand} to its "brands" in ${registryFile}, or remove it here.`,
      });
    }
    if (account && !new RegExp(account).test(use.account ?? '')) {
      faults.push({
        what: use.account
          ? `"${use.account}" is no account of ${id}.`
          : `"${id}" needs an account.`,
        where: where(id),
        fix: `Write one that looks like ${account}; one made up to show the site has "sample: true".`,
      });
    }
    if (!account && use.account) {
      faults.push({
        what: `"${id}" knows no accounts.`,
        where: where(id),
        fix: 'Remove the account.',
      });
    }
    return faults;
  });
  return [...unknown, ...declared];
}
