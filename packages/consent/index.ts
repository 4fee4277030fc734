/** From click to script: what is asked, what is remembered, what may wake. */
export type { Choice } from './browser/choice.ts';
export { compileConsent, folder as consentFolder } from './compile.ts';
export type { CompiledConsent, Gate } from './compile.ts';
export { consentChapter } from './config.ts';
export type { ConsentConfig } from './config.ts';
export { findFrame } from './find-frame.ts';
export type { Found } from './find-frame.ts';
export { judgeUse } from './judge-use.ts';
export { runsForeignCode, sourcesOf } from './sources.ts';
export type { Sources } from './sources.ts';
export { allowedUnasked, expectOf, fitsHost, fitsName, lifeOf } from './expect.ts';
export type { Expected } from './expect.ts';
export { chooseUse, needConsent } from './use.ts';
export type { Brand, Use, UsedVendor } from './use.ts';
