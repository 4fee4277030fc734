/** Business premises and businesses for sale. */
import { pass, warn, type Rule } from './finding.ts';

const fairTrading = { source: 'Code de la consommation, art. L121-2', from: '2016-07-01' } as const;

export const businessRules: readonly Rule[] = [
  {
    id: 'COM-02',
    law: fairTrading,
    judge: ({ commercialRent: rent }) =>
      rent && !rent.chargesIncluded && !rent.yearlyCharges
        ? warn(
            'commercialRent.yearlyCharges',
            'Les charges du local manquent à côté du loyer.',
            'Indiquez les charges annuelles, ou que le loyer les comprend.',
          )
        : pass,
  },
  {
    id: 'COM-03',
    law: { source: 'Code de commerce, art. L145-1 et suivants', from: '2014-06-20' },
    judge: ({ transaction, business }) =>
      transaction === 'lease-transfer' && !business?.monthlyRent
        ? warn(
            'business.monthlyRent',
            'Le loyer du bail à céder manque.',
            'Indiquez le loyer mensuel des murs.',
          )
        : pass,
  },
];
