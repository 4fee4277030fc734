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

// The contract of the endpoint.
export { checkContract, saveContract } from './contract/check-contract.ts';
export { contractFormats } from './contract/is-siren.ts';
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
