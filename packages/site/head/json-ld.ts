/** Structured data (schema.org): the agency, the way to the page, the listing with its offer. Facts come from the same objects as the page. */
import type { Office } from '@agency/facts';
import {
  bodyOf,
  formatPrice,
  isOnOffer,
  nameOf,
  priceOf,
  titleOf,
  type Kind,
  type Listing,
  type Price,
} from '@agency/listings';
import type { Words } from '@agency/ui';

export type JsonLd = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

export function agentJsonLd(name: string, site: string, office: Office): JsonLd {
  return {
    '@context': context,
    '@type': 'RealEstateAgent',
    '@id': `${site}#agent`,
    name,
    url: site,
    telephone: office.phone,
    email: office.email,
    address: {
      '@type': 'PostalAddress',
      streetAddress: office.street,
      postalCode: office.postcode,
      addressLocality: office.town,
      addressCountry: 'FR',
    },
  };
}

export function breadcrumbJsonLd(steps: ReadonlyArray<{ name: string; url: string }>): JsonLd {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** schema.org has no type for bare land or business premises: they are a Place. */
const itemTypes: Partial<Record<Kind, string>> = { house: 'House', flat: 'Apartment' };

/** Only places as exact as the page: the town, never an address (OTH-14). */
export function listingJsonLd(
  listing: Listing,
  words: Words,
  url: string,
  site: string,
  image: string,
): JsonLd {
  const price = isOnOffer(listing) ? priceOf(listing) : undefined;
  const type = itemTypes[listing.kind] ?? 'Place';
  const dwelling = type !== 'Place';
  return {
    '@context': context,
    '@type': 'RealEstateListing',
    '@id': url,
    url,
    name: titleOf(listing, words),
    description: bodyOf(listing, words.language).paragraphs[0],
    inLanguage: words.language,
    dateModified: listing.updatedOn,
    image,
    mainEntity: {
      '@type': type,
      name: nameOf(listing, words),
      address: {
        '@type': 'PostalAddress',
        addressLocality: listing.place.town,
        postalCode: listing.place.postcode,
        addressCountry: 'FR',
      },
      ...(dwelling && {
        floorSize: listing.areas.main && {
          '@type': 'QuantitativeValue',
          value: listing.areas.main,
          unitCode: 'MTK',
        },
        numberOfRooms: listing.rooms,
        numberOfBedrooms: listing.bedrooms,
      }),
    },
    // What is under offer, sold or let is none (SAL-10): no price is told.
    offers: price && {
      '@type': 'Offer',
      price: price.amount,
      priceCurrency: 'EUR',
      // Of an annuity the price alone is the lump sum.
      ...(price.monthly !== undefined && { description: formatPrice(price, words) }),
      availability: `${context}/InStock`,
      businessFunction: `http://purl.org/goodrelations/v1#${listing.transaction === 'rent' || listing.transaction === 'holiday' ? 'LeaseOut' : 'Sell'}`,
      priceSpecification: specifyPrice(listing, price),
      seller: { '@id': `${site}#agent` },
    },
  };
}

/** Said of what the bare amount leaves open: for how long it is, that VAT comes on top (COM-02), where it begins and ends. */
function specifyPrice({ holiday }: Listing, price: Price): JsonLd | undefined {
  const { amount, per, tax, from } = price;
  if (per === 'whole' && tax !== 'HT') return undefined;
  const unitCode = { whole: undefined, month: 'MON', year: 'ANN', week: 'WEE' }[per];
  return {
    '@type': unitCode ? 'UnitPriceSpecification' : 'PriceSpecification',
    ...(from ? { minPrice: amount, maxPrice: holiday?.highWeek?.amount } : { price: amount }),
    priceCurrency: 'EUR',
    unitCode,
    ...(tax && { valueAddedTaxIncluded: tax === 'TTC' }),
  };
}
