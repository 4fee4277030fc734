/** Sales and transfers: the price, who pays the fees, what the text says of them. */
import { formatEuros, formatPercent } from './figures.ts';
import { block, pass, warn, type Law, type Rule } from './finding.ts';
import { isSold, severityFor } from './scope.ts';
import { findWords, foldedTextOf, hasWords } from './listing-text.ts';
import { sift } from './stems.ts';

const orderOf2017: Law = { source: 'Arrêté du 10 janvier 2017, art. 3', from: '2017-04-01' };
const fairTrading = 'Code de la consommation, art.';

/** Percentages are printed with two digits: a rounding apart, the sum must be right. */
const percentTolerance = 0.05;

const onDemand = sift(
  /\bprix ?:? ?(?:sur (?:simple )?demande|(?:nous|a) (?:consulter|contacter))\b|\bprice on (?:request|application)\b/,
  'demande',
  'a consulter',
  'nous consulter',
  'a contacter',
  'nous contacter',
  'price on',
);
/** A price that includes fees: only where the buyer pays them. */
const feesIncluded = sift(
  /\b(?:fai|(?:honoraires|frais) (?:d'agence )?(?:inclus|compris)|frais d'agence|agency fees included)\b/,
  ' fai ',
  'honoraires',
  'frais d agence',
  'frais inclus',
  'frais compris',
  'agency fees',
);
const statedPrice = sift(
  /\bprix(?: de vente)?(?: est)? ?(?::|de)? ?(\d{1,3}(?:[ .]\d{3})+|\d{4,}) ?(?:€|euros?\b)/,
  ' prix ',
);
const everyStatedPrice = new RegExp(statedPrice, 'g');
/** Words of a sale or a letting that is no more to be had. */
const gone = sift(
  /\bsous (?:compromis|promesse de vente)\b|\bcompromis (?:de vente )?(?:signe|en cours)\b|\bdeja (?:vendue?|louee?)\b|\b(?:vendue?|louee?) par (?:notre agence|nos soins)\b|\bn'est plus disponible\b/,
  'compromis',
  'promesse',
  'deja vendu',
  'deja loue',
  'vendu par',
  'vendue par',
  'loue par',
  'louee par',
  'plus disponible',
);

export const saleRules: readonly Rule[] = [
  {
    id: 'SAL-01',
    law: orderOf2017,
    judge: (listing, circumstances) => {
      const say = severityFor(listing, circumstances);
      if (isSold(listing) && !listing.price?.amount) {
        return say('price', 'Le prix manque.', 'Indiquez le prix de vente, honoraires compris.');
      }
      const words = findWords(listing, onDemand);
      return words
        ? say(
            'texts',
            `L’annonce écrit « ${words} ».`,
            'Retirez ces mots et indiquez le prix : « prix sur demande » n’en est pas un.',
          )
        : pass;
    },
  },
  {
    id: 'SAL-02',
    law: orderOf2017,
    judge: (listing, circumstances) =>
      isSold(listing) && !listing.fees
        ? severityFor(listing, circumstances)(
            'fees.payer',
            'L’annonce ne dit pas qui paie les honoraires.',
            'Indiquez dans le logiciel : acquéreur, vendeur ou partagés.',
          )
        : pass,
  },
  {
    id: 'SAL-03',
    law: orderOf2017,
    judge: (listing, circumstances) => {
      const { price, fees } = listing;
      if (!price?.amount || !fees || fees.payer === 'seller') return pass;
      const say = severityFor(listing, circumstances);
      const { netPrice, percent } = fees;
      if (!netPrice?.amount || percent === undefined) {
        const field = netPrice?.amount ? 'fees.percent' : 'fees.netPrice';
        const missing = netPrice?.amount ? 'leur pourcentage' : 'le prix hors honoraires';
        return say(
          field,
          `L’acquéreur paie les honoraires et ${missing} manque.`,
          'Indiquez le prix hors honoraires et le pourcentage TTC des honoraires : « Honoraires : 4 % TTC du prix hors honoraires ».',
        );
      }
      const actual = ((price.amount - netPrice.amount) / netPrice.amount) * 100;
      return Math.abs(actual - percent) > percentTolerance
        ? say(
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
      const words = listing.fees?.payer === 'seller' && findWords(listing, feesIncluded);
      return words
        ? block(
            'texts',
            `Le vendeur paie les honoraires, et le texte parle de « ${words} ».`,
            'Retirez ces mots : le prix est celui du bien, et la page écrit « Honoraires à la charge du vendeur ».',
          )
        : pass;
    },
  },
  {
    id: 'SAL-05',
    law: { source: `${fairTrading} L112-1 et L121-2`, from: '2016-07-01' },
    judge: (listing) => {
      const { price, fees } = listing;
      if (!price || !isSold(listing)) return pass;
      const known = [price.amount, fees?.netPrice?.amount];
      if (!hasWords(listing, statedPrice)) return pass;
      const stated = [...foldedTextOf(listing).matchAll(everyStatedPrice)].map(
        ([words, digits = '']) => ({
          words,
          amount: Number(digits.replace(/\D/g, '')),
        }),
      );
      const other = stated.find(({ amount }) => !known.includes(amount));
      return other
        ? warn(
            'texts',
            `Le texte écrit « ${other.words} », et le prix saisi est de ${formatEuros(price)}.`,
            'Retirez le prix du texte : la page l’affiche, et l’écrit partout de même.',
          )
        : pass;
    },
  },
  {
    id: 'SAL-10',
    law: { source: `${fairTrading} L121-4`, from: '2016-07-01' },
    judge: (listing) => {
      // Under offer, sold or let: the page says so itself.
      if ((listing.state ?? 'available') !== 'available') return pass;
      const words = findWords(listing, gone);
      return words
        ? warn(
            'texts',
            `Le bien est annoncé comme disponible, et le texte écrit « ${words} ».`,
            'Changez l’état du bien, ou retirez ces mots du texte.',
          )
        : pass;
    },
  },
];
