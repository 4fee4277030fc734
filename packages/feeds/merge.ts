/** Puts the listings of a feed beside those of the import before: what is new, what changed, what is gone, what became of it. */
import {
  isOnOffer,
  listingSlug,
  stateOf,
  type Listing,
  type PortfolioHead,
  type Withdrawn,
} from '@agency/listings';
import { daysBetween } from '@agency/ui';
import { findChange } from './changes.ts';
import type { Completer, TakenRecord } from './judge-record.ts';
import { createMemory, type Kept } from './memory.ts';
import type { Merged } from './merged.ts';
import { isNamelessCode, isNoListing, type Reason } from './reasons.ts';

interface Earlier {
  key: string;
  text: string;
}

export interface MergeOptions {
  today: string;
  /** The text of a record's listing, with its pictures. */
  load: (record: TakenRecord) => Buffer;
  /** No pictures were asked for: those of the time before stay. */
  keepsPhotos: boolean;
  /** Of the import before, by key. */
  earlier: Iterator<Earlier>;
  previous: PortfolioHead | undefined;
  complements: Completer | undefined;
}

/** What was sold or let has a page that says so for this long; then its address answers 410. */
const daysAfterSale = 365;

/**
 * Yields the listings that are kept, in the order of their keys, and fills `merged` on the way.
 *
 * @param records Of this feed, in the order of their keys; those without one come first.
 */
export function* mergeListings(
  records: readonly TakenRecord[],
  { today, load, keepsPhotos, earlier, previous, complements }: MergeOptions,
  merged: Merged,
): Generator<Listing | Buffer> {
  const { changes } = merged;
  const { distrusted, distrust } = listDistrusted(records);
  const memory = createMemory(previous, today);
  const takeEarlier = () => earlier.next().value as Earlier | undefined;
  let before = takeEarlier();

  for (const record of records) {
    if (!record.place || !record.key) continue;
    for (; before && before.key < record.key; before = takeEarlier()) {
      yield* memory.keep(leave(before));
    }
    const twin = before?.key === record.key ? before : undefined;
    if (twin) before = takeEarlier();
    yield* memory.keep(twin ? settle(record, twin) : welcome(record));
  }
  for (; before; before = takeEarlier()) yield* memory.keep(leave(before));
  for (const entry of previous?.suspended ?? []) distrust(entry, true);
  memory.close(merged, distrusted);

  /** What was never on the site needs no page to say that it is sold. */
  function welcome(record: TakenRecord): Kept | undefined {
    const { key = '', reference = '' } = record;
    if (record.isClosed && !memory.wasSuspended(key)) return undefined;
    changes.added.push({ key, reference });
    return { key, listing: load(record) };
  }

  /** A listing of the feed that was there before. */
  function settle(record: TakenRecord, twin: Earlier): Kept | undefined {
    const { key } = twin;
    count(record.agency, 1);
    const text = load(record).toString();
    // What is sold may be so for too long by now.
    if (!record.isClosed && withoutDays(text) === withoutDays(twin.text)) {
      return { key, listing: Buffer.from(twin.text) };
    }
    const [read, earlierListing] = [parse(text), parse(twin.text)];
    const listing = keepsPhotos ? { ...read, photos: earlierListing.photos } : read;
    const isSameState = stateOf(earlierListing) === stateOf(listing);
    const since = isSameState ? earlierListing.stateSince : listing.stateSince;
    const dated = since ? { ...listing, stateSince: since } : listing;
    if (isOver(dated)) return void withdraw(dated);
    const [slug, now] = [listingSlug(earlierListing), listingSlug(listing)];
    if (slug !== now) merged.moved.push({ slug, key, on: today });
    const change = findChange(earlierListing, dated);
    if (!change) return { key, listing: { ...dated, updatedOn: earlierListing.updatedOn } };
    changes.changed.push(change);
    return { key, listing: dated };
  }

  /** A listing of the time before of which this feed has no usable record. */
  function leave({ key, text }: Earlier): Kept | undefined {
    const listing = parse(text);
    // What was sold has its page for a year, and no record.
    if (isOnOffer(listing)) count(listing.agency, 0);
    const told = complements?.stateOf(listing);
    const state = told?.state ?? stateOf(listing);
    if (distrust(listing, isOnOffer({ state }))) return void suspend(listing);
    if (state === 'available') return void withdraw(listing);
    const since = told?.stateSince ?? listing.stateSince ?? today;
    const closed: Listing = { ...listing, state, stateSince: since };
    if (state === 'under-offer' || isOver(closed)) return void withdraw(closed);
    const change = findChange(listing, closed);
    if (!change) return { key, listing: closed };
    changes.changed.push(change);
    return { key, listing: { ...closed, updatedOn: today } };
  }

  function suspend(listing: Listing): void {
    const { key, reference } = listing;
    changes.suspended.push({ key, reference });
    merged.suspended.push(tombstoneOf(listing));
  }

  function withdraw(listing: Listing): void {
    const { key, reference } = listing;
    changes.withdrawn.push({ key, reference });
    merged.withdrawn.push(tombstoneOf(listing));
  }

  function tombstoneOf(listing: Listing): Withdrawn {
    const { key, reference, agency, kind, transaction, prestige, place } = listing;
    const { town, postcode } = place;
    return {
      key, reference, agency, kind, transaction, prestige,
      place: { town, postcode }, state: stateOf(listing), on: today,
    }; // prettier-ignore
  }

  function isOver({ state, stateSince }: Listing): boolean {
    if (state !== 'sold' && state !== 'let') return false;
    return stateSince !== undefined && daysBetween(stateSince, today) > daysAfterSale;
  }

  function count(agency = '', after: number): void {
    const own = merged.agencies.get(agency) ?? { before: 0, after: 0 };
    merged.agencies.set(agency, { before: own.before + 1, after: own.after + after });
  }
}

/**
 * Keys of which the feed holds a record that cannot be trusted. A copy of another record is only one too many. Where a
 * record breaks off before its id, agency and reference say whose it is.
 */
function listDistrusted(records: readonly TakenRecord[]) {
  const distrusted = new Set<string>();
  const nameless = new Set<string>();
  let holdsUnnamed = false;
  for (const { key, agency, reference, fate, reasons } of records) {
    if (fate !== 'quarantined' || !reasons.some(isDistrust)) continue;
    if (!key) {
      holdsUnnamed ||= !reasons.some(({ code }) => isNoListing(code));
      continue;
    }
    distrusted.add(key);
    if (reasons.some(({ code }) => isNamelessCode(code))) nameless.add(`${agency}\n${reference}`);
  }
  return {
    distrusted,
    /**
     * Whether a listing of the time before is one of them.
     *
     * @param isSought The feed ought to have it: a record that names nobody may be its own.
     */
    distrust(
      { key, agency, reference }: Pick<Listing, 'key' | 'agency' | 'reference'>,
      isSought: boolean,
    ): boolean {
      const mayBeUnnamed = holdsUnnamed && isSought;
      if (mayBeUnnamed || nameless.has(`${agency}\n${reference}`)) distrusted.add(key);
      return distrusted.has(key);
    },
  };
}

const isDistrust = ({ code, weight }: Reason) =>
  weight === 'quarantine' && code !== 'repeated-record';

/** Without what never shows by itself: the day of the last change, and the day of the state, which is looked at apart. */
function withoutDays(text: string): string {
  return text.replace(/\n "(updatedOn|stateSince)": [^\n]*/g, '');
}

function parse(text: string): Listing {
  return JSON.parse(text) as Listing;
}
