/** All facts of the house, as one value that pages and rules receive. */
import type { Audit } from './schema/audits.ts';
import type { Company } from './schema/company.ts';
import type { FeeSchedule } from './schema/fees.ts';
import type { Authority, Constant, Mediator } from './schema/law.ts';
import type { Licence } from './schema/licences.ts';
import type { Activity, Processor } from './schema/privacy.ts';
import type { SecurityMeasure } from './schema/security.ts';
import type { Office, Person } from './schema/team.ts';
import type { Registry } from './schema/trackers.ts';
import type { Unverified } from './unverified.ts';

export interface Facts {
  company: Company;
  offices: Office[];
  people: Person[];
  mediator: Mediator;
  processors: Processor[];
  /** What is stored, read or sent at the visitor's, why and by whom. */
  registry: Registry;
  activities: Activity[];
  constants: Constant[];
  authorities: Authority[];
  licences: Licence[];
  audits: Audit[];
  security: SecurityMeasure[];
  /** Oldest first. */
  feeSchedules: FeeSchedule[];
  unverified: Unverified[];
}
