/** What an editor adds to a listing that the feed cannot say. */
export type { Account, Fault, FaultKind } from './account.ts';
export { applyComplement } from './apply.ts';
export type { Complemented } from './apply.ts';
export { findOrphans, openComplements } from './find.ts';
export type { Complements, Orphan } from './find.ts';
export {
  complementsFolder,
  loadComplementFiles,
  loadComplements,
  loadComplementTexts,
} from './load.ts';
export type { ComplementText, LoadedComplements } from './load.ts';
export { complementKey, complementName } from './name.ts';
export type { Gone, Named } from './owners.ts';
export { complementSchema } from './schema.ts';
export type { Complement, ComplementFacts } from './schema.ts';
export { findNeedless, findUnfit } from './judge.ts';
export type { Needless } from './judge.ts';
