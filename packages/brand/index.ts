/** Who a brand is, and the rule by which it says things in its own words. */
export {
  audienceChapter,
  brandChapter,
  destinations,
  languagesChapter,
  navigationChapter,
} from './config.ts';
export type { Destination } from './config.ts';
export { loadCopy } from './load-copy.ts';
export type { Copy } from './load-copy.ts';
export { chooseOverlay, languages, parseOverlayName } from './overlay.ts';
export type { Language, OverlayName } from './overlay.ts';
export { findTypographyFaults } from './typography.ts';
