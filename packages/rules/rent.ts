/** Homes to let: the rent and what it is made of, the deposit, the surface. */
import type { Listing } from '@agency/listings';
import { formatEuros } from './figures.ts';
import { block, pass, warn, type Remark, type Rule } from './finding.ts';
import { findWords, hasWords } from './listing-text.ts';
import { sift } from './stems.ts';
import { rentControlRules } from './rent-control.ts';
import {
  onHomes,
  orderOf2017,
  rentWithoutCharges,
  roundingEuros,
  type Rent,
} from './rented-home.ts';
import { isDwelling } from './scope.ts';
import { tenantFeeRules } from './tenant-fees.ts';

/** Months of rent that a deposit may be at most, by the kind of lease: ids of constants. */
function depositConstant({ furnished, mobility }: Rent): string {
  if (mobility) return 'deposit-months-mobility';
  // Where nothing says whether it is furnished, more than a furnished home allows is too much either way.
  return furnished === false ? 'deposit-months-empty' : 'deposit-months-furnished';
}

/**
 * "Meublé" of the home: a kitchen may be, "meublé de tourisme" is another thing, "meublé ou vide" leaves it open. In
 * capitals the accent is often left out, so that a word for the home has to stand before it.
 */
const saysFurnished = sift(
  /(?<!\b(?:non|cuisine|amenagee et|vide ou|semi)[ -])\b(?:appartement|studio|[tf]\d|maison|logement|location|louee?|louer|duplex|villa|chambre|pieces)(?: \d+ ?m[²2])? (?:entierement |tout )?meublee?\b(?! (?:ou|de tourisme))|\blocation meublee\b/,
  ' meuble',
);
const saysEmpty = sift(
  /\b(?:louee?|louer|location|appartement|maison|logement|studio|[tf]\d) (?:vide|non meublee?)\b(?! ou)|\bnon[ -]meublee?\b/,
  ...[' vide ', 'non meuble'],
);
const sharing = sift(
  /(?<!\b(?:pas de|sans|ni) )\bcolocation\b(?! (?:interdite|non|refusee))/,
  ' colocation ',
);

export const rentRules: readonly Rule[] = [
  {
    id: 'RNT-01',
    law: orderOf2017,
    judge: (listing) => {
      const { rent, transaction } = listing;
      if (transaction !== 'rent' || !isDwelling(listing)) return pass;
      if (!rent?.monthly.amount) {
        return block(
          'rent.monthly',
          'Le loyer manque.',
          'Indiquez le loyer par mois, charges comprises.',
        );
      }
      const { base, supplement, charges, monthly } = rent;
      if (!base) return pass;
      const sum = base.amount + (supplement?.amount ?? 0) + (charges?.amount ?? 0);
      return Math.abs(sum - monthly.amount) > roundingEuros
        ? block(
            'rent.monthly',
            `Le loyer annoncé (${formatEuros(monthly)}) n’est pas la somme du loyer de base, du complément et des charges (${formatEuros(sum)}).`,
            'Corrigez l’un des montants : le loyer par mois est « charges comprises ».',
          )
        : pass;
    },
  },
  {
    id: 'RNT-02',
    law: orderOf2017,
    judge: onHomes((rent, listing) => {
      const { charges, chargesMode, base, furnished, mobility } = rent;
      if (chargesMode === 'flat' && !furnished && !mobility) {
        // Two tenants who share may settle their charges by a flat sum (loi no 89-462, art. 8-1).
        const shared = hasWords(listing, sharing);
        if (furnished === undefined && !shared) {
          return warn(
            'rent.furnished',
            'Un forfait de charges n’est permis que pour un meublé, une colocation ou un bail mobilité, et l’annonce ne dit pas si le logement est meublé.',
            'Indiquez que le logement est meublé ; s’il est vide, choisissez la provision avec régularisation.',
          );
        }
        return (shared ? warn : block)(
          'rent.chargesMode',
          'Un forfait de charges n’est permis que pour un meublé, une colocation ou un bail mobilité.',
          shared
            ? 'Vérifiez que le bail est bien une colocation, sinon choisissez la provision.'
            : 'Choisissez la provision avec régularisation, ou indiquez que le logement est meublé.',
        );
      }
      if (chargesMode) {
        return charges || base
          ? pass
          : warn(
              'rent.charges',
              'Le montant des charges manque.',
              'Indiquez les charges par mois ; 0 s’il n’y en a pas.',
            );
      }
      if (charges?.amount) {
        return block(
          'rent.chargesMode',
          'L’annonce ne dit pas comment les charges sont réglées.',
          'Choisissez : forfait, provision avec régularisation annuelle ou remboursement annuel.',
        );
      }
      // A rent that is all base has no charges in it, and a zero says so.
      return charges || base
        ? pass
        : warn(
            'rent.charges',
            'L’annonce ne dit ni le montant des charges, ni comment elles sont réglées.',
            'Indiquez les charges par mois et leur mode de règlement ; 0 s’il n’y en a pas.',
          );
    }),
  },
  {
    id: 'RNT-03',
    law: { source: 'Loi n° 89-462, art. 22, 25-6 et 25-13', from: '2014-03-27' },
    judge: onHomes((rent, _, { constants }) => {
      const { deposit, furnished, mobility } = rent;
      if (!deposit) {
        return mobility
          ? pass
          : warn(
              'rent.deposit',
              'L’annonce ne dit pas s’il y a un dépôt de garantie.',
              'Indiquez le dépôt de garantie ; 0 s’il n’y en a pas.',
            );
      }
      const mostFor = (id: string) =>
        rentWithoutCharges(rent) * Number(constants.find(id)?.value ?? 1);
      const months = constants.find(depositConstant(rent))?.value ?? 1;
      const most = mostFor(depositConstant(rent));
      if (deposit.amount <= most + roundingEuros) {
        const empty = mostFor('deposit-months-empty');
        return furnished === undefined && !mobility && deposit.amount > empty + roundingEuros
          ? warn(
              'rent.furnished',
              `Le dépôt de garantie (${formatEuros(deposit)}) n’est permis que pour un meublé, et l’annonce ne dit pas si le logement en est un.`,
              `Indiquez que le logement est meublé ; s’il est vide, ramenez le dépôt de garantie à ${formatEuros(empty)} au plus.`,
            )
          : pass;
      }
      return mobility
        ? block(
            'rent.deposit',
            `Un bail mobilité n’a pas de dépôt de garantie, et l’annonce en demande un (${formatEuros(deposit)}).`,
            'Retirez le dépôt de garantie.',
          )
        : block(
            'rent.deposit',
            `Le dépôt de garantie (${formatEuros(deposit)}) dépasse ${months} mois de loyer hors charges (${formatEuros(most)}).`,
            `Ramenez le dépôt de garantie à ${formatEuros(most)} au plus.`,
          );
    }),
  },
  {
    id: 'RNT-04',
    law: orderOf2017,
    judge: onHomes(({ furnished }, listing) => {
      if (furnished === undefined) return judgeSilence(listing);
      const words = findWords(listing, furnished ? saysEmpty : saysFurnished);
      const denied = words && findWords(listing, furnished ? saysFurnished : saysEmpty);
      // A text that says both leaves it open: it contradicts neither.
      return words && !denied
        ? warn(
            'rent.furnished',
            `Le logement est saisi comme ${furnished ? 'meublé' : 'vide'}, et le texte écrit « ${words} ».`,
            'Corrigez la case « Meublé » ou le texte : le dépôt de garantie et le bail en dépendent.',
          )
        : pass;
    }),
  },
  ...tenantFeeRules,
  {
    id: 'RNT-07',
    law: orderOf2017,
    judge: onHomes((_, { areas }) =>
      areas.main
        ? pass
        : block(
            'areas.main',
            'La surface habitable manque.',
            'Indiquez la surface habitable en m².',
          ),
    ),
  },
  ...rentControlRules,
];

/** The box is left alone: the text may say it, and then the box must. */
function judgeSilence(listing: Listing): Remark[] {
  const words = findWords(listing, saysFurnished);
  return words
    ? warn(
        'rent.furnished',
        `Le texte écrit « ${words} », et le logiciel ne dit pas si le logement est meublé.`,
        'Cochez la case « Meublé », ou retirez ces mots.',
      )
    : pass;
}
