/** Completes how far a sale or a letting has come, and the mandate that it is done by. */
import { purposeOf, stateOf, type Listing, type State } from '@agency/listings';
import { fill } from '../account.ts';
import type { ComplementFacts } from '../schema.ts';
import type { Completion } from './completion.ts';

const steps: Readonly<Record<State, number>> = { available: 0, 'under-offer': 1, sold: 2, let: 2 };

const hasState = ({ transaction }: Listing, state: State) => {
  const isRent = purposeOf[transaction] === 'rent' || purposeOf[transaction] === 'holiday';
  return state === 'let' ? isRent : !(state === 'sold' && isRent);
};

/** Nothing before its day: an act that is signed on Monday leaves the listing on offer until then. */
export function findState(
  { state, stateSince, on }: Pick<ComplementFacts, 'state' | 'stateSince' | 'on'>,
  today: string,
): Required<Pick<Listing, 'state' | 'stateSince'>> | undefined {
  const since = stateSince ?? on;
  return state && since <= today ? { state, stateSince: since } : undefined;
}

/**
 * The further step prevails, whoever tells it: most software has no word for it, and an advert for what is sold deceives
 * (C. conso, art. L121-4). One that does not go with the listing is a fault before its day, too.
 */
export const completeState: Completion = (listing, facts, account, today) => {
  const { state } = facts;
  if (!state) return {};
  if (!hasState(listing, state)) {
    account.faults.push({ path: 'state', kind: 'elsewhere' });
    return {};
  }
  if (steps[state] <= steps[stateOf(listing)]) {
    account.needless.push('state');
    return {};
  }
  const told = findState(facts, today);
  if (!told) return {};
  account.given.push('state');
  return told;
};

/** An end is the end of a mandate that there is. */
export const completeMandate: Completion = ({ mandate: own }, { mandate: added }, account) => {
  if (!added) return {};
  const { held, expiresOn } = added;
  const isHeld = own?.held === true;
  if (held) (isHeld ? account.needless : account.given).push('mandate.held');
  const mandate = { ...own, held: held ?? own?.held ?? true };
  return { mandate: fill('mandate', mandate, { expiresOn }, account) };
};
