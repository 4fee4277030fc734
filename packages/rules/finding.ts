/** A Finding judges one thing and speaks to the agency, in French. */
import type { Listing } from '@agency/listings';

/** BLOCK: not published. WARN: published, and somebody has to look. INFO: good to know. */
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
  field: string;
  message: string;
  /** What to do about it, as an imperative. */
  fix: string;
  law: Law;
}

/** What a rule sees besides the listing. */
export interface Circumstances {
  /** The day that the listing is judged on. @example '2026-11-22' */
  today: string;
}

/** What a rule has to say; its id and law are added to it. */
export type Remark = Pick<Finding, 'severity' | 'field' | 'message' | 'fix'>;

export interface Rule {
  id: string;
  law: Law;
  /** Everything that is wrong with the listing under this rule; nothing when it does not concern it. */
  judge: (listing: Listing, circumstances: Circumstances) => Remark[];
}

export function block(field: string, message: string, fix: string): Remark[] {
  return [{ severity: 'BLOCK', field, message, fix }];
}

export function warn(field: string, message: string, fix: string): Remark[] {
  return [{ severity: 'WARN', field, message, fix }];
}

/** Nothing to say. */
export const pass: Remark[] = [];
