/** From MDX texts to the one in force, its history, its table of contents and what changed in it. */
export { formatRetention } from './activities.ts';
export { blockAttributes, blockNames } from './blocks.ts';
export type { BlockName } from './blocks.ts';
export { checkTexts } from './check.ts';
export type { House, TextFaults } from './check.ts';
export { compareParts } from './comparison/compare.ts';
export type { ParagraphChange, PartChange } from './comparison/compare.ts';
export { writePieces } from './comparison/markup.ts';
export { readParts } from './comparison/parts.ts';
export { createPlaceBlock } from './comparison/place-block.ts';
export { compareSentences } from './comparison/words.ts';
export type { Piece } from './comparison/words.ts';
export { checkPlainText } from './check-plain-text.ts';
export type { PlainText } from './check-plain-text.ts';
export { chooseTextsOf, composeTexts } from './compose.ts';
export { documents } from './documents.ts';
export type { Document } from './documents.ts';
export type { LegalContext } from './context.ts';
export { layTexts } from './lay.ts';
export { loadTexts, textsFolder } from './load.ts';
export type { TextFile } from './load.ts';
export { planVersion } from './new-version.ts';
export type { Plan } from './new-version.ts';
export {
  chooseToRecord,
  findUnrecorded,
  loadPublished,
  recordFile,
  reopen,
  stampText,
  writePublished,
} from './published.ts';
export type { PublishedRecord } from './published.ts';
export { readSections, scan } from './scan.ts';
export type { Scan, Section, Tag } from './scan.ts';
export { announcementSchema, frontMatterSchema, isMaterial } from './schema.ts';
export type { Announcement, FrontMatter } from './schema.ts';
export {
  chooseShownTexts,
  isDraftText,
  listAnnouncements,
  listPairs,
  listSourcesShown,
} from './shown.ts';
export { formatTextId, parseTextId, versionOf } from './text-id.ts';
export type { TextId } from './text-id.ts';
export { chooseVersions } from './versions.ts';
export type { Version, Versions } from './versions.ts';
