/** What a landlord may not ask of an applicant; the list of what he may ask is closed (décret no 2015-1437). */
import { entry, type Entry } from './lexicon.ts';

/** Patterns are for folded text. */
export const unlawfulConditions: readonly Entry[] = [
  entry(
    'chèque ou somme avant le bail',
    ['cheque', 'versement', 'acompte'],
    'cheque (?:de|pour|a) (?:la )?(?:reservation|reserver|visite)',
    '(?:reservation|visite)s? (?:contre|sur) (?:un )?(?:cheque|versement|acompte)',
  ),
  entry(
    'photographie',
    ['photo'],
    "photos? d'identite",
    'photo(?:graphie)?s? (?:du|des|de chaque) (?:candidats?|locataires?|demandeurs?|occupants?)',
    '(?:dossier|candidature)[^.;:!?\\n]{0,20} avec (?:une |votre )?photo',
  ),
  entry(
    'relevés bancaires, tenue du compte',
    ['releve', 'tenue de compte', 'absence de credit'],
    'releves? (?:bancaires?|de compte)',
    'attestation de (?:bonne )?tenue de compte',
    "attestation d'absence de credit",
  ),
  entry(
    'carte bancaire',
    ['carte bancaire', 'carte bleue', 'carte de credit', ' cb '],
    '(?:copie|empreinte|numero|photocopie)s? (?:de (?:la |votre )?)?(?:carte bancaire|carte bleue|carte de credit|cb)\\b',
  ),
  entry(
    'prélèvement automatique imposé',
    ['prelevement'],
    'prelevements? automatiques? (?:obligatoires?|exiges?|imposes?)',
    'autorisation de prelevement',
  ),
  entry(
    'sécurité sociale',
    ['carte vitale', 'assure social', 'securite sociale'],
    'carte vitale\\b',
    "carte d'assure social",
    '(?:attestation|numero) de securite sociale',
  ),
  entry('casier judiciaire', ['casier judiciaire'], 'casier judiciaire'),
  entry(
    'santé',
    ['certificat', 'dossier medical', 'bilan de sante'],
    'certificats? medica(?:l|ux)',
    'dossier medical',
    'bilan de sante',
  ),
  entry(
    'vie privée',
    ['contrat de mariage', 'concubinage', 'divorce'],
    'contrat de mariage',
    'certificat de concubinage',
    'jugement de divorce',
  ),
];
