/** The judge of the sites as a whole: every duty in force on the day looks at the facts. */
import type { Facts } from '@agency/facts';
import { setFrench } from '../typography.ts';
import { duties, isInForce } from './duties.ts';
import type { SiteFinding } from './duty.ts';

/** What is wrong, or soon will be. A fact that nobody knows is told as such, not here (`listUnverified`). */
export function judgeSite(facts: Facts, today: string): SiteFinding[] {
  return duties
    .filter((duty) => isInForce(duty, today))
    .flatMap(({ id, law, checks }) =>
      checks
        .flatMap((check) => (check.by === 'facts' ? check.judge(facts, today) : []))
        .map(({ severity, fact, message, fix }) => ({
          rule: id,
          severity,
          fact,
          message: setFrench(message),
          fix: setFrench(fix),
          law,
        })),
    );
}
