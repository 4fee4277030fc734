/** The ranks of the certificate and of the jointly owned building: what `read/listing/energy.ts` undoes. */
import type { Energy, Listing } from '@agency/listings';
import { writeFrenchDay } from '../dates.ts';
import type { Ranks } from './ranks.ts';

type Rated = Extract<Energy, { status: 'rated' }>;

const ofRated =
  <T>(read: (energy: Rated) => T) =>
  ({ energy }: Listing) =>
    energy.status === 'rated' ? read(energy) : undefined;

const sold = ({ transaction, copro }: Listing) =>
  transaction === 'sale' || transaction === 'life-annuity' ? copro : undefined;

export const energyRanks: Ranks = {
  176: ofRated(({ primary }) => primary),
  177: ({ energy }) => letterOf(energy, (rated) => rated.energy),
  178: ofRated(({ emissions }) => emissions),
  179: ({ energy }) => letterOf(energy, (rated) => rated.climate),
  324: ofRated(({ on }) => on && writeFrenchDay(on)),
  // The certificate was changed on 1 July 2021; without a day nobody knows which one it is.
  325: ofRated(({ on }) => on && (on >= '2021-07-01' ? 'DPE_v07-2021' : 'DPE_v01-2011')),
  326: ofRated(({ cost }) => cost?.min),
  327: ofRated(({ cost }) => cost?.max),
  // A day since 4.10: the prices are those of a first of January.
  328: ofRated(({ cost }) => cost && `01/01/${cost.year}`),
  334: ofRated(({ final }) => final),

  258: (listing) => (sold(listing) ? true : undefined),
  259: (listing) => sold(listing)?.lots,
  260: (listing) => sold(listing)?.yearlyCharges?.amount,
  261: (listing) => sold(listing)?.procedure,
  262: (listing) => sold(listing)?.procedureDetail,
};

/** NS: none is due. VI: a blank one. */
function letterOf(energy: Energy, letter: (rated: Rated) => string): string | undefined {
  if (energy.status === 'rated') return letter(energy);
  if (energy.status === 'exempt') return 'NS';
  return energy.reason === 'blank' ? 'VI' : undefined;
}
