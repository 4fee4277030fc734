/** Runs every state of a site, a few side by side. */
import type { Browser } from 'playwright/test';
import type { SamplePage } from './pages.ts';
import { runState, type StateRecord } from './run-state.ts';
import type { Setting } from './session.ts';
import { listStates, type State } from './states.ts';

export interface ProveOptions extends Omit<Setting, 'pages' | 'whole' | 'onStep'> {
  /** One page of each type. */
  pages: readonly SamplePage[];
  /** Visited in place of them where nobody has answered, and after a refusal; the other states then read all of theirs. */
  allPages?: readonly SamplePage[] | undefined;
  /** Told after every step, with how many this state has had. */
  onProgress?: (state: State, steps: number) => void;
  /** Told of each state that has been run. */
  onState?: (record: StateRecord) => void;
}

/** A browser waits more than it works. */
const sideBySide = 3;

/** In the order of the list of states. */
export async function proveStates(browser: Browser, options: ProveOptions): Promise<StateRecord[]> {
  const { use, pages, allPages, onProgress, onState, ...setting } = options;
  const states = listStates(use);
  const records: StateRecord[] = [];
  const waiting = [...states.entries()];
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, state] = next;
      let steps = 0;
      const record = await runState(browser, state, {
        ...setting,
        use,
        whole: allPages !== undefined,
        pages: readsEvery(state) ? (allPages ?? pages) : pages,
        onStep: () => onProgress?.(state, (steps += 1)),
      });
      records[index] = record;
      onState?.(record);
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, work));
  return records;
}

function readsEvery({ kind }: State): boolean {
  return kind === 'fresh' || kind === 'refused';
}
