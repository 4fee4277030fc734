/** Carmen Immobilier: homes for everyday life in the Basque Country. */
import { defineSite } from '@agency/site';

export default defineSite({
  brand: {
    name: 'Carmen Immobilier',
    domain: 'carmen-immobilier.com',
    tagline: {
      fr: 'Acheter, louer, vivre au Pays basque',
      en: 'Buying, renting, living in the Basque Country',
    },
    theme: { color: '#9e1b1e', background: '#fdfbf5', dark: '#1d1a17' },
    preload: [
      '@fontsource/alegreya-sans/files/alegreya-sans-latin-400-normal.woff2',
      '@fontsource/alegreya-sans/files/alegreya-sans-latin-800-normal.woff2',
    ],
    offices: ['bayonne', 'saint-jean-de-luz', 'cambo-les-bains'],
    fees: ['sale', 'rental', 'management', 'valuation', 'holiday'],
  },
  audience: 'consumer',
  navigation: ['sale', 'rent', 'holiday', 'valuation', 'places', 'offices', 'contact'],
  listings: { source: 'exemple', take: [{ agency: 'EX41' }], exports: ['kyero'] },
  consent: {
    vendors: {
      'google-analytics': { account: 'G-EXEMPLE01', sample: true },
      'google-ads': { account: 'AW-1000000001', sample: true },
      'dialog-insight': { account: 'exemple-immobilier', sample: true },
      facebook: {},
      x: {},
      'google-maps': {},
      youtube: {},
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
  slots: { Logo: './components/Logo.astro', Home: './components/Home.astro' },
});
