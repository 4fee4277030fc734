/** klaro: the build without its style sheet, which a strict policy wants as a file; the configuration stands before it. */
import { needConsent } from '@agency/consent';
import { readPackage } from './read-package.ts';
import {
  cookiesOf,
  days,
  policyPage,
  say,
  scriptsOf,
  writeValue,
  type Contestant,
  type Question,
} from './contestant.ts';

export function prepareKlaro({ use }: Question): Contestant {
  const purposes = use.purposes.map(
    ({ id, name, explanation }) =>
      [id, { title: say(name), description: say(explanation) }] as const,
  );
  const config = {
    version: 1,
    lang: 'fr',
    cookieExpiresAfterDays: days,
    acceptAll: true,
    translations: { fr: { privacyPolicyUrl: policyPage, purposes: Object.fromEntries(purposes) } },
    services: needConsent(use.vendors).map(({ id, name, purpose }) => ({
      name: id,
      title: name,
      purposes: [purpose],
      cookies: cookiesOf(use, id),
    })),
  };
  return {
    name: 'klaro',
    head: '<link rel="stylesheet" href="/klaro.css"><script defer src="/klaro.js"></script>',
    foot: scriptsOf(use)
      .map(
        ({ id, src }) =>
          `<script type="text/plain" data-type="text/javascript" data-name="${id}" data-src="${src}"></script>`,
      )
      .join(''),
    files: {
      '/klaro.js': `var klaroConfig=${writeValue(config)};${readPackage('klaro/dist/klaro-no-css.js')}`,
      '/klaro.css': readPackage('klaro/dist/klaro.min.css'),
    },
    hashes: [],
    banner: '.klaro .cookie-notice',
    refuse: '.klaro .cn-decline',
  };
}
