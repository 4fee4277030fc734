/** Chooses what holds on a day, and what is said in a language. */
import { Problem } from '@agency/problem';
import type { Localised } from './schema/fact.ts';
import type { Constant } from './schema/law.ts';
import type { FeeSchedule, FeeService } from './schema/fees.ts';

/** The last schedule that has come into force; undefined before the first. */
export function findFeeSchedule(
  schedules: readonly FeeSchedule[],
  today: string,
): FeeSchedule | undefined {
  return schedules
    .filter(({ validFrom }) => validFrom <= today)
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0];
}

/** The same, where a page cannot do without. */
export function chooseFeeSchedule(schedules: readonly FeeSchedule[], today: string): FeeSchedule {
  const latest = findFeeSchedule(schedules, today);
  if (latest) return latest;
  throw new Problem({
    what: `No fee schedule is in force on ${today}.`,
    where: 'content/facts/fees/',
    fix: `Add a schedule whose file name is a day not after ${today}.`,
  });
}

/** The most a service may cost for a price; undefined where it does not depend on one (FEE-04). */
export function findMaximumFee(service: FeeService, price: number): number | undefined {
  if (service.basis === 'free') return 0;
  if (service.basis === 'fixed') return service.amount;
  if (service.basis === 'per-square-metre') return undefined;
  const { tiers, cumulative, minimum = 0 } = service;
  const fees = tiers
    .filter(({ from, to }) => price >= from && (cumulative || to === null || price < to))
    .map(({ from, to, percent, amount }) => {
      if (percent === undefined) return amount ?? 0;
      const part = cumulative ? Math.min(price, to ?? price) - from : price;
      return (part * percent) / 100;
    });
  return Math.max(
    minimum,
    fees.reduce((sum, fee) => sum + fee, 0),
  );
}

/** The figure of that name on a day; undefined before it begins and after it ends. */
export function findConstant(
  constants: readonly Constant[],
  id: string,
  today: string,
): Constant | undefined {
  return constants.find(
    (constant) =>
      constant.id === id && constant.from <= today && (!constant.to || today < constant.to),
  );
}

/** French, unless another language has its own words. */
export function chooseLanguage(words: Localised, language: string): string {
  return language === 'en' ? words.en : words.fr;
}
