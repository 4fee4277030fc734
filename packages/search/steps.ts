/** The round figures between which a visitor chooses: few, and none that would leave nothing out. */
import type { Bound } from './criteria.ts';

const fine = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9];
const coarse = [1, 1.5, 2, 3, 4, 5, 7];
const most = 20;

/**
 * @param values Sorted, at least one.
 * @example chooseSteps([118_000, 240_000, 515_000], 'max') // [125_000, 150_000, … 500_000]
 */
export function chooseSteps(values: readonly number[], bound: Bound): number[] {
  const [lowest = 0, highest = 0] = [values[0], values.at(-1)];
  const within = (step: number) =>
    bound === 'max' ? step >= lowest && step < highest : step > lowest && step <= highest;
  const steps = (multiples: readonly number[]) => {
    const found: number[] = [];
    for (let power = 1; power <= highest; power *= 10) {
      const round = multiples.map((multiple) => multiple * power).filter(Number.isInteger);
      found.push(...round.filter(within));
    }
    return found;
  };
  const all = steps(fine);
  return all.length > most ? steps(coarse) : all;
}
