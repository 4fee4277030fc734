/** A duty of the sites as a whole: what the law asks, since when, and how we know that it is kept. */
import { findConstant, type Facts } from '@agency/facts';
import type { BlockName, Document } from '@agency/legal';
import type { Law, Severity } from '../finding.ts';

export interface SiteFinding {
  /** Id in the catalogue of duties. @example 'ML-06' */
  rule: string;
  /** BLOCK: a release is refused. WARN: it will be, or somebody should look. INFO: good to know. */
  severity: Severity;
  /** Name of the fact that it is about. @example 'company.card' */
  fact: string;
  message: string;
  fix: string;
  law: Law;
}

export type SiteRemark = Pick<SiteFinding, 'severity' | 'fact' | 'message' | 'fix'>;

export type JudgeFacts = (facts: Facts, today: string) => SiteRemark[];

/** What a legal document in force has to hold, in every language and for every brand. */
export interface Wanted {
  document: Document;
  /** A block that it places. */
  block?: BlockName;
  /** The value of the block's attribute, where it has to name something. @example 'rights-reply' */
  naming?: string;
  /** Words that it says, for folded text. */
  says?: RegExp;
  /** The same as somebody would write it. @example '« réclamation écrite »' */
  words?: string;
  /** Whether it has to, the company being what it is. */
  unless?: (facts: Facts) => boolean;
}

export type Check =
  /** The schema of these facts refuses anything else. */
  | { by: 'schema'; of: readonly string[] }
  /** A function looks at the facts on a day. */
  | { by: 'facts'; judge: JudgeFacts }
  /** A legal text holds something. */
  | { by: 'text'; wants: Wanted }
  /** A function looks at the definitions of forms (judge-forms.ts). */
  | { by: 'forms' }
  /** No word of the sites says what it forbids. */
  | { by: 'words' }
  /** A test of what was built, or of a component, finds it: the file of that test or command. */
  | { by: 'test'; file: string }
  /** Somebody who knows the law has to look: one French sentence. */
  | { by: 'lawyer'; point: string };

export interface Duty {
  id: string;
  /** What must be, in French. */
  title: string;
  law: Law;
  checks: readonly [Check, ...Check[]];
}

export const say =
  (severity: Severity) =>
  (fact: string, message: string, fix: string): SiteRemark[] => [{ severity, fact, message, fix }];

export const block = say('BLOCK');
export const warn = say('WARN');
export const inform = say('INFO');

/** A rule that asks for a period that is not there would find nothing wrong. */
export const needsPeriods =
  (...ids: readonly string[]): JudgeFacts =>
  ({ constants }, today) =>
    ids
      .filter((id) => typeof findConstant(constants, id, today)?.value !== 'string')
      .flatMap((id) =>
        block(
          'constants',
          `La durée « ${id} » ne vaut pas ce jour-là.`,
          'Écrivez-la dans content/facts/constants.yaml, avec sa source.',
        ),
      );

export const schema = (...of: readonly string[]): Check => ({ by: 'schema', of });
export const onFacts = (judge: JudgeFacts): Check => ({ by: 'facts', judge });
export const inText = (wants: Wanted): Check => ({ by: 'text', wants });
export const inTest = (file: string): Check => ({ by: 'test', file });
export const forLawyer = (point: string): Check => ({ by: 'lawyer', point });
export const inWords: Check = { by: 'words' };
export const onForms: Check = { by: 'forms' };

/** A block of one document. */
export const places = (document: Document, name: BlockName, naming?: string): Check =>
  inText({ document, block: name, ...(naming !== undefined && { naming }) });
