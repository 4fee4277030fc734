/** Who the company is, and what the law says on a day. */
export { chooseVendors, findRetention } from './activity-vendors.ts';
export { chooseAudit, stateOf } from './audit.ts';
export type { AccessibilityState } from './audit.ts';
export {
  chooseFeeSchedule,
  chooseLanguage,
  findConstant,
  findFeeSchedule,
  findMaximumFee,
} from './choose.ts';
export { chooseConstants } from './constants.ts';
export type { Constants } from './constants.ts';
export { addDuration } from './browser/add-duration.ts';
export { durationInDays, formatDuration } from './duration.ts';
export { findFact, listFactNames } from './find-fact.ts';
export { formatData } from './format-data.ts';
export type { Facts } from './facts.ts';
export { loadFacts } from './load.ts';
export { locateFacts } from './locate.ts';
export { sizeOf } from './micro-enterprise.ts';
export type { Size } from './micro-enterprise.ts';
export { readYaml } from './read-yaml.ts';
export type { Reading } from './read-yaml.ts';
export { liesInArea } from './schema/area.ts';
export type { Audit } from './schema/audits.ts';
export type { Company } from './schema/company.ts';
export { daySchema, localisedSchema } from './schema/fact.ts';
export type { Fact, Localised } from './schema/fact.ts';
export type { FeeSchedule, FeeService } from './schema/fees.ts';
export type { Authority, Constant, Mediator } from './schema/law.ts';
export type { Licence } from './schema/licences.ts';
export { dataKinds } from './schema/privacy.ts';
export type { Activity, DataKind, Processor } from './schema/privacy.ts';
export type { SecurityMeasure } from './schema/security.ts';
export type { Office, Person } from './schema/team.ts';
export { hostUses } from './schema/trackers.ts';
export type { Purpose, Registry, Tracker, Vendor } from './schema/trackers.ts';
export { listUnverified } from './unverified.ts';
export type { Unverified } from './unverified.ts';
export { unknownId } from './unknown-id.ts';
