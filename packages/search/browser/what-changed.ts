/** What has become of a thing that is kept, in words; and nothing that is not known for certain. */
import { formatMoney, type Words } from '@agency/ui';
import type { KeptListing, SavedSearch, Visit } from '../device/kept.ts';
import { compare, readSnapshot, writeSnapshot, type Followed } from '../device/snapshot.ts';

/** As it is on offer today; undefined: that is not known, and nothing is said. */
export type ListingNow = Followed | 'withdrawn' | undefined;

export function tellListing({ key, before }: KeptListing, now: ListingNow, words: Words): string[] {
  if (now === 'withdrawn') return [words('space.withdrawn')];
  if (!before || !now) return [];
  const { cheaper, dearer, morePhotos } = compare([{ key, ...before }], [now]);
  const money = (amount: number) => formatMoney(amount, words.language);
  const tell = (name: string) => (change: { from: number; to: number }) =>
    words(name, { from: money(change.from), to: money(change.to) });
  return [
    ...cheaper.map(tell('space.cheaper')),
    ...dearer.map(tell('space.dearer')),
    ...morePhotos.map(({ more }) => words.count('space.photos', more)),
  ];
}

/** As it was written, as long as it is so. Of what is not on offer none is told. */
export function priceOf({ price }: KeptListing, now: ListingNow, words: Words): string {
  if (now === 'withdrawn' || now?.amount === null) return '';
  const amount = now && formatMoney(now.amount, words.language);
  return amount === undefined || price.startsWith(amount) ? price : amount;
}

export function tellSearch(
  { before, at }: SavedSearch,
  now: readonly Followed[] | undefined,
  { previous }: Visit,
  words: Words,
): string[] {
  if (!now) return [];
  if (writeSnapshot(now) === undefined) return [words('space.too-wide')];
  if (before === undefined) return [];
  const { added, cheaper, dearer, morePhotos, withdrawn } = compare(readSnapshot(before), now);
  const counts = {
    added,
    'cheaper-count': cheaper,
    'dearer-count': dearer,
    'photos-count': morePhotos,
    'withdrawn-count': withdrawn,
  };
  const told = Object.entries(counts).flatMap(([name, { length }]) =>
    length > 0 ? words.count(`space.${name}`, length) : [],
  );
  // What was saved after the last visit is known since then only.
  const isKnownSince = previous !== null && at <= previous;
  return told.length === 0 && isKnownSince ? [words('space.since-nothing')] : told;
}
