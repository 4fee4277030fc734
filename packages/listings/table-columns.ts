/** The columns of a table of premises, each with what it says of a listing. */
import { formatArea, formatDay, formatMoney, type Words } from '@agency/ui';
import { formatPrice, priceOf, rentPerSquareMetre } from './price.ts';
import type { Listing } from './schema.ts';
import { formatState, isOnOffer } from './state.ts';

export interface TableColumn {
  name: string;
  number?: true;
  /** What is paid for it, and from when on it may be had: told only of what is on offer (SAL-10). */
  ofOffers?: true;
  text: (listing: Listing) => string | undefined;
  /** Where the text of what is on offer is missing. */
  blank?: string;
}

/** Those that say something of one of the listings at least. */
export function chooseColumns(listings: readonly Listing[], words: Words): TableColumn[] {
  return columnsFor(listings, words).filter((column) =>
    listings.some((listing) => textOf(column, listing)),
  );
}

/** What a cell says; a dash where there is nothing to say. */
export function formatCell(column: TableColumn, listing: Listing): string {
  return textOf(column, listing) ?? (isOnOffer(listing) ? column.blank : undefined) ?? '–';
}

function textOf({ text, ofOffers }: TableColumn, listing: Listing): string | undefined {
  return ofOffers && !isOnOffer(listing) ? undefined : text(listing);
}

function columnsFor(listings: readonly Listing[], words: Words): TableColumn[] {
  const { language } = words;
  const money = (amount: number | undefined) =>
    amount === undefined ? undefined : formatMoney(amount, language);
  const area = (value: number | undefined) =>
    value === undefined ? undefined : formatArea(value, language);
  return [
    { name: words('table.activity'), text: ({ business }) => business?.activities.join(', ') },
    {
      name: words('table.area'),
      number: true,
      text: ({ areas }) => area(areas.main ?? areas.land),
    },
    {
      name: words('table.rent-per-square-metre'),
      number: true,
      ofOffers: true,
      text: (listing) => money(rentPerSquareMetre(listing)),
    },
    {
      name: words('table.monthly-rent'),
      number: true,
      ofOffers: true,
      text: ({ business }) => money(business?.monthlyRent?.amount),
    },
    {
      name: words('table.price-per-square-metre'),
      number: true,
      ofOffers: true,
      text: (listing) => money(pricePerSquareMetre(listing)),
    },
    {
      name: words(priceHead(listings)),
      number: true,
      text: (listing) => {
        if (!isOnOffer(listing)) return formatState(listing, words);
        const price = priceOf(listing);
        return price && formatPrice(price, words);
      },
    },
    {
      name: words('table.fees'),
      ofOffers: true,
      text: ({ fees }) => fees && words(`table.fees-${fees.payer}`),
    },
    {
      name: words('table.available'),
      ofOffers: true,
      text: ({ availableOn }) => availableOn && formatDay(availableOn, language),
      blank: words('table.ask'),
    },
  ];
}

function priceHead(listings: readonly Listing[]): string {
  const rented = listings.filter(({ transaction }) => transaction === 'rent').length;
  if (rented === 0) return 'table.price';
  return rented === listings.length ? 'table.rent' : 'table.price-or-rent';
}

function pricePerSquareMetre({ transaction, price, areas }: Listing): number | undefined {
  return transaction === 'sale' && price && areas.main
    ? Math.round(price.amount / areas.main)
    : undefined;
}
