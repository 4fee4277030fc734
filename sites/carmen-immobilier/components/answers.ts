/** The answers to the question of the home page: each leads to a page of listings, and is given only while that page has some. */
interface Answer {
  /** Key of its words: content/copy/welcome. */
  name: string;
  /** Address in French. */
  path: string;
  transactions: readonly string[];
  kind?: string;
}

const sale = ['sale', 'life-annuity'];
const rent = ['rent'];

const answers: readonly Answer[] = [
  { name: 'buy-house', path: '/vente/maison/', transactions: sale, kind: 'house' },
  { name: 'buy-flat', path: '/vente/appartement/', transactions: sale, kind: 'flat' },
  { name: 'buy-land', path: '/vente/terrain/', transactions: sale, kind: 'land' },
  { name: 'buy-building', path: '/vente/immeuble/', transactions: sale, kind: 'building' },
  { name: 'rent-flat', path: '/location/appartement/', transactions: rent, kind: 'flat' },
  { name: 'rent-house', path: '/location/maison/', transactions: rent, kind: 'house' },
  { name: 'holiday', path: '/vacances/', transactions: ['holiday'] },
];

interface Held {
  transaction: string;
  kind: string;
}

export function answersFor(listings: readonly Held[]) {
  return answers
    .map(({ name, path, transactions, kind }) => ({
      name,
      path,
      count: listings.filter(
        (listing) =>
          transactions.includes(listing.transaction) &&
          (kind === undefined || listing.kind === kind),
      ).length,
    }))
    .filter(({ count }) => count > 0);
}
