/** From fields to the endpoint: definitions, contract, receipts. */
export { frequencies, subscriptionSchema } from './subscription.ts';
export type { Frequency, Subscription } from './subscription.ts';
export { readToken, signToken } from './tokens.ts';
export type { Token, TokenPurpose } from './tokens.ts';
export { fieldsOf } from './definition.ts';
export type { Box, Failure, Field, Form } from './definition.ts';
export { formats } from './formats.ts';
export type { FormatName } from './formats.ts';
export { loadForms } from './load.ts';

// What <posted-form> and the pages that hold it need, and what it sends.
export { listHolidays } from './due.ts';
export { wordNames } from './browser/words.ts';
export { isSiren } from './browser/siren.ts';
export type { Due } from './browser/due-days.ts';
export type { Payload } from './browser/payload.ts';
export type { Receipt } from './browser/receipt.ts';
