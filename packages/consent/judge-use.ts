/** Whether a brand's configuration and the registry say the same of the vendors that it uses. */
import type { Registry } from '@agency/facts';
import { findNearest, type ProblemDetails } from '@agency/problem';
import { chooseUse, ownRequests, type Brand } from './use.ts';

const registryFile = 'content/facts/trackers.yaml';

/** @param where The place of a vendor in the configuration. @example (id) => 'sites/villa-rosa/site.config.ts:31' */
export function judgeUse(
  registry: Registry,
  brand: Brand,
  where: (key: string) => string,
): ProblemDetails[] {
  return [...judgeVendors(registry, brand, where), ...judgeProof(registry, brand, where('proof'))];
}

/** Where choices are sent is told on the cookies page, and allowed by the policy, because the registry says it. */
function judgeProof(registry: Registry, brand: Brand, where: string): ProblemDetails[] {
  const { proof } = brand.consent;
  const sent = proof === undefined ? [] : [new URL(proof).hostname];
  const declared = ownRequests(chooseUse(registry, brand).trackers);
  return [
    ...sent
      .filter((host) => !declared.includes(host))
      .map((host) => ({
        what: `Each choice is sent to "${host}", and no tracker of the registry says so.`,
        where,
        fix: `Declare it in ${registryFile} without a vendor: "storage: request", "host: ${host}", and why it is exempt.`,
      })),
    ...declared
      .filter((host) => !sent.includes(host))
      .map((host) => ({
        what: `The registry says that ${brand.id} sends something to "${host}", and nothing does.`,
        where,
        fix: `Name its address under consent.proof, or remove the tracker from ${registryFile}.`,
      })),
  ];
}

function judgeVendors(
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
