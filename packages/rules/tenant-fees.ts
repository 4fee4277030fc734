/** What a tenant pays the agency: told, and never more than the caps per m² of living space. */
import { highestZoneOf, zoneOf } from './communes.ts';
import { formatArea, formatEuros } from './figures.ts';
import { block, pass, warn, type Circumstances, type Remark, type Rule } from './finding.ts';
import { onHomes, orderOf2017, roundingEuros } from './rented-home.ts';

export const tenantFeeRules: readonly Rule[] = [
  {
    id: 'RNT-05',
    law: { ...orderOf2017, source: `${orderOf2017.source} ; loi n° 89-462, art. 5` },
    judge: onHomes(({ tenantFees, inventoryFees }) => {
      if (!tenantFees) {
        return block(
          'rent.tenantFees',
          'L’annonce ne dit pas ce que le locataire paie à l’agence.',
          'Saisissez le total TTC des honoraires du locataire et la part de l’état des lieux ; 0 s’il ne paie rien.',
        );
      }
      if (!inventoryFees) {
        return tenantFees.amount === 0
          ? pass
          : warn(
              'rent.inventoryFees',
              `La part de l’état des lieux manque dans les honoraires du locataire (${formatEuros(tenantFees)}).`,
              'Indiquez la part de l’état des lieux ; 0 si le locataire ne le paie pas.',
            );
      }
      return inventoryFees.amount > tenantFees.amount
        ? block(
            'rent.inventoryFees',
            `La part de l’état des lieux (${formatEuros(inventoryFees)}) dépasse le total des honoraires (${formatEuros(tenantFees)}).`,
            'Corrigez l’un des montants.',
          )
        : pass;
    }),
  },
  {
    // That the tenant pays no more than the landlord cannot be seen: no feed tells what the landlord pays.
    id: 'RNT-06',
    law: {
      source: 'Loi n° 89-462, art. 5 ; décret n° 2014-890 ; arrêté du 17 juillet 2025',
      from: '2014-09-15',
    },
    judge: onHomes(({ tenantFees, inventoryFees }, { areas, place }, { constants }) => {
      const area = areas.main;
      if (!area || !tenantFees) return pass;
      const zone = zoneOf(place);
      const inventoryRate = constants.number('tenant-inventory-fee');
      const elsewhere = constants.number('tenant-fee-elsewhere');
      const highest = constants.number(caps[highestZoneOf(place)]);
      const inventory = inventoryFees?.amount ?? 0;
      const visits = tenantFees.amount - inventory;
      // An inventory that is not told may be within the total.
      const mostOfVisits = (rate: number) => (rate + (inventoryFees ? 0 : inventoryRate)) * area;
      return [
        ...above('rent.inventoryFees', 'Les honoraires d’état des lieux', inventory, {
          rate: inventoryRate,
          cap: inventoryRate * area,
          area,
        }),
        ...above('rent.tenantFees', 'Les honoraires de visite, dossier et bail', visits, {
          rate: highest,
          cap: mostOfVisits(highest),
          area,
        }),
        ...(highest > elsewhere &&
        zone !== 'tense' &&
        visits <= mostOfVisits(highest) + roundingEuros
          ? above('rent.tenantFees', 'Les honoraires de visite, dossier et bail', visits, {
              rate: elsewhere,
              cap: mostOfVisits(elsewhere),
              area,
              unlessZone: zone === 'unlisted' ? formatZones(constants) : 'en zone tendue',
            })
          : pass),
      ];
    }),
  },
];

/** Ids of constants. */
const caps = {
  tense: 'tenant-fee-tense',
  veryTense: 'tenant-fee-very-tense',
  elsewhere: 'tenant-fee-elsewhere',
} as const;

function formatZones({ number }: Circumstances['constants']): string {
  const told = (id: string) => `${formatEuros(number(id))} par m²`;
  return `en zone tendue (${told('tenant-fee-tense')}) ou très tendue (${told('tenant-fee-very-tense')})`;
}

interface Cap {
  /** Euros per m². */
  rate: number;
  /** Euros for the home. */
  cap: number;
  area: number;
  /** Where the zone is not sure: the zones in which they are lawful. @example 'en zone tendue' */
  unlessZone?: string;
}

function above(
  field: 'rent.tenantFees' | 'rent.inventoryFees',
  what: string,
  amount: number,
  { rate, cap, area, unlessZone }: Cap,
): Remark[] {
  if (amount <= cap + roundingEuros) return pass;
  const told = `${what} (${formatEuros(amount)}) dépassent le plafond (${formatEuros(cap)} pour ${formatArea(area)})`;
  return unlessZone
    ? warn(
        field,
        `${told} hors zone tendue.`,
        `Vérifiez que la commune est ${unlessZone} ; sinon, ramenez-les à ${formatEuros(rate)} par m² au plus.`,
      )
    : block(field, `${told}.`, `Ramenez-les à ${formatEuros(rate)} par m² habitable au plus.`);
}
