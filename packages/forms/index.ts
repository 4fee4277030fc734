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
