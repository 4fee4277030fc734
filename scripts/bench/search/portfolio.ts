/**
 * A made-up portfolio of any size that is as hard to write briefly as a true one: towns of very different size, prices
 * and surfaces that spread as they do, few of a kind alike. The same on every machine.
 */
import type { Listing } from '@agency/listings';
import {
  energyLetters,
  features,
  type Kind,
  type Transaction,
} from '@agency/listings/browser/vocabulary.ts';

export interface TownOfBench {
  name: string;
  insee: string;
  postcode: string;
}

/** Listings in the order of lists: newest first. */
export function makePortfolio(size: number, towns: readonly TownOfBench[]): Listing[] {
  const chance = createChance(20_261_126);
  return Array.from({ length: size }, (_, index) => makeListing(index, size, towns, chance));
}

interface Chance {
  (): number;
  between: (low: number, high: number) => number;
  /** Around 1, as prices spread around their middle. */
  spread: (by: number) => number;
  among: <Value>(values: readonly Value[]) => Value;
  /** The first are far likelier than the last. */
  amongFirst: <Value>(values: readonly Value[]) => Value;
}

const deals: readonly (readonly [Transaction, Kind, number])[] = [
  ['sale', 'flat', 0.3],
  ['sale', 'house', 0.27],
  ['rent', 'flat', 0.16],
  ['sale', 'land', 0.06],
  ['rent', 'house', 0.04],
  ['holiday', 'flat', 0.03],
  ['rent', 'office', 0.03],
  ['rent', 'shop', 0.03],
  ['business-transfer', 'shop', 0.02],
  ['sale', 'building', 0.02],
  ['sale', 'parking', 0.02],
  ['rent', 'warehouse', 0.01],
  ['life-annuity', 'flat', 0.01],
];

const adjectives = [
  'lumineux',
  'calme',
  'rénové',
  'traversant',
  'atypique',
  'rare',
  'récent',
  'familial',
  'ancien',
  'spacieux',
];
const places = [
  'centre',
  'bourg',
  'plage',
  'golf',
  'halles',
  'gare',
  'port',
  'colline',
  'lac',
  'forêt',
  'église',
  'université',
];
const extras = [
  'terrasse',
  'balcon',
  'jardin',
  'vue mer',
  'vue montagne',
  'garage',
  'cave',
  'piscine',
  'ascenseur',
  'cheminée',
];
const districts = [
  'centre',
  'halles',
  'gare',
  'plage',
  'hauts',
  'bas',
  'nord',
  'sud',
  'golf',
  'lac',
];
const activities = [
  'Restaurant',
  'Bar',
  'Coiffure',
  'Boulangerie',
  'Fleuriste',
  'Hôtel',
  'Pharmacie',
  'Garage',
  'Librairie',
];
const leases = ['Bail commercial 3-6-9', 'Bail professionnel', 'Bail dérogatoire'];

function makeListing(
  index: number,
  size: number,
  towns: readonly TownOfBench[],
  chance: Chance,
): Listing {
  const town = chance.amongFirst(towns);
  const [transaction, kind] = drawDeal(chance);
  const isHome = kind === 'house' || kind === 'flat';
  const area = Math.round(
    (kind === 'house' ? 115 : kind === 'flat' ? 62 : 140) * chance.spread(0.45),
  );
  const rooms = isHome ? Math.max(1, Math.round(area / 23 + chance() - 0.5)) : undefined;
  const bedrooms = rooms && Math.max(0, rooms - 1 - Math.round(chance() * 0.7));
  const perSquareMetre =
    3900 * (1 + 0.6 * (1 - towns.indexOf(town) / towns.length)) * chance.spread(0.25);
  const price = roundTo(area * perSquareMetre, chance() < 0.6 ? 5000 : 1000);
  const rent = roundTo(area * 12.5 * chance.spread(0.2) + 150, chance() < 0.5 ? 10 : 1);
  const has = features.filter((_, place) => chance() < 0.42 / (1 + place * 0.16));
  const title = `${isHome ? chance.among(adjectives) : 'bien'} ${chance.among(adjectives)} avec ${chance.among(extras)} et ${chance.among(extras)}, ${chance.among(places)}`;
  return {
    key: `b${index.toString(36).padStart(6, '0')}`,
    reference: `EX41-${Math.floor(chance() * size * 3)}`,
    agency: 'BN',
    kind,
    transaction,
    prestige: false,
    place: {
      town: town.name,
      insee: town.insee,
      postcode: town.postcode,
      ...(chance() < 0.6 && { district: chance.amongFirst(districts) }),
    },
    ...offerOf(transaction, kind, { price, rent, area, chance }),
    energy: drawEnergy(kind, chance),
    areas: {
      ...(kind !== 'land' && kind !== 'parking' && { main: area }),
      ...((kind === 'house' || kind === 'land') && {
        land: roundTo(700 * chance.spread(0.8), chance() < 0.5 ? 50 : 1) || 1,
      }),
    },
    ...(rooms && { rooms }),
    ...(bedrooms !== undefined && { bedrooms }),
    features: has,
    photos: [],
    exclusive: false,
    highlighted: index < size / 200,
    ...(transaction === 'rent' &&
      chance() < 0.4 && { availableOn: dayFrom(chance.between(0, 180)) }),
    texts: { fr: { title, body: ['Made up for the bench.'] } },
    updatedOn: '2026-11-20',
  };
}

function drawDeal(chance: Chance): readonly [Transaction, Kind] {
  let left = chance();
  for (const [transaction, kind, share] of deals) {
    left -= share;
    if (left < 0) return [transaction, kind];
  }
  return ['sale', 'house'];
}

interface Drawn {
  price: number;
  rent: number;
  area: number;
  chance: Chance;
}

function offerOf(
  transaction: Transaction,
  kind: Kind,
  { price, rent, area, chance }: Drawn,
): Partial<Listing> {
  const euros = (amount: number) => ({ amount, currency: 'EUR' as const });
  if (transaction === 'holiday') return { holiday: { lowWeek: euros(roundTo(rent * 0.6, 10)) } };
  if (transaction === 'rent') {
    if (kind === 'house' || kind === 'flat') return { rent: { monthly: euros(rent) } };
    const yearly = euros(roundTo(area * 165 * chance.spread(0.3), 60));
    return {
      commercialRent: { yearly, tax: 'HT', chargesIncluded: false, lease: chance.among(leases) },
    };
  }
  if (transaction === 'business-transfer') {
    return { price: euros(price), business: { activities: [chance.among(activities)] } };
  }
  return { price: euros(price) };
}

function drawEnergy(kind: Kind, chance: Chance): Listing['energy'] {
  if (kind === 'land' || kind === 'parking') return { status: 'exempt', reason: kind };
  const letter =
    energyLetters[Math.min(6, Math.max(0, Math.round(2.8 + 1.4 * (chance.spread(0.5) - 1) * 2)))] ??
    'D';
  return { status: 'rated', energy: letter, climate: letter };
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

function dayFrom(days: number): string {
  return new Date(Date.UTC(2026, 10, 26) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Mulberry32. */
function createChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const among = <Value>(values: readonly Value[], at: number) =>
    values[Math.floor(at * values.length)] as Value;
  return Object.assign(next, {
    between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    spread: (by: number) => Math.exp(by * (next() + next() + next() - 1.5) * 1.15),
    among: <Value>(values: readonly Value[]) => among(values, next()),
    amongFirst: <Value>(values: readonly Value[]) => among(values, next() ** 2.2),
  });
}
