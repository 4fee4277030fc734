/** What has become of a thing that is kept, in words; and nothing that is not known for certain. */
import { formatMoney, type Words } from '@agency/ui';
import type { KeptListing, SavedSearch, Visit } from '../device/kept.ts';
import type { Today } from '../device/look.ts';
import {
  compare,
  departures,
  readSnapshot,
  writeSnapshot,
  type Followed,
} from '../device/snapshot.ts';
import { languageOf } from './in-language.ts';
import { searchAt } from './search-at.ts';

/** As it is on offer today; undefined: that is not known, and nothing is said. */
export type ListingNow = Followed | 'withdrawn' | undefined;

export function tellListing(kept: KeptListing, now: ListingNow, words: Words): string[] {
  if (now === 'withdrawn') return [words('space.withdrawn')];
  const { key, before } = kept;
  if (!before || !now) return [];
  const { cheaper, dearer, morePhotos } = compare([{ key, ...before }], [now]);
  const money = (amount: number) => formatMoney(amount, words.language);
  const whole = isLumpSum(kept) ? 'space.lump-' : 'space.';
  const tell = (name: string) => (change: { from: number; to: number }) =>
    words(whole + name, { from: money(change.from), to: money(change.to) });
  return [
    ...cheaper.map(tell('cheaper')),
    ...dearer.map(tell('dearer')),
    ...morePhotos.map(({ more }) => words.count('space.photos', more)),
  ];
}

/** Sums as formatMoney writes them, in whichever language. */
const sums = /€\d+(?:,\d{3})*(?:\.\d+)?|\d(?:[\d\s]*\d)?(?:,\d+)?\s€/g;

/** Of a sale for a life annuity the amount that is followed is one of two sums. */
function isLumpSum({ price }: KeptListing): boolean {
  return (price.match(sums)?.length ?? 0) > 1;
}

/**
 * As it was written, so that it says what the money is for, with the money of today. Of what is not on offer none is told.
 * In the language of the text, which is that of the path.
 */
export function priceOf(kept: KeptListing, now: ListingNow): string {
  if (now === 'withdrawn' || now?.amount === null) return '';
  const amount = now?.amount;
  if (amount === undefined || isLumpSum(kept)) return kept.price;
  return kept.price.replace(sums, () => formatMoney(amount, languageOf(kept.path)));
}

/** Of the second sum nothing is known but what was written once. */
export function isPriceOfThen(kept: KeptListing, now: ListingNow): boolean {
  return now !== undefined && priceOf(kept, now) !== '' && isLumpSum(kept);
}

/** @param today Undefined: it is not known. */
export function tellSearch(
  { address, before, at }: SavedSearch,
  today: Omit<Today, 'site'> | undefined,
  { previous }: Visit,
  words: Words,
): string[] {
  const now = today?.search(address);
  if (!today || !now) return [];
  if (writeSnapshot(now) === undefined) return [words('space.too-wide')];
  if (before === undefined) return [];
  const old = readSnapshot(before);
  const { added, cheaper, dearer, morePhotos } = compare(old, now);
  const gone = departures(old, now, today.listing);
  const counts = {
    // Of what is new to the search nobody knows whether it was on offer before.
    added: added.length,
    'cheaper-count': cheaper.length,
    'dearer-count': dearer.length,
    'photos-count': morePhotos.length,
    'left-cheaper': gone.cheaper.length,
    'left-dearer': gone.dearer.length,
    left: gone.offered.length - gone.cheaper.length - gone.dearer.length,
    'withdrawn-count': gone.withdrawn.length,
  };
  const told = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 ? words.count(`space.${name}`, count) : [],
  );
  // What was saved after the last visit is known since then only.
  const isKnownSince = previous !== null && at <= previous;
  return told.length === 0 && isKnownSince ? [words(nothingNew(address))] : told;
}

/** A price is more than one sum where one buys for a life, or stays for weeks: one of them is followed. */
function nothingNew(address: string): string {
  const purpose = searchAt(address)?.purpose;
  return purpose === 'sale' || purpose === 'holiday'
    ? `space.since-nothing-${purpose}`
    : 'space.since-nothing';
}
