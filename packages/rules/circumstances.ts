/** From the facts of the house to what rules see of them on a day. */
import { chooseConstants, findFeeSchedule, type Facts } from '@agency/facts';
import type { Circumstances } from './finding.ts';

/**
 * Once a day and a site: finding the figures of a day costs more than judging by them.
 * @param audience The site's; consumers where several sites or none are meant.
 */
export function chooseCircumstances(
  { constants, feeSchedules }: Pick<Facts, 'constants' | 'feeSchedules'>,
  today: string,
  audience: NonNullable<Circumstances['audience']> = 'consumer',
): Circumstances {
  return {
    today,
    audience,
    constants: chooseConstants(constants, today),
    fees: findFeeSchedule(feeSchedules, today),
  };
}
