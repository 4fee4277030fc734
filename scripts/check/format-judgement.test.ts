import type { Listing } from '@agency/listings';
import { loadFacts } from '@agency/facts';
import { parseOverrides, type Override } from '@agency/rules';
import { change, euros, flatForSale, flatToLet, saying } from '@agency/rules/fixtures/listings.ts';
import { expect, test } from 'vitest';
import { root } from '../brands.ts';
import { formatChanges, formatJudgement, formatOverrides } from './format-judgement.ts';
import { judgePortfolio } from './judge-portfolio.ts';

const today = '2026-11-22';
const facts = { ...loadFacts(root), feeSchedules: [] };
const site = {
  brand: { name: 'Villa Rosa' },
  audience: 'consumer',
  listings: { source: 'exemple' },
} as Parameters<typeof judgePortfolio>[0];

const named = (listing: Listing, reference: string) => change(listing, { reference });
const priceless = (reference: string) => change(flatForSale, { reference, price: euros(0) });
const exclusive = (reference: string) => named(saying(flatForSale, 'En exclusivité'), reference);
const inClassF = (reference: string) =>
  change(flatToLet, {
    reference,
    energy: { ...flatForSale.energy, energy: 'F' } as Listing['energy'],
  });

const judgeOn = (day: string, listings: readonly Listing[], overrides: readonly Override[] = []) =>
  judgePortfolio(site, listings, { facts, overrides, day });
const override = (changes: Readonly<Record<string, string>> = {}) =>
  parseOverrides(
    `- ${Object.entries({
      rule: 'SAL-09',
      listings: '[RV_5]',
      reason: 'Mandat exclusif signé hier.',
      by: 'Rosa Martin',
      until: '2026-12-31',
      ...changes,
    })
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n  ')}`,
    today,
  );
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

test('a portfolio is told with what is withheld, what is doubtful and what to mend', () => {
  const listings = [
    ...['RV_1', 'RV_2', 'RV_3', 'RV_4'].map(priceless),
    exclusive('RV_5'),
    exclusive('RV_6'),
    named(flatToLet, 'RV_7'),
  ];
  expect(plain(formatJudgement(judgeOn(today, listings, override())))).toMatchInlineSnapshot(`
    "Villa Rosa, le 22 novembre 2026 : 7 annonces, dont 3 en aperçu et 2 à la mise en ligne.
      4 fautes (BLOCK), 1 avertissement sans dérogation (WARN), 1 avertissement avec, 7 rappels (INFO).

      Retenues : la loi interdit de les publier.
        SAL-01  4  Arrêté du 10 janvier 2017, art. 3
          RV_1, RV_2, RV_3, … (1 de plus) : Le prix manque.
            → Indiquez le prix de vente, honoraires compris. (Poliris : rang 11 ; AC3 : VENTE/PRIX)

      Avertissements : retenus à la mise en ligne, sauf dérogation.
        SAL-09  1  Code de la consommation, art. L121-2 et L121-4
          RV_6 : Le texte écrit « exclusivité », et le mandat n’est pas exclusif.
            → Cochez le mandat exclusif si c’en est un, sinon retirez ce mot du texte. (Poliris : rang 83 ; AC3 : VENTE/TYPE_MANDAT ou LOCATION/TYPE_MANDAT)

      Rappels : rien n’est retenu.
        RSK-03  7  Code de l’environnement, art. R125-24 et suivants
          RV_1, RV_2, RV_3, … (4 de plus) : À la première visite, l’état des risques doit avoir moins de six mois.
            → Tenez-le prêt, avec le recul du trait de côte et le plan d’exposition au bruit où il y en a un."
  `);
});

test('a coming day is told by what it will withhold', () => {
  const listings = [inClassF('RV_1'), inClassF('RV_2'), flatForSale, priceless('RV_3')];
  const [now, then] = [today, '2028-01-01'].map((day) => judgeOn(day, listings));
  expect(now && then && plain(formatChanges(now, then))).toMatchInlineSnapshot(`
    "Villa Rosa : le 1er janvier 2028, 2 annonces de moins.

      Retenues : la loi interdira de les publier.
        DPE-07  2  Loi n° 89-462, art. 6 ; décret n° 2002-120, mod. 2023-796
          RV_1, RV_2 : Un logement de classe F ne peut plus être loué comme résidence principale depuis le 1er janvier 2028.
            → Retirez l’annonce jusqu’aux travaux et au nouveau DPE. (Poliris : rang 177 ; AC3 : CONSOMMATIONENERGETIQUE)"
  `);
});

test('the end of an override is a change too', () => {
  const [now, then] = [today, '2027-01-01'].map((day) =>
    judgeOn(day, [exclusive('RV_5')], override()),
  );
  expect(now && then && plain(formatChanges(now, then))).toMatchInlineSnapshot(`
    "Villa Rosa : le 1er janvier 2027, 1 annonce de moins.

      Retenues à la mise en ligne, sauf dérogation.
        SAL-09  1  Code de la consommation, art. L121-2 et L121-4
          RV_5 : Le texte écrit « exclusivité », et le mandat n’est pas exclusif.
            → Cochez le mandat exclusif si c’en est un, sinon retirez ce mot du texte. (Poliris : rang 83 ; AC3 : VENTE/TYPE_MANDAT ou LOCATION/TYPE_MANDAT)"
  `);
});

test('a day that changes nothing is told as such', () => {
  const now = judgeOn(today, [flatForSale]);
  expect(formatChanges(now, now)).toBe(
    'Villa Rosa : aucune annonce montrée aujourd’hui ne sera retenue le 22 novembre 2026.',
  );
});

test('an override that ended or covers nothing is told, one that does its work is not', () => {
  const overrides = [
    ...override(),
    ...override({ listings: '[RV_9]' }),
    ...override({ source: 'crm' }),
    ...override({ until: '2026-11-21' }),
  ];
  const told = formatOverrides(overrides, today, [judgeOn(today, [exclusive('RV_5')], overrides)]);
  expect(told).toMatchInlineSnapshot(`
    [
      "content/listings/overrides.yaml:1 : la dérogation SAL-09 de Rosa Martin ne couvre plus rien.",
      "content/listings/overrides.yaml:1 : la dérogation SAL-09 de Rosa Martin ne couvre plus rien.",
      "content/listings/overrides.yaml:1 : la dérogation SAL-09 de Rosa Martin a pris fin le 21 novembre 2026 et ne compte plus.",
    ]
  `);
});

test('an override of what may not be published at all is refused', () => {
  const { refused } = judgeOn(today, [priceless('RV_5')], override({ rule: 'SAL-01' }));
  expect(refused).toMatchObject([{ where: 'content/listings/overrides.yaml:1' }]);
});
