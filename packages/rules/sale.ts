/** Sales and transfers: the price, who pays the fees, what the text says of them. */
import { formatEuros, formatPercent } from './figures.ts';
import { block, pass, warn, type Law, type Rule } from './finding.ts';
import { isSold, severityFor } from './scope.ts';
import { findAllWords, findWords } from './listing-text.ts';
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
/** A price that includes fees: only where the buyer pays them. "Pas de frais d'agence" denies them. */
const feesIncluded = sift(
  /\b(?:fai|(?:prix|€|euros?) hai|(?:honoraires|frais|commission) (?:d'agence )?(?:ttc )?(?:inclus|compris)e?s?|(?<!\b(?:pas de|aucuns?|sans|ni|zero|0) )frais d'agence|agency fees included)\b|€ hai\b/,
  ' fai ',
  ' hai ',
  'honoraires',
  'commission',
  'frais d agence',
  'frais inclus',
  'frais compris',
  'frais ttc',
  'agency fees',
);
/** Fees of the agency at somebody's charge; those of the notary are always the buyer's. */
const feesOf =
  "\\b(?:honoraires|frais d'agence|commission)\\b(?:(?!charge|notaire)[^.;\\n]){0,40}\\bcharge ";
const saysBuyerPays = sift(
  new RegExp(`${feesOf}(?:de l'|d'|des? )?(?:acquereur|acheteur)s?\\b`),
  ...['acquereur', 'acheteur'].flatMap((one) => [
    ` charge ${one}`,
    ` charge de l ${one}`,
    ` charge d ${one}`,
    ` charge de ${one}`,
    ` charge des ${one}`,
  ]),
);
const saysSellerPays = sift(
  new RegExp(`${feesOf}(?:d[ue] |des )?vendeurs?\\b`),
  ...['', 'du ', 'de ', 'des '].map((of) => ` charge ${of}vendeur`),
);
const statedPrice = sift(
  /\bprix(?: de vente)?(?: (?:fai|hai|ttc|(?:honoraires|frais d'agence) (?:inclus|compris)))?(?: est)? ?(?::|de)? ?(\d{1,3}(?:[ .]\d{3})+|\d{4,}) ?(?:€|euros?\b)/,
  ' prix ',
);
/**
 * Words of a sale or a letting that is no more to be had. "Vendu meublé" is how a home is sold; alone at the head of a
 * title or a paragraph the word is the news.
 */
const gone = sift(
  /\bsous (?:compromis|offre|promesse de vente)\b|\bcompromis (?:de vente )?(?:signe|en cours)\b|\bdeja (?:vendue?|louee?)\b|\b(?:vendue?|louee?) par (?:notre agence|nos soins)\b|\bn'est plus disponible\b|^vendue?(?= ?(?:[-–—:!/|*.,]|$))|\bbien vendu(?= ?(?:[.!]|$))/m,
  'compromis',
  ' sous offre ',
  ' vendu ',
  ' vendue ',
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
    judge: (listing, circumstances) => {
      if (!isSold(listing)) return pass;
      const { fees } = listing;
      if (!fees) {
        return severityFor(listing, circumstances)(
          'fees.payer',
          'L’annonce ne dit pas qui paie les honoraires.',
          'Indiquez dans le logiciel : acquéreur, vendeur ou partagés.',
        );
      }
      if (fees.payer === 'both') return pass;
      const isSeller = fees.payer === 'seller';
      const words = findWords(listing, isSeller ? saysBuyerPays : saysSellerPays);
      return words
        ? warn(
            'texts',
            `${isSeller ? 'Le vendeur' : 'L’acquéreur'} paie les honoraires dans le logiciel, et le texte écrit « ${words} ».`,
            'Retirez ces mots, que la page écrit d’elle-même, ou corrigez dans le logiciel qui paie.',
          )
        : pass;
    },
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
      const other = findAllWords(listing, statedPrice).find(
        ({ found: [, digits = ''] }) => !known.includes(Number(digits.replace(/\D/g, ''))),
      );
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
