/** All rules, chapter by chapter of the law. */
import { businessRules } from './business.ts';
import { energyRules } from './energy.ts';
import type { Rule } from './finding.ts';
import { holidayRules } from './holiday.ts';
import { rentRules } from './rent.ts';
import { saleRules } from './sale.ts';
import { wordRules } from './words.ts';

export const rules: readonly Rule[] = [
  ...saleRules,
  ...energyRules,
  ...rentRules,
  ...holidayRules,
  ...businessRules,
  ...wordRules,
];
