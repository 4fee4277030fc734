/** What an advert of a home on plan must say (VEF-01, VEF-04): that it is one, who builds, when it is delivered, the VAT within. */
import { formatPercent } from '@agency/ui';
import type { Mention } from './mentions.ts';
import type { Listing } from './schema.ts';

const quarters = {
  fr: ['1er', '2e', '3e', '4e'],
  en: ['first', 'second', 'third', 'fourth'],
} as const;

export function offPlanMentions({ offPlan }: Listing, language: string): Mention[] {
  if (!offPlan) return [];
  const { developer, delivery, vatPercent, mainHomeOnly } = offPlan;
  const [year = '', quarter = ''] = delivery.split('-T');
  const names = quarters[language === 'fr' ? 'fr' : 'en'];
  const when = names[Number(quarter) - 1] ?? quarter;
  const vat = formatPercent(vatPercent, language);
  const mentions =
    language === 'fr'
      ? [
          `Vente en l’état futur d’achèvement – promoteur\u202f: ${developer} – livraison\u202f: ${when} trimestre ${year} – prix TTC, TVA à ${vat} comprise.`,
          'Logement soumis à une servitude de résidence principale (article L.\u00a0151-14-1 du code de l’urbanisme).',
        ]
      : [
          `Off-plan sale (vente en l’état futur d’achèvement) – developer: ${developer} – delivery: ${when} quarter of ${year} – price including ${vat} VAT.`,
          'The town plan reserves this home for main residence (article L.\u00a0151-14-1 of the town-planning code).',
        ];
  return (mainHomeOnly ? mentions : mentions.slice(0, 1)).map((text, index) => ({
    rule: index === 0 ? 'VEF-01' : 'VEF-04',
    text,
  }));
}
