/** What of consent a brand sends to its visitors, compiled once a build from the registry, the words and the texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCopy } from '@agency/brand';
import { chooseUse, compileConsent, type CompiledConsent, type Use } from '@agency/consent';
import { findConstant, formatDuration, loadFacts } from '@agency/facts';
import { clearAddress } from '@agency/hosting';
import { chooseVersions, isMaterial, loadTexts } from '@agency/legal';
import { createWords, localise } from '@agency/ui';
import type { Site } from './config.ts';
import type { BuildOptions } from './virtual.ts';

/** The brand as the registry knows it. */
export function useOf(site: Site, root: string): Use {
  const { id, brand, consent } = site;
  return chooseUse(loadFacts(root).registry, { id, domain: brand.domain, consent });
}

export function compileSiteConsent(
  site: Site,
  { root, today }: Pick<BuildOptions, 'root' | 'today'>,
): CompiledConsent {
  const { constants } = loadFacts(root);
  const copy = loadCopy(root, site.id);
  const choice = findConstant(constants, 'cookie-choice', today)?.value;
  return compileConsent({
    use: useOf(site, root),
    config: site.consent,
    clear: clearAddress,
    text: cookiesText(site, root, today),
    languages: site.languages.map((language) => ({
      words: createWords(language, copy[language]),
      page: localise('/cookies/', language),
      duration: formatDuration(String(choice), language),
    })),
  });
}

/** Day of the cookies text in force, and of the last one that a visitor had to be told of. */
function cookiesText(site: Site, root: string, today: string) {
  const ids = loadTexts(root).map(({ id }) => id);
  const asked = { document: 'cookies', brand: site.id, today } as const;
  const { inForce, earlier } = chooseVersions(ids, asked);
  const material = [inForce, ...earlier].find(({ texts }) =>
    isMaterial(readFileSync(join(root, 'content/legal', `${texts.fr}.mdx`), 'utf8')),
  );
  return { day: inForce.day, material: (material ?? inForce).day };
}
