/** tarteaucitron: its core, its French words and the services that are used, without its catalogue of two hundred. */
import { needConsent } from '@agency/consent';
import { readPackage } from './read-package.ts';
import {
  cookiesOf,
  policyPage,
  scriptsOf,
  writeValue,
  type Contestant,
  type Question,
} from './contestant.ts';

/** Its own purposes, which it has words for: nobody else's can be told. */
const types: Readonly<Record<string, string>> = {
  audience: 'analytic',
  advertising: 'ads',
  sharing: 'social',
  embeds: 'api',
};

export function prepareTarteaucitron({ use }: Question): Contestant {
  const sources = new Map(scriptsOf(use).map(({ id, src }) => [id, src]));
  const services = needConsent(use.vendors).map(({ id, name, purpose, privacy }) => {
    const key = id.replaceAll('-', '');
    const about = {
      key,
      type: types[purpose] ?? 'other',
      name,
      uri: privacy,
      needConsent: true,
      cookies: cookiesOf(use, id),
    };
    const src = sources.get(id);
    const wake = src ? `tarteaucitron.addScript(${JSON.stringify(src)})` : '';
    return `tarteaucitron.services.${key}=Object.assign(${writeValue(about)},{js(){${wake}}});(tarteaucitron.job=tarteaucitron.job||[]).push("${key}");`;
  });
  const options = {
    privacyUrl: policyPage,
    bingConsentMode: false,
    pianoConsentMode: false,
    // Words and services come with the script, the style sheet with the page.
    useExternalCss: true,
    useExternalJs: true,
  };
  return {
    name: 'tarteaucitron',
    head: '<link rel="stylesheet" href="/tarteaucitron.css"><script defer src="/tarteaucitron.min.js"></script>',
    foot: '',
    files: {
      '/tarteaucitron.min.js': [
        readPackage('tarteaucitronjs/tarteaucitron.min.js'),
        readPackage('tarteaucitronjs/lang/tarteaucitron.fr.min.js'),
        `tarteaucitron.init(${JSON.stringify(options)});`,
        ...services,
      ].join('\n'),
      '/tarteaucitron.css': readPackage('tarteaucitronjs/css/tarteaucitron.min.css'),
    },
    hashes: [],
    banner: '#tarteaucitronAlertBig',
    refuse: '#tarteaucitronAllDenied2',
  };
}
