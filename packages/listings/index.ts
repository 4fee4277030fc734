/** A home, a shop, a business for sale, and what a visitor may see of it. */
export { listingSchema } from './schema.ts';
export type { Energy, Listing, Money } from './schema.ts';
export { chooseListings, listingsConfigSchema } from './config.ts';
export type { ListingsConfig, Take } from './config.ts';
export { listingsFileName, loadEachListing, loadListings, writeListings } from './listings-file.ts';
export type { LoadOptions } from './listings-file.ts';
export {
  dwellingKinds,
  energyLetters,
  features,
  heatings,
  kinds,
  kitchens,
  purposeOf,
  purposes,
  transactions,
} from './vocabulary.ts';
export type {
  EnergyLetter,
  Feature,
  Heating,
  Kind,
  Kitchen,
  Purpose,
  Transaction,
} from './vocabulary.ts';
export {
  kindSlugs,
  listingPath,
  listingSlug,
  portraitPath,
  purposeSlugs,
  shelfPath,
} from './slugs.ts';
export type { Shelf } from './slugs.ts';
export { fillShelves, sortListings } from './shelves.ts';
export type { FilledShelf } from './shelves.ts';
export { createSimilar } from './similar.ts';
export { formatPrice, priceOf, rentPerSquareMetre } from './price.ts';
export type { Price } from './price.ts';
export { isSample } from './sample.ts';
export { bodyOf, cardFigures, keyFigures, nameOf, titleOf } from './summary.ts';
export { coproMention, energyMentions, riskMention, saleFeeMentions } from './mentions.ts';
export type { Mention } from './mentions.ts';
export { furnishingOf, rentLines } from './rent-lines.ts';
export { chooseScene } from './portrait/choose.ts';
export { describeScene } from './portrait/describe.ts';
export { drawScene } from './portrait/draw.ts';
export { drawPanorama, panoramas } from './portrait/panoramas/panorama.ts';
export type { Panorama } from './portrait/panoramas/panorama.ts';
export { parseSceneName, sceneName, scenes } from './portrait/scene.ts';
export type { Scene } from './portrait/scene.ts';
