/** Every rank that we write, each from the listing alone: the inverse of `read/poliris/fields.ts`. Source: specification 4.12. */
import { offPlanMentions, type Listing } from '@agency/listings';
import { photoRanks } from '../../read/poliris/fields.ts';
import { writeFrenchDay } from '../dates.ts';
import { captionOf } from '../pictures.ts';
import type { TextLimits, Value } from './cell.ts';
import { kindWords, transactionWords } from './codes.ts';
import { descriptionRanks } from './description.ts';
import { energyRanks } from './energy.ts';
import { offerRanks } from './offer.ts';
import type { Ranks, Setting } from './ranks.ts';

/** A warehouse has no word in rank 4: the reader knows it by this one. */
const warehouse = /entrep[oô]t|hangar/i;

const identityRanks: Ranks = {
  1: (_, { agencyId }) => agencyId,
  2: ({ reference }) => reference,
  3: ({ transaction, prestige }) =>
    prestige && transaction === 'sale' ? 'vente de prestige' : transactionWords[transaction],
  4: ({ kind }) => kindWords[kind],
  5: ({ place }) => place.postcode,
  6: ({ place }) => place.town,
  7: () => 'France',
  9: ({ place }) => place.district,
  83: ({ exclusive }) => exclusive || undefined,
  84: ({ highlighted }) => highlighted || undefined,
  // Constant for the listing's life, unlike the reference; a portal that knows it by another id is given that one.
  175: ({ key }) => key,
  181: ({ kind, subtype }) =>
    kind === 'warehouse' && !warehouse.test(subtype ?? '') ? 'Entrepôt' : subtype,
  301: () => '4.12',
  307: (_, { feesUrl }) => addressOf(feesUrl),
};

const textRanks: Ranks = {
  20: ({ texts }) => texts.fr.title,
  21: writeBody,
  22: ({ availableOn }) => availableOn && writeFrenchDay(availableOn),
  // The one rank for both.
  104: ({ tour, video }) => addressOf(tour ?? video),
  124: ({ texts }) => texts.en && 'EN',
  126: ({ texts }) => texts.en?.title,
  127: ({ texts }) => texts.en?.body.join('\n\n'),
};

/** What has no rank and must stand in every advert goes below the text, and is not cut with it. */
function writeBody(listing: Listing): Value {
  const text = listing.texts.fr.body.join('\n\n');
  const last = sayWithoutRank(listing).join('\n\n');
  return last === '' ? text : { text, last };
}

/** The registration number of a holiday let (TOU-01), where the agency has not written it; a sale on plan (VEF-01). */
export function sayWithoutRank(listing: Listing): string[] {
  const { texts, holiday } = listing;
  const number = holiday?.registration;
  const isSaid = number !== undefined && texts.fr.body.some((text) => text.includes(number));
  return [
    ...(number && !isSaid ? [`Numéro d’enregistrement : ${number}`] : []),
    ...offPlanMentions(listing, 'fr').map(({ text }) => text),
  ];
}

const pictureRanks: Ranks = Object.fromEntries(
  photoRanks.flatMap(({ photo: rank, caption: captionRank }, index) => [
    [
      rank,
      ({ photos }: Listing, { photoUrlOf }: Setting) =>
        photos[index] && addressOf(photoUrlOf(photos[index])),
    ],
    [
      captionRank,
      ({ photos }: Listing, { words }: Setting) => photos[index] && captionOf(photos[index], words),
    ],
  ]),
);

/** An address that is cut leads nowhere: one that is too long is not written. */
function addressOf(address: string | undefined): string | undefined {
  return address === undefined || address.length > 256 ? undefined : address;
}

export const table: Ranks = {
  ...identityRanks,
  ...offerRanks,
  ...energyRanks,
  ...descriptionRanks,
  ...textRanks,
  ...pictureRanks,
};

/** What ranks of text take; captions all take 256. */
export const textLimits: Readonly<Record<number, TextLimits>> = {
  1: { longest: 16, isWhole: true },
  2: { longest: 20, isWhole: true },
  6: { longest: 50 },
  8: { longest: 128 },
  9: { longest: 64 },
  20: { longest: 64 },
  21: { longest: 4000, lines: true },
  106: { longest: 64 },
  107: { longest: 64, isWhole: true },
  109: { longest: 50 },
  112: { longest: 15, isWhole: true },
  126: { longest: 64 },
  127: { longest: 4000, lines: true },
  175: { longest: 30, isWhole: true },
  242: { longest: 50 },
  243: { longest: 50 },
  262: { longest: 128 },
  ...Object.fromEntries(photoRanks.map(({ caption }) => [caption, { longest: 256 }])),
};
