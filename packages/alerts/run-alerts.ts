/** From subscriptions and listings to messages that have left. */
import { addDelivered, deliver, type Delivered } from './deliver.ts';
import { writeConfirmation } from './message/write-confirmation.ts';
import { writeNews, type Stationery } from './message/write-message.ts';
import { nameTowns } from './message/describe-search.ts';
import type { Sender } from './message/sender.ts';
import { planMessages, type BrandToday, type Planned, type PlanOptions } from './plan.ts';
import type { Post } from './post/post.ts';
import { loadUnsent, type UnsentMessage } from './state/messages.ts';
import type { State } from './state/open-state.ts';

export interface AlertBrand extends BrandToday {
  sender: Sender;
}

export interface RunOptions extends Omit<PlanOptions, 'isRehearsal'> {
  brands: readonly AlertBrand[];
  /** Absent: nothing is sent and nothing kept; it is worked out what would be. */
  post: Post | undefined;
  onProgress?: (done: number, of: number) => void;
  /** Aborted: what was planned is left for the next run, and no letter is torn. */
  signal?: AbortSignal;
}

export interface BrandRun {
  brand: string;
  planned: Planned;
  /** Absent where nothing was to be sent. */
  delivered?: Delivered;
}

/**
 * What an earlier run has planned and not sent goes first: who waits for a message is planned no second one. A server
 * that takes nothing more is asked for no other brand either.
 */
export async function runAlerts(state: State, options: RunOptions): Promise<BrandRun[]> {
  const { brands, post } = options;
  if (!post) {
    const planned = planMessages(state, { ...options, isRehearsal: true });
    return planned.map((each) => ({ brand: each.brand, planned: each }));
  }
  const unsentOf = (brand: AlertBrand) => loadUnsent(state, brand.id);
  const left = new Map(brands.map((brand) => [brand.id, unsentOf(brand)]));
  const first = await deliverAll(state, left, options, post);
  const planned = planMessages(state, options);
  const tried = new Set([...left.values()].flat().map(({ id }) => id));
  const fresh = new Map(
    brands.map((brand) => [brand.id, unsentOf(brand).filter(({ id }) => !tried.has(id))]),
  );
  const isStopped = [...first.values()].some(({ stopped }) => stopped !== undefined);
  const second = isStopped ? undefined : await deliverAll(state, fresh, options, post);
  return planned.map((each) => ({
    brand: each.brand,
    planned: each,
    delivered: addDelivered(first.get(each.brand), second?.get(each.brand)),
  }));
}

/** By brand. */
async function deliverAll(
  state: State,
  unsent: ReadonlyMap<string, readonly UnsentMessage[]>,
  { brands, alerts, today, now, onProgress, signal }: RunOptions,
  post: Post,
): Promise<ReadonlyMap<string, Delivered>> {
  const delivered = new Map<string, Delivered>();
  for (const brand of brands) {
    const stationery = chooseStationery(brand, today, now);
    const own = await deliver(state, {
      unsent: unsent.get(brand.id) ?? [],
      alerts,
      post,
      write: (message, alert) =>
        message.kind === 'confirm'
          ? writeConfirmation(message.id, alert, stationery)
          : writeNews(message, alert, stationery),
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    });
    delivered.set(brand.id, own);
    if (own.stopped !== undefined) break;
  }
  return delivered;
}

function chooseStationery(
  { sender, words, offered }: AlertBrand,
  today: string,
  now: Date,
): Stationery {
  return {
    sender,
    words,
    offered: new Map(offered.map((listing) => [listing.key, listing])),
    towns: nameTowns(offered),
    today,
    now,
  };
}
