/** Works out who is told what: one transaction, so that what was planned once is planned, and nothing is planned twice. */
import type { Changes } from '@agency/feeds';
import { utcDay } from '@agency/ui';
import { findEvents, type Sight } from './find-events.ts';
import { createMatch, type Match, type MatchOptions } from './match.ts';
import { chooseAsked, type Asked } from './choose-asked.ts';
import { decideDue } from './decide-due.ts';
import { messageIdOf } from './message/message-id.ts';
import type { Alert } from './read-subscriptions.ts';
import { recall } from './recall.ts';
import { addEvents, forgetEvents, keepMemory, loadEvents, loadMemory } from './state/memory.ts';
import { forgetOldMessages, isKnown, listAwaited, planMessage } from './state/messages.ts';
import type { State } from './state/open-state.ts';
import {
  forgetReader,
  forgetUnseen,
  keepReaders,
  loadReaders,
  type Reader,
} from './state/readers.ts';

/** A brand as it is on the day. */
export interface BrandToday extends Sight, MatchOptions {
  id: string;
  /** Of the last import: what is news at the first run. */
  changes: Changes | undefined;
}

export interface PlanOptions {
  alerts: ReadonlyMap<string, Alert>;
  ended: ReadonlySet<string>;
  brands: readonly BrandToday[];
  today: string;
  now: Date;
  /** Nothing is kept. */
  isRehearsal?: boolean;
}

/** What was worked out for a brand. */
export interface Planned {
  brand: string;
  /** Listings that there is news of since the run before. */
  news: number;
  /** Alerts that are confirmed. */
  confirmed: number;
  /** Messages with news. */
  planned: number;
  /** Messages that ask for confirmation. */
  confirmations: number;
  /** Asked for too long ago to be confirmed. */
  lapsed: number;
  /** Asked for too often for one address: their owner is not asked once more. */
  crowded: number;
}

/** Three times what a message has room for: some of it may be gone by the time that it leaves. */
const mostKept = 60;
/** In days. What nobody could be told for so long is no news any more. */
const remembered = 60;

export function planMessages(state: State, options: PlanOptions): Planned[] {
  const { ended, brands, now } = options;
  return state.transact(() => {
    for (const id of ended) forgetReader(state, id);
    const asked = chooseAsked(options.alerts.values(), now);
    const planned = brands.map((brand) => planBrand(state, brand, asked, options));
    const long = daysBefore(now, remembered);
    forgetEvents(state, long.toISOString());
    forgetOldMessages(state, utcDay(long));
    forgetUnseen(state, utcDay(long));
    return planned;
  }, options.isRehearsal);
}

function planBrand(
  state: State,
  brand: BrandToday,
  { asked, lapsed, crowded }: Asked,
  options: PlanOptions,
): Planned {
  const { today, now } = options;
  const known = loadMemory(state, brand.id);
  const first = known ? [] : recall(brand.offered, brand.changes);
  const memory = known ?? new Map(first.map((each) => [each.key, each]));
  const { events, changed } = findEvents(memory, brand);
  keepMemory(state, brand.id, [...first, ...changed], today);
  addEvents(state, brand.id, events, now.toISOString());

  const isOwn = (alert: Alert) => alert.brand === brand.id;
  const confirmed = [...options.alerts.values()].filter(
    (alert) => isOwn(alert) && alert.state === 'confirmed',
  );
  return {
    brand: brand.id,
    news: new Set(events.map(({ key }) => key)).size,
    confirmed: confirmed.length,
    planned: planNews(state, brand, confirmed, options),
    confirmations: planConfirmations(state, asked.filter(isOwn), today),
    lapsed: lapsed.filter(isOwn).length,
    crowded: crowded.filter(isOwn).length,
  };
}

/** @returns How many messages. */
function planNews(
  state: State,
  brand: BrandToday,
  alerts: readonly Alert[],
  { today }: PlanOptions,
): number {
  const events = loadEvents(state, brand.id);
  const last = events.at(-1)?.seq ?? 0;
  const readers = loadReaders(state);
  const awaited = listAwaited(state, brand.id);
  const told = new Map<string, Reader>();
  let match: Match | undefined;
  let count = 0;
  for (const alert of alerts) {
    const { id, frequency } = alert;
    const reader = readers.get(id) ?? { after: chooseStart(alert, events, last) };
    // What is on its way to somebody comes first: the rest is told with the next message.
    const isDue = !awaited.has(id) && decideDue(frequency, reader.told, today);
    if (!isDue || reader.after >= last) {
      told.set(id, reader);
      continue;
    }
    match ??= createMatch(brand.offered, events, brand);
    const items = match(alert, reader.after);
    if (items.length > 0) {
      const message = {
        subscription: id,
        brand: brand.id,
        kind: 'news' as const,
        items: items.slice(0, mostKept),
        others: Math.max(0, items.length - mostKept),
      };
      planMessage(state, { ...message, id: messageIdOf(message, today) }, today);
      count += 1;
    }
    told.set(id, {
      after: last,
      ...(items.length > 0 ? { told: today } : reader.told && { told: reader.told }),
    });
  }
  keepReaders(state, told, today);
  return count;
}

/** Somebody new is told what was found since they confirmed, and not what their search had shown them before. */
function chooseStart(
  { confirmedAt, requestedAt }: Alert,
  events: readonly { seq: number; at: string }[],
  last: number,
): number {
  const since = new Date(confirmedAt ?? requestedAt).toISOString();
  const next = events.find(({ at }) => at >= since);
  return next ? next.seq - 1 : last;
}

function planConfirmations(state: State, alerts: readonly Alert[], today: string): number {
  let count = 0;
  for (const { id: subscription, brand } of alerts) {
    const message = { subscription, brand, kind: 'confirm' as const, items: [], others: 0 };
    // Once, whatever day it is.
    const id = messageIdOf(message, '');
    if (isKnown(state, id)) continue;
    planMessage(state, { ...message, id }, today);
    count += 1;
  }
  return count;
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
