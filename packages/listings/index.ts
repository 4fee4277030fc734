/** A home, a shop, a business for sale, and what a visitor may see of it. */
export { listingSchema } from './schema.ts';
export type { Energy, Listing, Money, Offer, Photo } from './schema.ts';
export { areaOf, coarsen, metresBetween, vaguenesses, vaguenessOf } from './areas.ts';
export type { Area, Position, Vagueness } from './areas.ts';
export { blurPlace, chooseListings, listingsConfigSchema, takes, takesFrom } from './config.ts';
export type { ListingsConfig, Take } from './config.ts';
export {
  formatListing,
  loadEachText,
  loadPortfolio,
  loadPortfolioHead,
  portfolioFileName,
  writePortfolio,
} from './portfolio-file.ts';
export type { LoadOptions, Portfolio } from './portfolio-file.ts';
export type { Counts, PortfolioHead, Withdrawn } from './portfolio.ts';
export {
  dwellingKinds,
  energyExemptions,
  energyLetters,
  features,
  heatings,
  kinds,
  kitchens,
  pictureKinds,
  purposeOf,
  purposes,
  states,
  transactions,
} from './vocabulary.ts';
export type {
  EnergyExemption,
  EnergyLetter,
  Feature,
  Heating,
  Kind,
  Kitchen,
  PictureKind,
  Purpose,
  State,
  Transaction,
} from './vocabulary.ts';
export { kindSlugs, purposeSlugs } from './address-words.ts';
export { listingPath, listingSlug, portraitPath, shelfPath } from './slugs.ts';
export type { Shelf } from './slugs.ts';
export { fillShelves, sortListings } from './shelves.ts';
export type { FilledShelf } from './shelves.ts';
export { createSimilar } from './similar.ts';
export type { Sought } from './similar.ts';
export { formatPrice, priceOf, rentPerSquareMetre } from './price.ts';
export type { Price } from './price.ts';
export { chooseColumns, formatCell } from './table-columns.ts';
export type { TableColumn } from './table-columns.ts';
export { picturePath } from './picture-path.ts';
export { chooseLabels, describePhoto, formatLabels, mustBeLabelled } from './picture-labels.ts';
export type { PictureLabel } from './picture-labels.ts';
export { isSample } from './sample.ts';
export { formatState, isOnOffer, stateOf } from './state.ts';
export { createWriteBehind } from './write-behind.ts';
export { bodyOf, cardFigures, keyFigures, nameOf, titleOf } from './summary.ts';
export { offPlanMentions } from './off-plan.ts';
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
export {
  chooseJpeg,
  photoEdge,
  photoFiles,
  photoFolder,
  photoFormats,
  photoPath,
  photoSrcset,
  photoWidths,
} from './photo-paths.ts';
export type { PhotoFormat } from './photo-paths.ts';
