/** From fields to the endpoint: definitions, contract, receipts. */
export { frequencies, subscriptionSchema } from './subscription.ts';
export type { Frequency, Subscription } from './subscription.ts';
export { readToken, signToken } from './tokens.ts';
export type { Token, TokenPurpose } from './tokens.ts';
