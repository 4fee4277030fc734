/** A listing in few words: its name, its place and its key figures, for cards, heads and lists. */
import { formatArea, formatDay, formatMoney, formatNumber, type Words } from '@agency/ui';
import { formatFloor, rentPerSquareMetre } from './price.ts';
import type { Listing } from './schema.ts';
import { heatings } from './vocabulary.ts';

/** The agency's own title in the language, else one made from the facts. */
export function titleOf(listing: Listing, words: Words): string {
  const own = words.language === 'fr' ? listing.texts.fr : listing.texts.en;
  return own?.title ?? `${nameOf(listing, words)}, ${listing.place.town}`;
}

/** @example 'Maison 5 pièces' */
export function nameOf(listing: Listing, words: Words): string {
  const name = words(`kind.${listing.kind}.one`);
  return listing.rooms ? `${name} ${words.count('listing.rooms', listing.rooms)}` : name;
}

/** What the agency wrote, and whether it had to be shown in French on an English page. */
export function bodyOf(
  listing: Listing,
  language: string,
): { language: string; paragraphs: string[] } {
  const { fr, en } = listing.texts;
  return language === 'en' && en
    ? { language: 'en', paragraphs: en.body }
    : { language: 'fr', paragraphs: fr.body };
}

export interface Figure {
  name: string;
  label: string;
  value: string;
}

/** The figures that a card has room for: at most four. */
export function cardFigures(listing: Listing, words: Words): string[] {
  const { areas, rooms, bedrooms } = listing;
  const { language } = words;
  const figures = [
    areas.main && formatArea(areas.main, language),
    rooms && words.count('listing.rooms', rooms),
    bedrooms && words.count('listing.bedrooms', bedrooms),
    areas.land && words('listing.land-of', { area: formatArea(areas.land, language) }),
  ];
  return figures.filter((figure) => typeof figure === 'string').slice(0, 4);
}

/** Every figure that is known, in the order of a page. */
export function keyFigures(listing: Listing, words: Words): Figure[] {
  const { language } = words;
  const area = (value: number | undefined) => value && formatArea(value, language);
  const number = (value: number | undefined) => value && formatNumber(value, language);
  const money = (value: { amount: number } | undefined) =>
    value && formatMoney(value.amount, language);
  const perSquareMetre = rentPerSquareMetre(listing);
  const { areas, holiday, business, commercialRent } = listing;

  const values: Array<[string, string | number | undefined | false]> = [
    ['area', area(areas.main)],
    ['land', area(areas.land)],
    ['rooms', number(listing.rooms)],
    ['bedrooms', number(listing.bedrooms)],
    ['bathrooms', number((listing.bathrooms ?? 0) + (listing.showerRooms ?? 0))],
    ['guests', number(holiday?.guests)],
    ['activities', business?.activities.join(', ')],
    [
      'rent-per-square-metre',
      perSquareMetre &&
        words('price.square-metre-year', { money: formatMoney(perSquareMetre, language) }),
    ],
    ['yearly-charges', money(commercialRent?.yearlyCharges)],
    ['monthly-rent', money(business?.monthlyRent)],
    ['lease', commercialRent?.lease ?? business?.lease],
    ['divisible-from', area(areas.divisibleFrom)],
    ['floor', listing.floor !== undefined && formatFloor(listing.floor, words)],
    ['storeys', number(listing.storeys)],
    ['living-room', area(areas.livingRoom)],
    ['terrace', area(areas.terrace)],
    ['balcony', area(areas.balcony)],
    ['aspects', listing.aspects?.map((aspect) => words(`aspect.${aspect}`)).join(', ')],
    ['heating', heatingOf(listing, words)],
    ['kitchen', listing.kitchen && words(`kitchen.${listing.kitchen}`)],
    ['built', listing.builtIn && String(listing.builtIn)],
    ['available', listing.availableOn && formatDay(listing.availableOn, language)],
  ];
  return values.flatMap(([name, value]) =>
    value ? [{ name, label: words(`figure.${name}`), value: String(value) }] : [],
  );
}

/** In the order in which one says it, whatever that of the feed: 'individuel, électrique, radiateurs'. */
function heatingOf(listing: Listing, words: Words): string {
  const parts = heatings.filter((part) => listing.heating?.includes(part));
  return parts.map((part) => words(`heating.${part}`)).join(', ');
}
