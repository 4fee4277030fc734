/** Sales and transfers: the price, who pays the fees, the condominium. */
import type { Listing } from '@agency/listings';
import { formatEuros, formatPercent } from './figures.ts';
import { block, pass, warn, type Law, type Rule } from './finding.ts';
import { textOf } from './words.ts';

const orderOf2017: Law = { source: 'Arrêté du 10 janvier 2017, art. 3', from: '2017-04-01' };

const isPaidByPrice = ({ transaction }: Listing) =>
  transaction !== 'rent' && transaction !== 'holiday';

/** Percentages are printed with two digits: a rounding apart, the sum must be right. */
const percentTolerance = 0.05;

export const saleRules: readonly Rule[] = [
  {
    id: 'SAL-01',
    law: orderOf2017,
    judge: (listing) => {
      if (isPaidByPrice(listing) && !listing.price?.amount) {
        return block('price', 'Le prix manque.', 'Indiquez le prix de vente, honoraires compris.');
      }
      return /prix (sur demande|nous consulter)/i.test(textOf(listing))
        ? block(
            'texts',
            'L’annonce écrit « prix sur demande ».',
            'Retirez ces mots et indiquez le prix.',
          )
        : pass;
    },
  },
  {
    id: 'SAL-02',
    law: orderOf2017,
    judge: (listing) =>
      isPaidByPrice(listing) && !listing.fees
        ? block(
            'fees.payer',
            'L’annonce ne dit pas qui paie les honoraires.',
            'Indiquez dans le logiciel : acquéreur, vendeur ou partagés.',
          )
        : pass,
  },
  {
    id: 'SAL-03',
    law: orderOf2017,
    judge: ({ price, fees }) => {
      if (!price || !fees || fees.payer === 'seller') return pass;
      const { netPrice, percent } = fees;
      if (!netPrice || percent === undefined) {
        return block(
          netPrice ? 'fees.percent' : 'fees.netPrice',
          netPrice
            ? 'L’acquéreur paie les honoraires et leur pourcentage manque.'
            : 'L’acquéreur paie les honoraires et le prix hors honoraires manque.',
          'Indiquez le prix hors honoraires et le pourcentage TTC des honoraires.',
        );
      }
      const actual = ((price.amount - netPrice.amount) / netPrice.amount) * 100;
      return Math.abs(actual - percent) > percentTolerance
        ? block(
            'fees.percent',
            `Les honoraires annoncés (${formatPercent(percent)}) ne mènent pas de ${formatEuros(netPrice)} à ${formatEuros(price)} (${formatPercent(actual)}).`,
            'Corrigez le prix, le prix hors honoraires ou le pourcentage.',
          )
        : pass;
    },
  },
  {
    id: 'SAL-04',
    law: orderOf2017,
    judge: (listing) => {
      const words = /\b(FAI|honoraires inclus|frais d.agence)\b/i.exec(textOf(listing))?.[0];
      return listing.fees?.payer === 'seller' && words
        ? block(
            'texts',
            `Le vendeur paie les honoraires, et le texte parle de « ${words} ».`,
            'Retirez ces mots : le prix est celui du bien.',
          )
        : pass;
    },
  },
  {
    id: 'SAL-06',
    law: { source: 'CCH, art. L721-1', from: '2014-03-27' },
    judge: ({ copro }) => {
      if (!copro) return pass;
      return [
        ...(copro.lots
          ? pass
          : block(
              'copro.lots',
              'Le nombre de lots de la copropriété manque.',
              'Indiquez le nombre de lots.',
            )),
        ...(copro.yearlyCharges
          ? pass
          : block(
              'copro.yearlyCharges',
              'La quote-part annuelle des charges courantes manque.',
              'Indiquez la moyenne annuelle de la quote-part du vendeur.',
            )),
        ...(copro.procedure === undefined
          ? warn(
              'copro.procedure',
              'L’annonce ne dit pas si le syndicat fait l’objet d’une procédure.',
              'Répondez par oui ou non dans le logiciel.',
            )
          : pass),
      ];
    },
  },
];
