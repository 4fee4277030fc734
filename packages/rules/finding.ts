/** A Finding judges one thing and speaks to the agency, in French. */
import type { Constants, FeeSchedule } from '@agency/facts';
import type { Listing } from '@agency/listings';
import type { Field, Where } from './crm-fields.ts';

/** BLOCK: withheld. WARN: a preview shows it, a release only under a named override. INFO: good to know. */
export type Severity = 'BLOCK' | 'WARN' | 'INFO';

export interface Law {
  /** @example 'Arrêté du 10 janvier 2017, art. 3' */
  source: string;
  /** First day on which it binds. @example '2017-04-01' */
  from: string;
  /** Last day on which it binds; absent while no end is known. */
  to?: string;
}

export interface Finding {
  /** Id in the catalogue of duties. @example 'SAL-03' */
  rule: string;
  severity: Severity;
  /** Path of the field in the listing. @example 'fees.netPrice' */
  field: Field;
  message: string;
  /** What to do about it, as an imperative; `formatFix` adds where. */
  fix: string;
  /** Where the agency mends it. */
  where: Where;
  law: Law;
  /** Somebody answers for a warning: it no longer withholds. */
  override?: { reason: string; by: string; until: string };
}

/** What a rule sees besides the listing. */
export interface Circumstances {
  /** The day that the listing is judged on. @example '2026-11-22' */
  today: string;
  /** Whom the site speaks to; consumers, unless it says otherwise (COM-01). */
  audience?: 'consumer' | 'professional' | 'mixed';
  /** The figures and switches of that day: `constants.number('tenant-fee-tense')`. */
  constants: Constants;
  /** The fee schedule of that day; without one FEE-04 has nothing to compare with. */
  fees?: FeeSchedule | undefined;
}

/** What a rule has to say; its id, its law and where to mend it are added to it. */
export type Remark = Pick<Finding, 'severity' | 'field' | 'message' | 'fix'>;

export interface Rule {
  id: string;
  law: Law;
  /** Everything that is wrong with the listing under this rule; nothing when it does not concern it. */
  judge: (listing: Listing, circumstances: Circumstances) => Remark[];
}

/** One remark of a severity. */
export type Say = (field: Field, message: string, fix: string) => Remark[];

export const block: Say = (field, message, fix) => [{ severity: 'BLOCK', field, message, fix }];
export const warn: Say = (field, message, fix) => [{ severity: 'WARN', field, message, fix }];
export const inform: Say = (field, message, fix) => [{ severity: 'INFO', field, message, fix }];

/** Nothing to say. */
export const pass: Remark[] = [];
