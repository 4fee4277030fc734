/** Risks: what the file of the home must hold at a visit. The sentence of every advert (RSK-01) is the page's. */
import type { Listing } from '@agency/listings';
import { inform, pass, type Rule } from './finding.ts';

/** Sale and letting, of premises too; a holiday let has no file of diagnoses. */
const hasRiskReport = ({ transaction }: Listing) =>
  transaction === 'sale' || transaction === 'life-annuity' || transaction === 'rent';

/** The department of the agency is one of those where brush is to be cleared (C. for., art. L133-1). */
const brushClearing = '64';

export const riskRules: readonly Rule[] = [
  {
    id: 'RSK-02',
    law: { source: 'Code forestier, art. L134-16 ; loi n° 2023-580', from: '2025-01-01' },
    judge: (listing) => {
      const { kind, place } = listing;
      // A flat has no brush of its own.
      const isExposed = kind !== 'flat' && place.postcode.startsWith(brushClearing);
      return isExposed && hasRiskReport(listing)
        ? inform(
            'file',
            'Le terrain peut être soumis à une obligation de débroussaillement.',
            'Vérifiez la carte de Géorisques et dites-le dans l’état des risques.',
          )
        : pass;
    },
  },
  {
    id: 'RSK-03',
    law: { source: 'Code de l’environnement, art. R125-24 et suivants', from: '2023-01-01' },
    judge: (listing) =>
      hasRiskReport(listing)
        ? inform(
            'file',
            'À la première visite, l’état des risques doit avoir moins de six mois.',
            'Tenez-le prêt, avec le recul du trait de côte et le plan d’exposition au bruit où il y en a un.',
          )
        : pass,
  },
];
