/** From fields to the endpoint: definitions, contract, receipts. */
export {
  alertLink,
  alertPages,
  alertPurposes,
  alertsPath,
  exportPath,
  tokenParameter,
} from './alert-links.ts';
export type { AlertPurpose } from './alert-links.ts';
export type { Due } from './browser/due-days.ts';
export type { Payload } from './browser/payload.ts';
export { endpointOf, formsChapter, inboxPort, originsOf } from './config.ts';
export type { FormsConfig } from './config.ts';
export { fieldsOf } from './definition.ts';
export type { Box, Failure, Field, Form } from './definition.ts';
export { listHolidays } from './due.ts';
export { formats } from './formats.ts';
export { loadForms } from './load.ts';
export { locateForms } from './locate.ts';
export { createNotice, fingerprintOf } from './notice.ts';
export type { Notice } from './notice.ts';
export { pageSubject, trapName } from './posted.ts';
export type { Posted } from './posted.ts';
export { frequencies, subscriptionSchema } from './subscription.ts';
export type { Frequency, Subscription } from './subscription.ts';
export { exportBearer, readToken, signToken } from './tokens.ts';
export type { TokenPurpose } from './tokens.ts';

// The contract of the endpoint.
export { checkContract, saveContract } from './contract/check-contract.ts';
export { contractFormats } from './contract/formats.ts';
export { gatherContract, loadContract } from './contract/load-contract.ts';
export {
  longestConfirmAge,
  longestPageAge,
  largestBody,
  repeatMinutes,
} from './contract/openapi/duties.ts';
export { boxNamesOf, contractAnnotations } from './contract/shape.ts';
export type { Contract, FormContract } from './contract/shape.ts';
export { tellFaults } from './contract/tell-faults.ts';
export type { PayloadFault } from './contract/tell-faults.ts';
export { writeSchema } from './contract/write-schema.ts';
