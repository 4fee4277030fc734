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
    theme: { color: '#14213d', background: '#ffffff' },
    offices: ['bayonne-saint-esprit', 'anglet'],
    fees: ['business', 'valuation'],
  },
  audience: 'professional',
  navigation: ['rent', 'sale', 'transfer', 'offices', 'fees', 'contact'],
  listings: { source: 'exemple', take: [{ agency: 'EX42' }], layouts: ['table', 'cards'] },
});
