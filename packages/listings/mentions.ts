/** The sentences that French law puts beside an advert. Their wording is the law's: editors do not change it. */
import { formatMoney, formatNumber, formatPercent } from '@agency/ui';
import type { Listing } from './schema.ts';
import { dwellingKinds } from './vocabulary.ts';

export interface Mention {
  /** Rule id. @example 'SAL-06' */
  rule: string;
  text: string;
}

const georisquesSite = 'www.georisques.gouv.fr';

/** What stands under the price: who pays the fees, and the price without them. Arrêté of 10 January 2017, art. 3. */
export function saleFeeMentions(
  { fees, price, transaction }: Listing,
  language: string,
): Mention[] {
  if (!fees || !price) return [];
  const fr = language === 'fr';
  if (fees.payer === 'seller') {
    return [
      {
        rule: 'SAL-04',
        text: fr ? 'Honoraires à la charge du vendeur' : 'Agency fees paid by the seller',
      },
    ];
  }
  const mentions: Mention[] = [
    {
      rule: 'SAL-02',
      text:
        fees.payer === 'both'
          ? fr
            ? 'Honoraires partagés entre l’acquéreur et le vendeur'
            : 'Agency fees shared between buyer and seller'
          : fr
            ? 'Honoraires inclus, à la charge de l’acquéreur'
            : 'Agency fees included, paid by the buyer',
    },
  ];
  if (fees.percent !== undefined && fees.netPrice) {
    const percent = formatPercent(fees.percent, language);
    const net = formatMoney(fees.netPrice.amount, language);
    const lumpSum = transaction === 'life-annuity';
    mentions.push({
      rule: 'SAL-03',
      text: fr
        ? `Honoraires\u202f: ${percent} TTC du ${lumpSum ? 'bouquet' : 'prix'} hors honoraires. ${lumpSum ? 'Bouquet' : 'Prix'} hors honoraires\u202f: ${net}`
        : `Fees: ${percent} incl. VAT of the ${lumpSum ? 'lump sum' : 'price'} without fees. ${lumpSum ? 'Lump sum' : 'Price'} without fees: ${net}`,
    });
  }
  return mentions;
}

/** Copropriété of a built lot. CCH, art. L721-1. */
export function coproMention({ copro }: Listing, language: string): Mention[] {
  if (!copro?.lots) return [];
  const lots = formatNumber(copro.lots, language);
  const charges = copro.yearlyCharges && formatMoney(copro.yearlyCharges.amount, language);
  const parts =
    language === 'fr'
      ? [
          `Bien soumis au statut de la copropriété – ${lots} lots`,
          charges &&
            `quote-part annuelle moyenne du budget prévisionnel (dépenses courantes)\u202f: ${charges}`,
          copro.procedure === undefined
            ? undefined
            : copro.procedure
              ? `Procédure en cours\u202f: ${copro.procedureDetail ?? 'articles 29-1\u00a0A et 29-1 de la loi n°\u00a065-557 ou article L.\u00a0615-6 du CCH'}.`
              : 'Pas de procédure en cours relevant des articles 29-1\u00a0A et 29-1 de la loi n°\u00a065-557 du 10 juillet 1965 et de l’article L.\u00a0615-6 du CCH.',
        ]
      : [
          `Property in co-ownership (copropriété) – ${lots} lots`,
          charges && `average yearly share of the budget (current expenses): ${charges}`,
          copro.procedure === undefined
            ? undefined
            : copro.procedure
              ? `Proceedings under way: ${copro.procedureDetail ?? 'art. 29-1 A and 29-1 of law no. 65-557 or art. L. 615-6 CCH'}.`
              : 'No proceedings under articles 29-1 A and 29-1 of law no. 65-557 of 10 July 1965 or article L.\u00a0615-6 of the building and housing code.',
        ];
  return [{ rule: 'SAL-06', text: parts.filter(Boolean).join(' – ') }];
}

/** Energy costs and the warning on F and G: of dwellings alone (COM-04). CCH, art. R126-23, R126-24. */
export function energyMentions({ energy, kind }: Listing, language: string): Mention[] {
  if (energy.status !== 'rated' || !dwellingKinds.includes(kind)) return [];
  const fr = language === 'fr';
  const mentions: Mention[] = [];
  if (energy.cost) {
    const min = formatMoney(energy.cost.min, language);
    const max = formatMoney(energy.cost.max, language);
    mentions.push({
      rule: 'DPE-02',
      text: fr
        ? `Montant estimé des dépenses annuelles d’énergie pour un usage standard\u202f: entre ${min} et ${max} par an – prix des énergies indexés au 1er janvier ${energy.cost.year}`
        : `Estimated yearly energy costs for standard use: between ${min} and ${max} a year – energy prices indexed on 1 January ${energy.cost.year}`,
    });
  }
  if (energy.energy === 'F' || energy.energy === 'G') {
    mentions.push({
      rule: 'DPE-03',
      text: fr
        ? `Logement à consommation énergétique excessive\u202f: classe ${energy.energy}.`
        : `Dwelling with excessive energy consumption: class ${energy.energy}.`,
    });
  }
  return mentions;
}

/** Due on every advert of the département 64. Code de l'environnement, art. L125-5 and R125-23 to R125-27. */
export function riskMention(language: string): Mention {
  return {
    rule: 'RSK-01',
    text:
      language === 'fr'
        ? `Les informations sur les risques auxquels ce bien est exposé sont disponibles sur le site Géorisques\u202f: ${georisquesSite}`
        : `Information on the risks to which this property is exposed is available on the Géorisques website: ${georisquesSite}`,
  };
}
