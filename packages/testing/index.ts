/** How we know that it is right. */
export { copyHouse } from './copy-house.ts';
export type { House, Outcome } from './copy-house.ts';
export { chromiumFlags, ensureChromium } from './chromium.ts';
export { formatProof } from './privacy/report/report.ts';
export { tellFault } from './privacy/judge.ts';
export { countFaults } from './privacy/proof.ts';
export type { Proof } from './privacy/proof.ts';
export { faultsOf } from './privacy/run-state.ts';
export { proveBrand } from './privacy/prove-brand.ts';
