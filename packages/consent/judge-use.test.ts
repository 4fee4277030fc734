import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { brand, registry } from './fixtures/registry.ts';
import { chooseUse, expectOf, judgeUse, sourcesOf, type ConsentConfig } from './index.ts';

const judge = (vendors: ConsentConfig['vendors'], id = brand.id) =>
  judgeUse(registry, { ...brand, id, consent: { vendors } }, (key) => `site.config.ts:${key}`)
    .map(formatProblem)
    .join('\n\n');

test('registry and configuration that say the same are no fault', () => {
  expect(judge(brand.consent.vendors)).toBe('');
});

test('a vendor that no registry declares, one that is declared and not used, one that is used and not declared', () => {
  expect(judge({ compteurs: {}, compteur: { account: 'C-1' }, mesure: {} })).toMatchInlineSnapshot(`
    "The brand uses "compteurs", which no registry declares: visitors could not be told of it.
      where: site.config.ts:compteurs
      fix:   Write "compteur", or declare it in content/facts/trackers.yaml.

    The registry says that villa-rosa uses "ecran", and its configuration does not.
      where: site.config.ts:vendors
      fix:   Name it under consent.vendors, or take villa-rosa from its "brands" in content/facts/trackers.yaml."
  `);
  expect(judge({ ecran: {} }, 'chai')).toMatchInlineSnapshot(`
    "The brand uses "ecran", and the registry does not say so.
      where: site.config.ts:ecran
      fix:   Add chai to its "brands" in content/facts/trackers.yaml, or remove it here."
  `);
});

test('an account that is missing, that looks like none, that nobody asked for', () => {
  expect(judge({ compteur: {}, ecran: { account: 'C-2' }, mesure: {} })).toMatchInlineSnapshot(`
    ""compteur" needs an account.
      where: site.config.ts:compteur
      fix:   Write one that looks like ^C-[0-9]+$; one made up to show the site has "sample: true".

    "ecran" knows no accounts.
      where: site.config.ts:ecran
      fix:   Remove the account."
  `);
  expect(judge({ compteur: { account: 'UA-1' }, ecran: {}, mesure: {} })).toMatchInlineSnapshot(`
    ""UA-1" is no account of compteur.
      where: site.config.ts:compteur
      fix:   Write one that looks like ^C-[0-9]+$; one made up to show the site has "sample: true"."
  `);
});

test('where choices are sent is declared, and nothing is that is not sent', () => {
  const proof = 'https://preuves.villa-rosa.example/choix';
  const request = {
    name: 'choix',
    storage: 'request' as const,
    host: 'preuves.{domain}',
    purpose: { fr: 'Prouver votre choix.', en: 'Proving your choice.' },
    exempt: true,
    exemption: { fr: 'la loi le demande', en: 'the law asks for it' },
  };
  const declared = { ...registry, trackers: [...registry.trackers, request] };
  const judgeProof = (of: typeof registry, consent: ConsentConfig) =>
    judgeUse(of, { ...brand, consent }, (key) => `site.config.ts:${key}`).map(formatProblem);
  const sends = { ...brand.consent, proof };

  expect(judgeProof(declared, sends)).toEqual([]);
  expect(judgeProof(registry, sends)).toMatchInlineSnapshot(`
    [
      "Each choice is sent to "preuves.villa-rosa.example", and no tracker of the registry says so.
      where: site.config.ts:proof
      fix:   Declare it in content/facts/trackers.yaml without a vendor: "storage: request", "host: preuves.villa-rosa.example", and why it is exempt.",
    ]
  `);
  expect(judgeProof(declared, brand.consent)).toMatchInlineSnapshot(`
    [
      "The registry says that villa-rosa sends something to "preuves.villa-rosa.example", and nothing does.
      where: site.config.ts:proof
      fix:   Name its address under consent.proof, or remove the tracker from content/facts/trackers.yaml.",
    ]
  `);
  const use = chooseUse(declared, { ...brand, consent: sends });
  expect(sourcesOf(use)['connect-src']).toContain('https://preuves.villa-rosa.example');
  expect(expectOf(use, []).hosts).toEqual(['preuves.villa-rosa.example']);
});
