/** Kote Palais: a few remarkable homes, Biarritz first. */
import { defineSite } from '@agency/site';

export default defineSite({
  brand: {
    name: 'Kote Palais',
    domain: 'kotepalais.com',
    tagline: {
      fr: 'Villas et appartements à Biarritz et sur la côte basque',
      en: 'Villas and apartments in Biarritz and on the Basque coast',
    },
    theme: { color: '#0f3d3e', background: '#faf6ec', dark: '#0b1f20' },
    preload: [
      '@fontsource/marcellus/files/marcellus-latin-400-normal.woff2',
      '@fontsource-variable/eb-garamond/files/eb-garamond-latin-wght-normal.woff2',
    ],
    offices: ['biarritz'],
    fees: ['prestige', 'holiday', 'valuation'],
  },
  audience: 'consumer',
  navigation: ['sale', 'holiday', 'valuation', 'places', 'offices', 'contact'],
  listings: {
    source: 'exemple',
    take: [{ agency: 'EX43' }],
    // A remarkable home that another brand shows too is looked for here.
    priority: 1,
    perPage: 6,
    exports: ['kyero'],
  },
  consent: {
    vendors: {
      'google-maps': {},
      youtube: {},
      // Counts visits on our own servers, for us alone, and stores nothing: no consent is needed.
      matomo: { account: '3', sample: true },
    },
  },
  // No endpoint is chosen yet: a preview posts to the inbox of `pnpm start`, and a release is refused.
  forms: {
    offered: [
      'contact',
      'enquiry',
      'valuation',
      'mandate',
      'alert',
      'offers',
      'account',
      'rights',
      'complaint',
    ],
  },
  slots: {
    Logo: './components/Logo.astro',
    Home: './components/Home.astro',
    ListingCard: './components/ListingCard.astro',
  },
});
