/** Ranks that the specification requires of some listings, and that a portal may refuse an advert without. */
import type { Listing } from '@agency/listings';

interface Demand {
  rank: number;
  isAsked: (listing: Listing) => boolean;
  name: string;
}

const isSold = ({ transaction }: Listing) =>
  transaction === 'sale' || transaction === 'life-annuity';
const buyerPays = ({ fees }: Listing) => fees?.payer === 'buyer' || fees?.payer === 'both';
const isLetAsHome = ({ rent }: Listing) => rent !== undefined;

/** Source: specification 4.12, column "obligatoire". Others that it requires every listing has. */
const demands: readonly Demand[] = [
  { rank: 302, isAsked: isSold, name: 'qui paie les honoraires' },
  { rank: 303, isAsked: buyerPays, name: 'le prix hors honoraires' },
  { rank: 15, isAsked: buyerPays, name: 'le pourcentage des honoraires' },
  { rank: 15, isAsked: isLetAsHome, name: 'les honoraires du locataire' },
  { rank: 23, isAsked: isLetAsHome, name: 'les charges' },
  { rank: 304, isAsked: isLetAsHome, name: 'comment les charges sont réglées' },
  { rank: 306, isAsked: isLetAsHome, name: 'la part de l’état des lieux dans les honoraires' },
];

/** @returns What is asked and empty, in French. */
export function findUnanswered(
  listing: Listing,
  cells: readonly string[],
): { rank: number; message: string }[] {
  return demands
    .filter(({ rank, isAsked }) => isAsked(listing) && cells[rank - 1] === '')
    .map(({ rank, name }) => ({ rank, message: `La norme exige cette colonne : ${name}.` }));
}
