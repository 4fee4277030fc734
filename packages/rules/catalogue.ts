/** All rules, chapter by chapter of the law. */
import { annuityRules } from './annuity.ts';
import { businessRules } from './business.ts';
import { condominiumRules } from './condominium.ts';
import { energyDutyRules } from './energy-duties.ts';
import { energyScaleRules } from './energy-scale.ts';
import { energyRules } from './energy.ts';
import { feeRules } from './fees.ts';
import { financeRules } from './finance.ts';
import type { Rule } from './finding.ts';
import { holidayRules } from './holiday.ts';
import { mandateRules } from './mandate.ts';
import { offPlanRules } from './off-plan.ts';
import { rentRules } from './rent.ts';
import { riskRules } from './risks.ts';
import { saleRules } from './sale.ts';
import { wordRules } from './words.ts';

export const rules: readonly Rule[] = [
  ...saleRules,
  ...condominiumRules,
  ...mandateRules,
  ...annuityRules,
  ...financeRules,
  ...energyRules,
  ...energyScaleRules,
  ...energyDutyRules,
  ...riskRules,
  ...rentRules,
  ...holidayRules,
  ...businessRules,
  ...offPlanRules,
  ...wordRules,
  // Where the law has a cap of its own, its finding comes first.
  ...feeRules,
];
