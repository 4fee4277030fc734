/** The judge: a listing, the facts and a day give findings; findings decide whether it is shown. And so for the sites as a whole. */
export { rules } from './catalogue.ts';
export { chooseLawful } from './choose-lawful.ts';
export { chooseCircumstances } from './circumstances.ts';
export { communesWithRentControl } from './communes.ts';
export { crmFields, formatFix, formatWhere } from './crm-fields.ts';
export type { CrmField, Field, Where } from './crm-fields.ts';
export { decide } from './decide.ts';
export type { Decision } from './decide.ts';
export type { Circumstances, Finding, Law, Rule, Severity } from './finding.ts';
export { judge } from './judge.ts';
export { foldText } from './listing-text.ts';
export {
  applyOverrides,
  chooseOverrides,
  covers,
  findRefused,
  isExpired,
} from './overrides/apply.ts';
export { loadOverrides, parseOverrides } from './overrides/load.ts';
export type { Override } from './overrides/schema.ts';
export { chooseCurrentTexts } from './site/current-texts.ts';
export { duties } from './site/duties.ts';
export type { SiteFinding } from './site/duty.ts';
export { judgeForms } from './site/judge-forms.ts';
export { judgeSite } from './site/judge-site.ts';
export { judgeTexts } from './site/judge-texts.ts';
export { listPointsForLawyer } from './site/lawyer.ts';
export { loadProse } from './site/load-prose.ts';
export { judgeWords } from './site/words/judge-words.ts';
export { addressPattern, closedPlatform } from './site/words/phrases-terms.ts';
