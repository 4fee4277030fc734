/** The top floor: the integration that lays the shared pages under a brand. Everything reached from here is config-time. */
export { agency } from './integration.ts';
export { defineSite, portalsChapter } from './config.ts';
export { compileSiteConsent, useOf } from './compile-consent.ts';
export { checkComplements, judgeStories } from './check-complements.ts';
export { checkPlaces } from './check-places.ts';
export type { Site, SiteConfig } from './config.ts';
export { findGaps } from './gaps.ts';
export { agentJsonLd, breadcrumbJsonLd, listingJsonLd } from './head/json-ld.ts';
export { listBrands, loadSite, tellUnknownBrand } from './load-site.ts';
export { originOf } from './origin.ts';
export { listSources, loadClearComplements, loadPortfolio, sourceFolder } from './portfolio.ts';
export { loadShown } from './shown.ts';
export type { Shown } from './shown.ts';
export { developmentKey, posting } from './posting.ts';
export { listPagePaths } from './routes.ts';
export { shelfTitle } from './shelf-words.ts';
export { isDay, isRehearsal, today } from './today.ts';
export { slotNames } from './slots.ts';
