/** FRM-01 to FRM-13: forms and messages. */
import {
  forLawyer,
  inTest,
  inText,
  inWords,
  onFacts,
  places,
  needsPeriods,
  onForms,
  type Duty,
} from '../duty.ts';

const gdpr = '2018-05-25';

/** What a form shows where it stands, and that nothing asks for data without being defined. */
const onBuilt = inTest('packages/testing/built/posted-forms.ts');
const onInput = inTest('packages/testing/built/forms.ts');
/** What leaves the browser, and for whom. */
const inBrowser = inTest('packages/testing/e2e/forms.spec.ts');

export const formDuties: readonly Duty[] = [
  {
    id: 'FRM-01',
    title: 'Près du bouton : qui, pourquoi, base, durée, droits.',
    law: { source: 'RGPD, art. 13', from: gdpr },
    checks: [onForms, onBuilt],
  },
  {
    id: 'FRM-02',
    title: 'Champs nécessaires seulement, marqués comme tels ; téléphone facultatif.',
    law: { source: 'RGPD, art. 5(1)(c) et 13(2)(e)', from: gdpr },
    checks: [onForms, onBuilt, onInput],
  },
  {
    id: 'FRM-03',
    title: 'Aucune case d’acceptation de la notice pour obtenir une réponse.',
    law: { source: 'RGPD, art. 6 et 7(4)', from: gdpr },
    checks: [onForms, onBuilt],
  },
  {
    id: 'FRM-04',
    title: 'Un champ de téléphone informe du consentement préalable, par une case à part.',
    law: {
      source: 'Code de la consommation, art. L223-1 et L223-2 (loi n° 2025-594 du 30 juin 2025)',
      from: '2026-08-11',
    },
    checks: [
      onForms,
      onBuilt,
      inWords,
      onFacts(needsPeriods('phone-consent', 'phone-consent-proof')),
      inText({
        document: 'confidentialite',
        says: /toute sollicitation telephonique a des fins commerciales suppose votre consentement prealable|any sales call requires your prior consent/,
        words:
          '« Toute sollicitation téléphonique à des fins commerciales suppose votre consentement préalable, sauf exécution d’un contrat en cours. »',
      }),
      places('confidentialite', 'Duration', 'phone-consent'),
    ],
  },
  {
    id: 'FRM-05',
    title: 'Ni appel à froid de propriétaires, ni vieux fichier sans consentement.',
    law: { source: 'Code de la consommation, art. L223-1', from: '2026-08-11' },
    checks: [
      forLawyer(
        'Les appels à des propriétaires qui publient eux-mêmes et aux anciens contacts ont cessé, sauf consentement prouvé.',
      ),
    ],
  },
  {
    id: 'FRM-06',
    title: 'Courriel et SMS commerciaux : une case par moyen, et de quoi se désinscrire.',
    law: {
      source: 'Code des postes et des communications électroniques, art. L34-5',
      from: '2004-06-22',
    },
    checks: [
      onForms,
      onBuilt,
      inTest('packages/alerts/message/write-message.test.ts'),
      forLawyer(
        'Les modèles de courriels du prestataire portent l’expéditeur et la désinscription.',
      ),
    ],
  },
  {
    id: 'FRM-07',
    title: 'Une alerte demandée n’est pas de la prospection ; les offres du groupe en sont.',
    law: { source: 'RGPD, art. 6(1)(b) ; CPCE, art. L34-5', from: gdpr },
    checks: [onForms],
  },
  {
    id: 'FRM-08',
    title: 'Aucun pixel de suivi dans un courriel sans consentement.',
    law: {
      source: 'Loi n° 78-17, art. 82 ; CNIL, délibération n° 2026-042 du 12 mars 2026',
      from: '2026-07-14',
    },
    checks: [
      inTest('packages/alerts/message/write-message.test.ts'),
      forLawyer(
        'Le suivi d’ouverture est éteint chez le prestataire des courriels, ou consenti à part.',
      ),
    ],
  },
  {
    id: 'FRM-09',
    title: 'Candidature à la location : les seules pièces du décret, jamais au premier contact.',
    law: {
      source: 'Loi n° 89-462, art. 22-2 ; décret n° 2015-1437 du 5 novembre 2015',
      from: '2015-11-08',
    },
    checks: [onForms, onBuilt],
  },
  {
    id: 'FRM-10',
    title: 'Envoi chiffré, rien de personnel dans une adresse, pas de tiers contre les robots.',
    law: { source: 'RGPD, art. 25 et 32', from: gdpr },
    checks: [onBuilt, inBrowser],
  },
  {
    id: 'FRM-11',
    title: 'Estimation : « avis de valeur, ne constitue pas une expertise ».',
    law: { source: 'Code de la consommation, art. L121-2', from: '2016-07-01' },
    checks: [onForms, onBuilt],
  },
  {
    id: 'FRM-12',
    title: 'Un champ libre prie de ne rien écrire de sensible.',
    law: { source: 'RGPD, art. 5(1)(c) et 9', from: gdpr },
    checks: [onForms],
  },
  {
    id: 'FRM-13',
    title: 'Exercer un droit est aussi simple que prendre contact.',
    law: { source: 'RGPD, art. 12(2)', from: gdpr },
    checks: [inTest('packages/site/check-forms.ts'), places('confidentialite', 'Controller')],
  },
];
