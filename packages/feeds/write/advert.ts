/** All that stands in an advert, as lines of plain text: asked from the functions that the page asks (SAL-05). */
import {
  bodyOf,
  coproMention,
  energyMentions,
  formatPrice,
  furnishingOf,
  keyFigures,
  nameOf,
  offPlanMentions,
  priceOf,
  rentLines,
  riskMention,
  saleFeeMentions,
  titleOf,
  type Listing,
} from '@agency/listings';
import { formatDay, formatMoney, formatNumber, type Words } from '@agency/ui';

export interface Advert {
  /** Kind, rooms and town. @example 'Maison 5 pièces, Ascain' */
  name: string;
  /** The agency's own title. */
  title: string;
  /** In the largest type (SAL-03, RNT-01). */
  price?: string;
  /** What the law puts beside the price: who pays the fees, the price without them, the lines of a rent. */
  terms: string[];
  /** What the agency wrote, and in which language it is. */
  story: { language: string; paragraphs: string[] };
  figures: string[];
  features: string[];
  /** The letters, what the energy costs, the warning on F and G (DPE-01 to DPE-03). */
  energy: string[];
  /** The letters in few signs. @example 'DPE C, GES B' */
  letters?: string;
  /** Lots of the building, risks (SAL-06, RSK-01). */
  legal: string[];
  reference: string;
}

export function formatAdvert(listing: Listing, words: Words): Advert {
  const { language } = words;
  const price = priceOf(listing);
  const letters = formatLetters(listing, words);
  return {
    name: `${nameOf(listing, words)}, ${listing.place.town}`,
    title: titleOf(listing, words),
    ...(price && { price: formatPrice(price, words) }),
    terms: formatTerms(listing, words),
    story: bodyOf(listing, language),
    figures: keyFigures(listing, words).map(({ label, value }) => line(label, value, words)),
    features: listing.features.map((feature) => words(`feature.${feature}`)),
    energy: formatEnergy(listing, words),
    ...(letters && { letters }),
    legal: [...coproMention(listing, language), riskMention(language)].map(({ text }) => text),
    reference: words('listing.reference', { reference: listing.reference }),
  };
}

function formatTerms(listing: Listing, words: Words): string[] {
  const { rent, commercialRent, annuity, holiday } = listing;
  const money = (amount: { amount: number } | undefined) =>
    amount && formatMoney(amount.amount, words.language);
  const rest: readonly (readonly [label: string, value: string | undefined])[] = [
    ['rent.deposit', money(commercialRent?.deposit)],
    ['rent.entry-fee', money(commercialRent?.entryFee)],
    ['rent.tenant-fees-business', money(commercialRent?.tenantFees)],
    ['annuity.label', annuity?.occupied === undefined ? undefined : occupancyOf(annuity, words)],
    ['holiday.high-week', money(holiday?.highWeek)],
    ['holiday.registration', holiday?.registration],
  ];
  return [
    furnishingOf(listing, words),
    ...saleFeeMentions(listing, words.language).map(({ text }) => text),
    ...offPlanMentions(listing, words.language).map(({ text }) => text),
    rent?.cap && words('rent.capped-zone'),
    ...rentLines(listing, words).map(({ label, value }) => line(label, value, words)),
    ...rest.map(([label, value]) => value && line(words(label), value, words)),
  ].filter((term): term is string => typeof term === 'string' && term !== '');
}

function occupancyOf({ occupied }: NonNullable<Listing['annuity']>, words: Words): string {
  return words(occupied ? 'annuity.occupied' : 'annuity.free');
}

function formatEnergy(listing: Listing, words: Words): string[] {
  const { energy } = listing;
  if (energy.status === 'missing') return [];
  if (energy.status === 'exempt') return [words('energy.exempt')];
  const figure = (value: number | undefined, unit: string) =>
    value === undefined ? '' : ` – ${formatNumber(value, words.language)} ${words(unit)}`;
  const scale = (name: string, letter: string, value: number | undefined) =>
    line(
      words(`energy.title-${name}`),
      words('energy.class', { letter }) + figure(value, `energy.unit-${name}`),
      words,
    );
  const final = energy.final && formatNumber(energy.final, words.language);
  return [
    scale('energy', energy.energy, energy.primary),
    final && words('energy.final', { figure: final }),
    scale('climate', energy.climate, energy.emissions),
    ...energyMentions(listing, words.language).map(({ text }) => text),
    energy.on && words('energy.on', { day: formatDay(energy.on, words.language) }),
  ].filter((text): text is string => typeof text === 'string' && text !== '');
}

function formatLetters({ energy }: Listing, words: Words): string | undefined {
  if (energy.status !== 'rated') return undefined;
  return `${words('energy.dpe')} ${energy.energy}, ${words('energy.ges')} ${energy.climate}`;
}

/** French sets a narrow space that does not break before a colon. */
function line(label: string, value: string, { language }: Words): string {
  return `${label}${language === 'fr' ? '\u202f' : ''}: ${value}`;
}
