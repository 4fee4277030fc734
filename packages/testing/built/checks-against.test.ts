import { chooseUse } from '@agency/consent';
import { brand, registry } from '@agency/consent/fixtures/registry.ts';
import { facts } from '@agency/facts/fixtures/facts.ts';
import { expect, test } from 'vitest';
import { checksAgainst, type Known } from './checks.ts';
import { page, policy, siteOf, sound } from './fixtures/sound-site.ts';

const known: Known = {
  use: chooseUse(registry, brand),
  facts: { mediator: { ...facts.mediator, previousAddresses: ['rue de l’Ancienne-Poste'] } },
  forms: [],
  endpoints: [],
  header: "default-src 'none'; img-src 'self' data:; frame-src https://www.ecran.example",
};
/** Policies as the registry has them, in place of the sound site’s own. */
const declared = Object.fromEntries(
  Object.entries(sound).map(([file, text]) => [
    file,
    text.replace(policy, "default-src 'none'; script-src 'self' https://cdn.compteur.example"),
  ]),
);

test.each(Object.entries(checksAgainst))(
  'a sound site against what is known: %s',
  async (_, check) => {
    expect(check(await siteOf(declared), known)).toEqual([]);
  },
);

const policies = 'policies allow what the registry declares, and nothing else';
const doors = 'nothing leads to what is there no more';

test.each<[check: string, file: string, from: string, to: string, faults: string[]]>([
  [
    policies,
    'index.html',
    'https://cdn.compteur.example',
    'https://cdn.compteur.example https://mouchard.example',
    ['/: script-src allows https://mouchard.example, which the registry does not'],
  ],
  [
    policies,
    'index.html',
    "default-src 'none'",
    "default-src 'none'; connect-src *; img-src data: https:; font-src data:",
    [
      '/: connect-src allows *, which the registry does not',
      '/: img-src allows https:, which the registry does not',
      '/: font-src allows data:, which the registry does not',
    ],
  ],
  [
    policies,
    'index.html',
    "script-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    ["/: script-src allows 'unsafe-inline', which the registry does not"],
  ],
  [
    policies,
    'index.html',
    "default-src 'none'",
    "default-src 'none'; frame-src https://www.ecran.example",
    ['/: frame-src allows https://www.ecran.example, which the registry does not'],
  ],
  ...[
    '<a href="https://ec.europa.eu/consumers/odr/">là</a>',
    'la plateforme européenne de <b>règlement</b> en ligne des&nbsp;litiges',
  ].map((words): [string, string, string, string, string[]] => [
    doors,
    'index.html',
    '<p>',
    `<p>${words}</p><p>`,
    ['/: names the European platform for disputes, which is closed'],
  ]),
  [
    doors,
    '_recherche/fiches/fr/0-00c0ffee.html',
    'Maison',
    "Rue de l'ancienne-poste",
    [
      '/_recherche/fiches/fr/0-00c0ffee.html: names "rue de l’Ancienne-Poste", a former address of the mediator',
    ],
  ],
])('%s: a fault planted in %s is found', async (name, file, from, to, faults) => {
  expect(declared[file]).toContain(from);
  const changed = { ...declared, [file]: (declared[file] ?? '').replace(from, to) };
  expect(checksAgainst[name]?.(await siteOf(changed), known)).toEqual(faults);
});

test('a policy of the server that allows more is found; a frame that sleeps in a page may be shown', async () => {
  const check = checksAgainst[policies];
  const header = "default-src 'none'; script-src 'self' https://mouchard.example";
  expect(check?.(await siteOf(declared), { ...known, header })).toEqual([
    'header: script-src allows https://mouchard.example, which the registry does not',
  ]);
  const asleep = (declared['index.html'] ?? '')
    .replace("default-src 'none'", "default-src 'none'; frame-src https://www.ecran.example")
    .replace('<p>', '<template data-consent="ecran"></template><p>');
  expect(check?.(await siteOf({ ...declared, 'index.html': asleep }), known)).toEqual([]);
});

test.each([
  ['confidentialite/2018-04-20/index.html', []],
  ['en/confidentialite/2018-04-20/2026-01-01/index.html', []],
  [
    'confidentialite/versions/index.html',
    [
      '/confidentialite/versions/: names "rue de l’Ancienne-Poste", a former address of the mediator',
    ],
  ],
])('%s: an earlier text says what it said, and no other page does', async (file, faults) => {
  const text = page('fr', '/', '<p>rue de l’Ancienne-Poste</p>');
  expect(checksAgainst[doors]?.(await siteOf({ ...declared, [file]: text }), known)).toEqual(
    faults,
  );
});
