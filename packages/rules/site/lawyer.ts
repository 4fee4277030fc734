/** What no program can check: the points that somebody who knows the law goes through before a release. */
import { setFrench } from '../typography.ts';
import { duties, isInForce } from './duties.ts';
import { questions, type Question } from './questions.ts';

/** Questions of law first, then the duties in force, in their order. */
export function listPointsForLawyer(today: string): Question[] {
  const points = duties
    .filter((duty) => isInForce(duty, today))
    .flatMap(({ id, law, checks }) =>
      checks.flatMap((check) =>
        check.by === 'lawyer' ? [{ id, point: check.point, source: law.source }] : [],
      ),
    );
  return [...questions, ...points].map(({ id, point, source }) => ({
    id,
    point: setFrench(point),
    source: setFrench(source),
  }));
}
