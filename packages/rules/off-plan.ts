/** Homes sold before they are built ("VEFA"): who builds, when it is delivered, what may not be shown yet. */
import type { Listing } from '@agency/listings';
import { formatPercent } from './figures.ts';
import { block, inform, pass, warn, type Remark, type Rule } from './finding.ts';
import { findWords, foldedTextOf, foldText } from './listing-text.ts';
import { sift } from './stems.ts';

const fairTrading = {
  source: 'Code de la consommation, art. L112-1 et L121-2 ; CCH, art. L261-1 et suivants',
  from: '2016-07-01',
} as const;

/**
 * What a seller of a finished home may say of its past ("acheté en VEFA") is no sale on plan. The delivery and the year
 * that follow it tell whether it is past.
 */
const saysOffPlan = sift(
  /(?<!\b(?:achete|acquis|vendu|livre|ancienne|issue? d'une)e?s? (?:(?:a l'epoque |neufs? )?en )?)(?:\b(?:achat|acquisition) (?:neuve? )?en )?\b(?:vefa\b|(?:vente )?en (?:l')?etat futur d'achevement\b)(?:[^.;\n\d]{0,15}?\blivree?s?\b)?(?:[^.;\n]{0,20}?\b20\d\d\b)?/,
  ...[' vefa ', 'futur d achevement'],
);
/** A programme is on offer, whatever certificate was typed in. */
const programme = /\b(?:programme|promoteur|livraison|vente en (?:l')?etat futur)\b/;
const vatPercents: readonly number[] = [5.5, 10, 20];

/** Last day of a quarter. @example '2027-T3' → '2027-09-30' */
function endOf(quarter: string): string {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  return `${quarter.slice(0, 4)}-${ends[Number(quarter.slice(-1)) - 1]}`;
}

export const offPlanRules: readonly Rule[] = [
  {
    id: 'VEF-01',
    law: fairTrading,
    judge: (listing, { today }) => {
      const { offPlan, priceWithoutTax } = listing;
      if (!offPlan) return listing.transaction === 'sale' ? judgeWords(listing, today) : pass;
      return [
        ...(priceWithoutTax
          ? block(
              'priceWithoutTax',
              'Le prix d’un logement sur plan est donné hors taxes.',
              `Indiquez le prix TTC, TVA à ${formatPercent(offPlan.vatPercent)} comprise.`,
            )
          : pass),
        ...(vatPercents.includes(offPlan.vatPercent)
          ? pass
          : warn(
              'offPlan.vatPercent',
              `Une TVA de ${formatPercent(offPlan.vatPercent)} n’est pas un taux connu.`,
              'Indiquez 20, 10 ou 5,5.',
            )),
        ...(endOf(offPlan.delivery) < today
          ? warn(
              'offPlan.delivery',
              `La livraison annoncée (${offPlan.delivery}) est passée.`,
              'Mettez la date à jour ; si le bien est livré, retirez la vente sur plan et saisissez le DPE.',
            )
          : pass),
      ];
    },
  },
  {
    id: 'VEF-02',
    law: fairTrading,
    // That a rendering is one, the page and our exports say themselves; which pictures nobody marked is OTH-05's.
    judge: ({ offPlan, energy }, { today }) =>
      offPlan && energy.status === 'rated' && today <= endOf(offPlan.delivery)
        ? block(
            'energy',
            `Le logement n’est pas construit, et l’annonce montre un DPE de classe ${energy.energy}.`,
            'Retirez les classes : avant la livraison, écrivez seulement l’exigence visée (RE2020).',
          )
        : pass,
  },
  {
    // SAL-06 lets an off-plan lot pass: its duty is on a built building.
    id: 'VEF-03',
    law: { source: 'CCH, art. L721-1 (« immeuble bâti »)', from: '2014-03-27' },
    judge: ({ offPlan, copro }) =>
      offPlan && (copro?.lots || copro?.yearlyCharges)
        ? inform(
            'copro',
            'L’annonce donne les chiffres d’une copropriété qui n’existe pas encore.',
            'Dites que ces chiffres sont prévisionnels, ou retirez-les : ils ne sont pas dus avant la livraison.',
          )
        : pass,
  },
  {
    id: 'VEF-04',
    law: { source: 'Code de l’urbanisme, art. L151-14-1', from: '2024-11-21' },
    judge: (listing) =>
      listing.offPlan?.mainHomeOnly && !/\bresidences? principales?\b/.test(foldedTextOf(listing))
        ? warn(
            'texts',
            'Le plan d’urbanisme réserve ce logement à la résidence principale, et le texte n’en dit rien.',
            'Écrivez : « Logement soumis à une servitude de résidence principale (article L. 151-14-1 du code de l’urbanisme). »',
          )
        : pass,
  },
];

/** A text that speaks of a sale on plan, of a listing without the facts of one. */
function judgeWords(listing: Listing, today: string): Remark[] {
  const words = findWords(listing, saysOffPlan);
  if (!words) return pass;
  const thisYear = today.slice(0, 4);
  const year = /\b20\d\d$/.exec(words)?.[0] ?? thisYear;
  const isProgramme = year > thisYear || programme.test(foldedTextOf(listing));
  // "VEFA de 2019", "VEFA livrée", "VEFA livrée en 2026" on a day of 2026; "achat en VEFA" of what is no programme.
  const isDelivered = /\blivre/.test(foldText(words)) && year === thisYear;
  const isPast = year < thisYear || isDelivered || (/^a/i.test(words) && !isProgramme);
  if (isPast) return pass;
  // A certificate is made of what stands: that text may be about its past.
  const isDoubtful = listing.energy.status === 'rated' && !isProgramme;
  return (isDoubtful ? warn : block)(
    'offPlan',
    `Le texte écrit « ${words} », et l’annonce n’a ni promoteur, ni date de livraison, ni taux de TVA.`,
    isDoubtful
      ? 'Si le bien est livré, écrivez « achat en VEFA en … » ; sinon, indiquez le promoteur, le trimestre de livraison (par exemple 2027-T3) et le taux de TVA du prix.'
      : 'Indiquez le promoteur, le trimestre de livraison (par exemple 2027-T3) et le taux de TVA du prix.',
  );
}
