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
export { locateForms } from './locate.ts';
export { adapters, endpointOf, formsChapter, inboxPort, originsOf } from './config.ts';
export type { AdapterName, FormsConfig } from './config.ts';
export { createNotice, fingerprintOf } from './notice.ts';
export type { Notice } from './notice.ts';
export { pageSubject, trapName } from './posted.ts';
export type { Posted } from './posted.ts';
export { listHolidays } from './due.ts';
