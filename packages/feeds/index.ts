/** Other people's shapes of a listing, read into ours. */
export { importFeed } from './import.ts';
export type { ImportOptions, Verdict } from './import.ts';
export type { Fate, Ledger, LedgerEntry } from './ledger.ts';
export type { Reason } from './reasons.ts';
