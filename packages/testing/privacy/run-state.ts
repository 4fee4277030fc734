/** Runs one state of a proof in a browser without a past. */
import type { Browser } from 'playwright/test';
import { acts } from './acts.ts';
import type { Fault } from './judge.ts';
import { openSession, type Deed, type Setting, type Step } from './session.ts';
import type { State } from './states.ts';

export interface StateRecord extends State {
  steps: Step[];
  /** Of the state as a whole. */
  faults: Fault[];
}

/** What breaks off is a fault, too: whatever was seen until then is kept. */
export async function runState(
  browser: Browser,
  state: State,
  setting: Setting,
): Promise<StateRecord> {
  const steps: Step[] = [];
  try {
    const session = await openSession(browser, state, setting, steps);
    try {
      await acts[state.kind](session, state);
    } finally {
      await session.context.close();
    }
  } catch (error) {
    // Without the log of the calls, and the colours, that Playwright adds.
    const [message = ''] = String(error).split('\n');
    return { ...state, steps, faults: [{ code: 'broken', message }] };
  }
  return { ...state, steps, faults: findAsleep(state, setting, steps) };
}

/** Every fault of a state, with the deed and the page, where it has one. */
export function faultsOf({
  steps,
  faults,
}: StateRecord): { fault: Fault; deed?: Deed; path?: string }[] {
  return [
    ...steps.flatMap((step) =>
      step.faults.map((fault) => ({ fault, deed: step.deed, path: step.path })),
    ),
    ...faults.map((fault) => ({ fault })),
  ];
}

/** What was accepted and sleeps in a page that was visited has run: otherwise nothing was proved. */
function findAsleep(
  { accepted }: State,
  { pages }: Pick<Setting, 'pages'>,
  steps: readonly Step[],
): Fault[] {
  const there = pages
    .filter(({ path }) => steps.some((step) => step.path === path))
    .flatMap(({ vendors }) => vendors);
  const awake = steps.flatMap((step) => step.awake);
  return accepted
    .filter((vendor) => there.includes(vendor) && !awake.includes(vendor))
    .map((vendor) => ({ code: 'asleep', vendor }));
}
