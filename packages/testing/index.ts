/** How we know that it is right. */
export { copyHouse } from './copy-house.ts';
export type { House, Outcome } from './copy-house.ts';
export { chromiumFlags, ensureChromium } from './chromium.ts';
