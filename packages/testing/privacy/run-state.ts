/** Runs one state of a proof in a browser without a past. */
import type { Browser } from 'playwright/test';
import { acts } from './acts.ts';
import type { Fault } from './judge.ts';
import { openSession, type Setting, type Step } from './session.ts';
import type { State } from './states.ts';

export interface StateRecord extends State {
  steps: Step[];
}

export async function runState(
  browser: Browser,
  state: State,
  setting: Setting,
): Promise<StateRecord> {
  const session = await openSession(browser, state, setting);
  try {
    await acts[state.kind](session, state);
  } finally {
    await session.context.close();
  }
  const { steps } = session;
  steps.at(-1)?.faults.push(...findAsleep(state, setting, steps));
  return { ...state, steps };
}

/** What was accepted and sleeps in a page that was visited has run: otherwise nothing was proved. */
function findAsleep(
  { kind, accepted }: State,
  { pages }: Pick<Setting, 'pages'>,
  steps: readonly Step[],
): Fault[] {
  if (kind === 'withdrawn') return [];
  const there = pages
    .filter(({ path }) => steps.some((step) => step.path === path))
    .flatMap(({ vendors }) => vendors);
  const awake = steps.flatMap((step) => step.awake);
  return accepted
    .filter((vendor) => there.includes(vendor) && !awake.includes(vendor))
    .map((vendor) => ({ code: 'asleep', vendor }));
}
