/** orejime: its French build, which may not be bundled; the configuration stands before it in the same file. */
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

export function prepareOrejime({ use }: Question): Contestant {
  const asked = needConsent(use.vendors);
  const config = {
    privacyPolicyUrl: policyPage,
    cookie: { duration: days },
    purposes: use.purposes.map(({ id, name, explanation }) => ({
      id,
      title: say(name),
      description: say(explanation),
      purposes: asked
        .filter(({ purpose }) => purpose === id)
        .map((vendor) => ({
          id: vendor.id,
          title: vendor.name,
          cookies: cookiesOf(use, vendor.id),
        })),
    })),
  };
  return {
    name: 'orejime',
    head: '<link rel="stylesheet" href="/orejime.css"><script defer src="/orejime.js"></script>',
    foot: scriptsOf(use)
      .map(
        ({ id, src }) => `<template data-purpose="${id}"><script src="${src}"></script></template>`,
      )
      .join(''),
    files: {
      '/orejime.js': `window.orejimeConfig=${writeValue(config)};${readPackage('orejime/dist/orejime-standard-fr.js')}`,
      '/orejime.css': readPackage('orejime/dist/orejime-standard.css'),
    },
    hashes: [],
    banner: '.orejime-Banner',
    refuse: '.orejime-Banner-declineButton',
  };
}
