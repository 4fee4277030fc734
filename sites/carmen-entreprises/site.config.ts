/** Carmen Entreprises: offices, shops, warehouses and businesses to take over. */
import { defineSite } from '@agency/site';

export default defineSite({
  brand: {
    name: 'Carmen Entreprises',
    domain: 'carmen-entreprises.com',
    tagline: {
      fr: 'Locaux, bureaux et commerces au Pays basque',
      en: 'Premises, offices and shops in the Basque Country',
    },
    theme: { color: '#10283d', background: '#ffffff', dark: '#0a1622' },
    preload: [
      '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
      '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
    ],
    offices: ['bayonne-saint-esprit', 'anglet'],
    fees: ['business'],
  },
  audience: 'professional',
  navigation: ['rent', 'sale', 'transfer', 'business-search', 'places', 'offices', 'contact'],
  listings: {
    source: 'exemple',
    take: [{ agency: 'EX42' }],
    // Premises are found by who walks past them.
    vagueness: 'street',
    layouts: ['table', 'cards'],
  },
  consent: {
    vendors: {
      'google-analytics': { account: 'G-EXEMPLE02', sample: true },
      'dialog-insight': { account: 'exemple-entreprises', sample: true },
      'google-maps': {},
      youtube: {},
    },
  },
  // No endpoint is chosen yet: a preview posts to the inbox of `pnpm start`, and a release is refused.
  forms: {
    offered: [
      'contact',
      'business-enquiry',
      'business-search',
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
