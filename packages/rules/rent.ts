/** Homes to let: rent, charges, deposit, fees, rent control. */
import { dwellingKinds, type Listing } from '@agency/listings';
import { formatEuros } from './figures.ts';
import { hasRentControl } from './communes.ts';
import { block, pass, warn, type Law, type Remark, type Rule } from './finding.ts';
import { inventoryFeeCap, tenantFeeCap } from './tenant-fees.ts';

type Rent = NonNullable<Listing['rent']>;

const orderOf2017: Law = { source: 'Arrêté du 10 janvier 2017, art. 4', from: '2017-04-01' };

/**
 * The experiment of eight years ends between 23 and 25 November 2026, and no law that prolongs it was found. To its
 * last day a fault stops the listing; after it, it is told until somebody confirms the end.
 */
export const rentControl: Law & { to: string } = {
  source:
    'Loi n° 2018-1021 (ELAN), art. 140 ; décret n° 2023-981 ; arrêté préfectoral du 21 octobre 2024',
  from: '2024-11-25',
  to: '2026-11-25',
};
const { to: rentControlEnd, ...rentControlLaw } = rentControl;

/** The sum of rounded parts. */
const roundingEuros = 1;

/** A rule on homes that are let by the month: parkings and land are not under the law of 1989. */
function onHomes(
  judge: (rent: Rent, listing: Listing, circumstances: { today: string }) => Remark[],
): Rule['judge'] {
  return (listing, circumstances) =>
    listing.rent && dwellingKinds.includes(listing.kind)
      ? judge(listing.rent, listing, circumstances)
      : pass;
}

export const rentRules: readonly Rule[] = [
  {
    id: 'RNT-01',
    law: orderOf2017,
    judge: onHomes(({ monthly, base, supplement, charges }) => {
      if (!base) return pass;
      const sum = base.amount + (supplement?.amount ?? 0) + (charges?.amount ?? 0);
      return Math.abs(sum - monthly.amount) > roundingEuros
        ? block(
            'rent.monthly',
            `Le loyer annoncé (${formatEuros(monthly)}) n’est pas la somme du loyer de base, du complément et des charges (${formatEuros(sum)}).`,
            'Corrigez l’un des montants.',
          )
        : pass;
    }),
  },
  {
    id: 'RNT-02',
    law: orderOf2017,
    judge: onHomes(({ charges, chargesMode, furnished }) => {
      if (charges && !chargesMode) {
        return block(
          'rent.chargesMode',
          'L’annonce ne dit pas comment les charges sont réglées.',
          'Choisissez : forfait, provision avec régularisation ou remboursement annuel.',
        );
      }
      return chargesMode === 'flat' && !furnished
        ? block(
            'rent.chargesMode',
            'Un forfait de charges n’est permis que pour un meublé, une colocation ou un bail mobilité.',
            'Choisissez la provision, ou indiquez que le logement est meublé.',
          )
        : pass;
    }),
  },
  {
    id: 'RNT-03',
    law: { source: 'Loi n° 89-462, art. 22 et 25-6', from: '2014-03-27' },
    judge: onHomes(({ deposit, base, monthly, charges, furnished }) => {
      if (!deposit) return pass;
      const rent = base?.amount ?? monthly.amount - (charges?.amount ?? 0);
      const months = furnished ? 2 : 1;
      return deposit.amount > rent * months + roundingEuros
        ? block(
            'rent.deposit',
            `Le dépôt de garantie (${formatEuros(deposit)}) dépasse ${months} mois de loyer hors charges (${formatEuros(rent * months)}).`,
            'Corrigez le dépôt de garantie.',
          )
        : pass;
    }),
  },
  {
    id: 'RNT-05',
    law: orderOf2017,
    judge: onHomes(({ tenantFees, inventoryFees }) => {
      if (!tenantFees && !inventoryFees) return pass;
      if (!tenantFees || !inventoryFees) {
        return warn(
          tenantFees ? 'rent.inventoryFees' : 'rent.tenantFees',
          'Les honoraires du locataire et la part de l’état des lieux ne sont pas donnés tous les deux.',
          'Indiquez le total et la part de l’état des lieux.',
        );
      }
      return inventoryFees.amount > tenantFees.amount
        ? block(
            'rent.inventoryFees',
            'La part de l’état des lieux dépasse le total des honoraires.',
            'Corrigez l’un des montants.',
          )
        : pass;
    }),
  },
  {
    id: 'RNT-06',
    law: {
      source: 'Loi n° 89-462, art. 5 ; décret n° 2014-890 ; arrêté du 17 juillet 2025',
      from: '2014-09-15',
    },
    judge: onHomes(({ tenantFees, inventoryFees }, { areas, place }, { today }) => {
      if (!areas.main) return pass;
      const inventoryCap = inventoryFeeCap(today) * areas.main;
      const totalCap = tenantFeeCap(today, place.insee) * areas.main + inventoryCap;
      return [
        ...overCap('rent.tenantFees', 'Les honoraires du locataire', tenantFees?.amount, totalCap),
        ...overCap(
          'rent.inventoryFees',
          'Les honoraires d’état des lieux',
          inventoryFees?.amount,
          inventoryCap,
        ),
      ];
    }),
  },
  {
    id: 'RNT-07',
    law: orderOf2017,
    judge: onHomes((_, { areas }) =>
      areas.main
        ? pass
        : block(
            'areas.main',
            'La surface habitable manque.',
            'Indiquez la surface habitable en m².',
          ),
    ),
  },
  {
    id: 'RNT-08',
    law: rentControlLaw,
    judge: onHomes(({ base, cap }, { areas, place }, { today }) => {
      if (!hasRentControl(place.insee)) return pass;
      const say = today <= rentControlEnd ? block : warn;
      const doubt = today <= rentControlEnd ? '' : ' (fin de l’encadrement à confirmer)';
      if (!base || !cap) {
        return say(
          'rent.cap',
          `À ${place.town}, l’annonce doit donner le loyer de base et le loyer de référence majoré${doubt}.`,
          'Saisissez les deux montants de l’encadrement des loyers.',
        );
      }
      const highest = cap.referencePerSquareMetre * (areas.main ?? 0);
      return areas.main && base.amount > highest + roundingEuros
        ? say(
            'rent.base',
            `Le loyer de base (${formatEuros(base)}) dépasse le loyer de référence majoré (${formatEuros(highest)})${doubt}.`,
            'Baissez le loyer de base, ou justifiez un complément de loyer.',
          )
        : pass;
    }),
  },
  {
    id: 'RNT-09',
    law: {
      source: 'Loi n° 2018-1021 (ELAN), art. 140, III ; loi n° 2022-1158',
      from: '2022-08-18',
    },
    judge: onHomes(({ supplement }, { energy }) =>
      supplement && energy.status === 'rated' && /[FG]/.test(energy.energy)
        ? block(
            'rent.supplement',
            `Un complément de loyer est interdit en classe ${energy.energy}.`,
            'Retirez le complément de loyer.',
          )
        : pass,
    ),
  },
];

function overCap(field: string, what: string, amount: number | undefined, cap: number): Remark[] {
  return amount !== undefined && amount > cap + roundingEuros
    ? block(
        field,
        `${what} (${formatEuros(amount)}) dépassent le plafond (${formatEuros(cap)}).`,
        'Ramenez-les au plafond : il dépend de la commune et de la surface habitable.',
      )
    : pass;
}
