/** What is kept, thing by thing: a listing and what has become of it, a search and what it finds now. */
import { formatMoney, type Words } from '@agency/ui';
import type { KeptListing, SavedSearch } from '../device/kept.ts';
import type { Changes, Followed } from '../device/snapshot.ts';
import { make } from './texts.ts';

/** A brand of the group. */
export interface Site {
  name: string;
  /** @example 'https://villa-rosa.example' */
  origin: string;
}

interface ListingNow {
  /** As it is on offer today; undefined: that is not known. */
  now?: Followed | 'withdrawn' | undefined;
  elsewhere?: Site | undefined;
}

export function listingItem(
  kept: KeptListing,
  words: Words,
  { now, elsewhere }: ListingNow,
): HTMLLIElement {
  const item = make('li', '', { class: 'space__item' });
  const href = (elsewhere?.origin ?? '') + kept.path;
  const title = now === 'withdrawn' ? make('span', kept.title) : make('a', kept.title, { href });
  const isWithdrawn = now === 'withdrawn';
  const amount =
    now && !isWithdrawn && now.amount !== null
      ? formatMoney(now.amount, words.language)
      : undefined;
  const about = [
    kept.town,
    isWithdrawn
      ? ''
      : amount && amount !== kept.price && !kept.price.startsWith(amount)
        ? amount
        : kept.price,
  ];
  item.append(title, make('span', about.filter(Boolean).join(' · '), { class: 'soft small' }));
  const told = isWithdrawn ? [words('space.withdrawn')] : tellChanges(kept, now, words);
  if (elsewhere) told.push(words('space.elsewhere', { name: elsewhere.name }));
  for (const text of told) item.append(make('span', text, { class: 'space__change' }));
  return item;
}

function tellChanges({ before }: KeptListing, now: Followed | undefined, words: Words): string[] {
  if (!before || !now) return [];
  const money = (amount: number) => formatMoney(amount, words.language);
  const told: string[] = [];
  if (before.amount !== null && now.amount !== null && now.amount !== before.amount) {
    const name = now.amount < before.amount ? 'space.cheaper' : 'space.dearer';
    told.push(words(name, { from: money(before.amount), to: money(now.amount) }));
  }
  const more = now.photos - before.photos;
  if (more > 0) told.push(words.count('space.photos', more));
  return told;
}

interface SearchNow {
  count: number | undefined;
  changes: Changes<Followed> | undefined;
  isWide: boolean;
  elsewhere: Site | undefined;
}

export function searchItem(
  saved: SavedSearch,
  words: Words,
  { count, changes, isWide, elsewhere }: SearchNow,
): HTMLLIElement {
  const item = make('li', '', { class: 'space__item' });
  const href = (elsewhere?.origin ?? '') + saved.address;
  item.append(make('a', saved.name, { href }));
  if (count !== undefined)
    item.append(make('span', words.count('space.now', count), { class: 'soft small' }));
  const told: string[] = [];
  if (isWide) told.push(words('space.too-wide'));
  const counts = changes && {
    added: changes.added.length,
    'cheaper-count': changes.cheaper.length,
    'photos-count': changes.morePhotos.length,
    'withdrawn-count': changes.withdrawn.length,
  };
  for (const [name, number] of Object.entries(counts ?? {})) {
    if (number > 0) told.push(words.count(`space.${name}`, number));
  }
  if (counts && told.length === 0) told.push(words('space.since-nothing'));
  if (elsewhere) told.push(words('space.elsewhere', { name: elsewhere.name }));
  for (const text of told) item.append(make('span', text, { class: 'space__change' }));
  return item;
}

export function removeButton(name: string, words: Words, remove: () => void): HTMLButtonElement {
  const button = make('button', '×', {
    type: 'button',
    'aria-label': words('space.remove', { name }),
  });
  button.addEventListener('click', remove);
  return button;
}
