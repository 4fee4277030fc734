/** What follows from the certificate: who needs none, what may not be let, what needs an audit. */
import type { EnergyExemption, Listing } from '@agency/listings';
import { formatArea, formatDay } from './figures.ts';
import { block, inform, pass, warn, type Rule } from './finding.ts';
import { findWords } from './listing-text.ts';
import { sift } from './stems.ts';
import { energySeverityFor, isDwelling, isPropertySale } from './scope.ts';

/**
 * Words that stand in place of a certificate, and are none. They follow it at once: in "DPE : C, pas de procédure en
 * cours" and "DPE récent, travaux en cours" something else is under way.
 */
const noCertificate = sift(
  /\b(?:dpe|diagnostic(?: de performance)? energetique)(?: est)? ?[:–-]? ?\b(?:en cours(?! de validite)|vierge|a venir|a realiser|non communique|en attente|sur demande)\b/,
  ...['en cours', 'vierge', 'a venir', 'a realiser', 'non communique', 'en attente', 'sur demande']
    .flatMap((words) => [words, `est ${words}`])
    .flatMap((words) => [`dpe ${words}`, `energetique ${words}`]),
);

/** What speaks against the reason that an agency gives. Source: CCH, art. R126-15. */
const unfit: Readonly<Record<EnergyExemption, (listing: Listing) => string | undefined>> = {
  land: ({ kind }) => (kind === 'land' ? undefined : 'le bien n’est pas un terrain'),
  parking: ({ kind }) => (kind === 'parking' ? undefined : 'le bien n’est pas un stationnement'),
  'off-plan': ({ offPlan }) =>
    offPlan ? undefined : 'le bien n’est pas saisi comme vendu sur plan',
  unheated: ({ heating = [] }) => (heating.length > 0 ? 'un chauffage est saisi' : undefined),
  'detached-under-50-m2': ({ kind, areas }) => {
    if (kind === 'flat') return 'un appartement n’est pas un bâtiment isolé';
    return areas.main !== undefined && areas.main >= 50
      ? `le bien a ${formatArea(areas.main)}`
      : undefined;
  },
  'let-under-four-months': ({ rent }) => (rent ? 'le logement est loué au mois' : undefined),
  'provisional-building': () => undefined,
  'place-of-worship': (listing) => (isDwelling(listing) ? 'le bien est un logement' : undefined),
  'listed-building': () => undefined,
  'farm-or-industrial-building': (listing) =>
    isDwelling(listing) ? 'le bien est un logement' : undefined,
};

const reasonNames: Readonly<Record<EnergyExemption, string>> = {
  land: 'terrain',
  parking: 'stationnement',
  'off-plan': 'vente sur plan',
  unheated: 'non chauffé',
  'detached-under-50-m2': 'bâtiment isolé de moins de 50 m²',
  'let-under-four-months': 'occupé moins de quatre mois par an',
  'provisional-building': 'construction provisoire',
  'place-of-worship': 'lieu de culte',
  'listed-building': 'monument historique',
  'farm-or-industrial-building': 'bâtiment agricole ou industriel',
};

export const energyDutyRules: readonly Rule[] = [
  {
    id: 'DPE-06',
    law: { source: 'CCH, art. L126-33 et R126-15', from: '2021-07-01' },
    judge: (listing) => {
      const { energy } = listing;
      if (energy.status === 'missing') {
        return energy.reason === 'blank'
          ? energySeverityFor(listing)(
              'energy',
              'Le DPE est vierge : cela n’existe plus depuis le 1er juillet 2021.',
              'Faites établir un nouveau DPE.',
            )
          : pass;
      }
      const words = findWords(listing, noCertificate);
      if (words) {
        const isExempt = energy.status === 'exempt';
        return (isExempt ? block : warn)(
          'texts',
          isExempt
            ? `Le bien est déclaré non soumis au DPE, et le texte écrit « ${words} ».`
            : `Le texte écrit « ${words} », et un DPE est saisi.`,
          isExempt ? 'Attendez le DPE et saisissez-le avant de publier.' : 'Retirez ces mots.',
        );
      }
      if (energy.status !== 'exempt') return pass;
      if (energy.reason) {
        const against = unfit[energy.reason](listing);
        return against
          ? block(
              'energy.reason',
              `Le motif « ${reasonNames[energy.reason]} » ne dispense pas du DPE : ${against}.`,
              'Corrigez le motif, ou saisissez le DPE.',
            )
          : pass;
      }
      // Of land and of a parking the kind is the reason.
      if (listing.kind === 'land' || listing.kind === 'parking') return pass;
      // Of premises the list of reasons is longer than a form asks: warehouses are seldom heated.
      const say = isDwelling(listing) ? warn : inform;
      return say(
        'energy.reason',
        `Le ${isDwelling(listing) ? 'logement' : 'local'} est déclaré non soumis au DPE, sans motif.`,
        `Dites pourquoi ; la liste est fermée : ${Object.values(reasonNames).slice(2).join(', ')}.`,
      );
    },
  },
  {
    id: 'DPE-07',
    law: {
      source: 'Loi n° 89-462, art. 6 ; décret n° 2002-120, mod. 2023-796',
      from: '2025-01-01',
    },
    judge: (listing, { constants }) => {
      const { energy } = listing;
      if (!listing.rent || !isDwelling(listing) || energy.status !== 'rated') return pass;
      const ban = constants.find(`rent-ban-${energy.energy.toLowerCase()}`);
      if (!ban) return pass;
      // The bill speaks of F and G alone.
      const isDoubtful = energy.energy !== 'E' && constants.word('relance-logement') === 'warn';
      return (isDoubtful ? warn : block)(
        'energy.energy',
        `Un logement de classe ${energy.energy} ne peut plus être loué comme résidence principale depuis le ${formatDay(ban.from)}.`,
        isDoubtful
          ? 'Retirez l’annonce, ou vérifiez que le contrat de travaux permet de louer.'
          : 'Retirez l’annonce jusqu’aux travaux et au nouveau DPE.',
      );
    },
  },
  {
    id: 'DPE-09',
    law: { source: 'CCH, art. L126-28-1', from: '2023-04-01' },
    judge: (listing, { constants }) => {
      const { energy, kind, copro } = listing;
      // A house is one home, and due even as a lot of a condominium; a building of several owners is not.
      const isWhole = kind === 'house' || (kind === 'building' && !copro);
      if (energy.status !== 'rated' || !isPropertySale(listing) || !isWhole) return pass;
      return constants.find(`audit-${energy.energy.toLowerCase()}`) && !energy.audited
        ? inform(
            'energy.audited',
            `En classe ${energy.energy}, l’audit énergétique est remis dès la première visite.`,
            'Faites-le établir s’il manque ; s’il est prêt, dites-le.',
          )
        : pass;
    },
  },
];
