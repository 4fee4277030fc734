/** Business premises and businesses for sale: what every amount means, the lease, what stays secret. */
import type { Kind, Listing } from '@agency/listings';
import { block, inform, pass, warn, type Remark, type Rule } from './finding.ts';
import { findWords, foldedTextOf } from './listing-text.ts';

const fairTrading = {
  source: 'Code de la consommation, art. L121-2 et L121-5',
  from: '2016-07-01',
} as const;

const premisesKinds: readonly Kind[] = ['shop', 'office', 'warehouse', 'premises'];
const isTransfer = ({ transaction }: Listing) =>
  transaction === 'business-transfer' || transaction === 'lease-transfer';
const isPremises = (listing: Listing) =>
  isTransfer(listing) || premisesKinds.includes(listing.kind);
const isPremisesSale = (listing: Listing) =>
  isTransfer(listing) || (listing.transaction === 'sale' && premisesKinds.includes(listing.kind));

/** The text may say what no column does. */
const saysTax =
  /\b(?:prix|cession)\b[^.;\n]{0,40}\b(?:ht|ttc|hors taxes?|hors droits|non soumise? a (?:la )?tva)\b/;
const saysRentTax = /\bloyer\b[^.;\n]{0,60}\b(?:ht|ttc|hors taxes?|non soumis a (?:la )?tva)\b/;
const saysPropertyTax = /\btaxe fonciere\b|\btf\b/;
const saysLease =
  /\b(?:bail|baux) (?:commercia(?:l|ux)|professionnels?|derogatoires?|precaires?|mixtes?|neufs?|tous commerces|3[-/ ]6[-/ ]9)|\b3[-/]6[-/]9\b|\bconvention d'occupation\b/;
const saysRent = /\bloyer\b[^.;\n]{0,40}\d/;
const energyCosts = /\bdepenses annuelles d'energie pour un usage standard\b/;

const amount = '\\d[\\d .,]*(?:€|k€|m€|k\\b|euros?)';
const trend = 'en (?:nette |forte )?(?:hausse|progression|croissance|augmentation|baisse)';
const result =
  "(?:chiffres? d'affaires?|ebe|ebitda|excedent brut d'exploitation|resultats? (?:nets?|courants?|d'exploitation)|benefices? (?:nets?|annuels?)|marges? (?:brutes?|nettes?)|turnover)";
/** "Ça" is folded to "ca" too: in two letters a turnover needs a figure close by. */
const turnover =
  "ca(?: (?:de|ht|ttc|annuel|moyen|realise|20\\d\\d|:|d'environ|environ|est|superieur a|plus de))*";
/** Turnover and results, with the figure or the trend that is told of them. */
const figures = new RegExp(
  `\\b${result}\\b(?: ?${trend}|[^.;\\n]{0,40}?${amount})|\\b${turnover} ${amount}`,
);

export const businessRules: readonly Rule[] = [
  {
    // That the order of 2017 protects consumers only, and softens SAL-01 to SAL-03 elsewhere, is in scope.ts.
    id: 'COM-01',
    law: {
      source: 'Loi n° 70-9, art. 6-1 ; code de la consommation, art. L112-1',
      from: '2016-07-01',
    },
    judge: ({ commercialRent }) =>
      commercialRent && !commercialRent.tenantFees
        ? inform(
            'commercialRent.tenantFees',
            'L’annonce ne dit pas ce que le preneur paie à l’agence.',
            'Indiquez les honoraires à la charge du preneur ; 0 s’il n’en paie pas.',
          )
        : pass,
  },
  {
    id: 'COM-02',
    law: fairTrading,
    judge: (listing) => [...judgePrice(listing), ...judgeRent(listing)],
  },
  {
    id: 'COM-03',
    law: { source: 'Code de commerce, art. L145-1 et suivants', from: '2014-06-20' },
    judge: (listing) => {
      const { commercialRent, business } = listing;
      if (!commercialRent && !isTransfer(listing)) return pass;
      const text = foldedTextOf(listing);
      const rent = isTransfer(listing) && !business?.monthlyRent && !saysRent.test(text);
      const lease = !(commercialRent?.lease ?? business?.lease) && !saysLease.test(text);
      const isTelling = /\bdepot de garantie\b/.test(text);
      const deposit = commercialRent && !commercialRent.deposit && !isTelling;
      return [
        ...(rent
          ? warn(
              'business.monthlyRent',
              'Le loyer du bail à céder manque.',
              'Indiquez le loyer mensuel des murs, hors taxes et hors charges.',
            )
          : pass),
        ...(lease
          ? inform(
              commercialRent ? 'commercialRent.lease' : 'business.lease',
              'L’annonce ne dit pas de quel bail il s’agit.',
              'Indiquez le bail : commercial 3-6-9, dérogatoire ou professionnel, et sa destination.',
            )
          : pass),
        ...(deposit
          ? inform(
              'commercialRent.deposit',
              'Le dépôt de garantie manque.',
              'Indiquez le dépôt de garantie ; 0 s’il n’y en a pas.',
            )
          : pass),
      ];
    },
  },
  {
    // The letters themselves are DPE-01's; the sentences on costs and on F and G are for dwellings (DPE-03).
    id: 'COM-04',
    law: { source: 'CCH, art. R126-22 et R126-23', from: '2022-01-01' },
    judge: (listing) => {
      const words = isPremises(listing) ? findWords(listing, energyCosts) : undefined;
      return words
        ? inform(
            'texts',
            'Le texte donne les dépenses d’énergie d’un logement, et le bien est un local.',
            'Retirez cette phrase : elle n’est due que pour un logement.',
          )
        : pass;
    },
  },
  {
    id: 'COM-06',
    law: {
      source: 'Code de commerce, art. L141-1 et L151-1 ; code civil, art. 1112-2',
      from: '2018-08-01',
    },
    judge: (listing) => {
      const words = isTransfer(listing) ? findWords(listing, figures) : undefined;
      const isAuthorised = listing.business?.figuresAuthorised;
      // While nobody has asked the seller it is told; once he has refused, it is a fault.
      const say = isAuthorised === false ? block : inform;
      return words && !isAuthorised
        ? say(
            'business.figuresAuthorised',
            `Le texte publie un chiffre du fonds : « ${words} ».`,
            'Retirez ce chiffre, ou dites que le vendeur a donné son accord écrit.',
          )
        : pass;
    },
  },
];

function judgePrice(listing: Listing): Remark[] {
  const isSold = isPremisesSale(listing) && listing.price !== undefined;
  return isSold && listing.priceWithoutTax === undefined && !saysTax.test(foldedTextOf(listing))
    ? inform(
        'priceWithoutTax',
        'L’annonce ne dit pas si le prix est hors taxes ou TTC.',
        'Indiquez si le prix est hors taxes, et le régime de TVA.',
      )
    : pass;
}

function judgeRent(listing: Listing): Remark[] {
  const { commercialRent: rent } = listing;
  if (!rent) return pass;
  return [
    ...(rent.tax || saysRentTax.test(foldedTextOf(listing))
      ? pass
      : warn(
          'commercialRent.tax',
          'L’annonce ne dit pas si le loyer est hors taxes ou TTC.',
          'Indiquez si le loyer est hors taxes, par oui ou par non.',
        )),
    ...(rent.chargesIncluded || rent.yearlyCharges
      ? pass
      : inform(
          'commercialRent.yearlyCharges',
          'Le montant des charges du local manque.',
          'Indiquez les charges annuelles hors taxes, 0 s’il n’y en a pas, ou que le loyer les comprend.',
        )),
    ...(saysPropertyTax.test(foldedTextOf(listing))
      ? pass
      : inform(
          'texts',
          'L’annonce ne dit pas qui paie la taxe foncière.',
          'Écrivez « taxe foncière à la charge du preneur » (avec son montant) ou « à la charge du bailleur ».',
        )),
  ];
}
