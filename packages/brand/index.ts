/** Who a brand is, and the rule by which it says things in its own words. */
export { chooseOverlay, languages, parseOverlayName } from './overlay.ts';
export type { Language, OverlayName } from './overlay.ts';
