/** Ours, as a build of the brand sends it: gate and sleeping vendors in the page, the rest fetched when it is needed. */
import { consentFolder, type CompiledConsent } from '@agency/consent';
import { scriptsOf, type Contestant, type Question } from './contestant.ts';

export function prepareOwn({ use }: Question, consent: CompiledConsent): Contestant {
  const gate = consent.gates['fr'];
  if (!gate) throw new Error('The brand asks for nothing.');
  // As SleepingVendors.astro writes it.
  const sleeping = scriptsOf(use).map(({ id, src }) => {
    const { loading, account } = use.vendors.find((vendor) => vendor.id === id) ?? {};
    const about =
      loading?.as === 'google-tag'
        ? ` data-account="${account}" data-signals="${loading.signals.join(' ')}"`
        : '';
    const waker = consent.wakers[loading?.as ?? ''];
    return `<template data-consent="${id}"><script src="${waker}"${about}></script><script src="${src}"></script></template>`;
  });
  return {
    name: 'ours',
    head: '',
    foot: `${sleeping.join('')}<script>${gate.script}</script>`,
    files: Object.fromEntries(
      Object.entries(consent.files).map(([name, content]) => [
        `/${consentFolder}/${name}`,
        content,
      ]),
    ),
    hashes: [gate.hash],
    banner: '.consent',
    refuse: '.consent [data-act="refuse"]',
  };
}
