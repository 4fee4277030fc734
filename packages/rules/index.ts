/** The judge: a listing and a day give findings. */
export { judge } from './judge.ts';
export { rules } from './catalogue.ts';
export { communesWithRentControl } from './communes.ts';
export type { Circumstances, Finding, Law, Rule, Severity } from './finding.ts';
