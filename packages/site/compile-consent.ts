/** What of consent a brand sends to its visitors, compiled once a build from the registry, the words and the texts. */
import { loadCopy } from '@agency/brand';
import { chooseUse, compileConsent, type CompiledConsent, type Use } from '@agency/consent';
import { findConstant, formatDuration, loadFacts } from '@agency/facts';
import { clearAddress } from '@agency/hosting';
import { chooseShownTexts, isMaterial, loadTexts, parseTextId } from '@agency/legal';
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
  const texts = chooseShownTexts(loadTexts(root), { brand: site.id, today })
    .map(({ id, source }) => ({ ...parseTextId(id), source }))
    .filter(({ document, language }) => document === 'cookies' && language === 'fr')
    .sort((a, b) => b.day.localeCompare(a.day));
  const day = texts[0]?.day ?? '';
  return { day, material: texts.find(({ source }) => isMaterial(source))?.day ?? day };
}
