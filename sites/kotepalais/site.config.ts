/** Kote Palais: a few remarkable homes, Biarritz first. */
import { defineSite } from '@agency/site';

export default defineSite({
  brand: {
    name: 'Kote Palais',
    domain: 'kotepalais.com',
    tagline: {
      fr: 'Demeures rares, Biarritz et la côte basque',
      en: 'Rare homes, Biarritz and the Basque coast',
    },
    theme: { color: '#0f3d3e', background: '#faf6ec' },
    offices: ['biarritz'],
    fees: ['prestige', 'holiday', 'valuation'],
  },
  audience: 'consumer',
  navigation: ['sale', 'holiday', 'places', 'offices', 'contact'],
  listings: { source: 'exemple', take: [{ agency: 'EX43' }], perPage: 6 },
});
