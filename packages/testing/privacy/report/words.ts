/** What the report of a proof says, in French: for the group, for its lawyers, for an inspector of the CNIL. */
import type { Tracker } from '@agency/facts';
import type { PageType } from '../pages.ts';
import type { Fingerprint, Screenshot } from '../proof.ts';
import type { Stored, Unread } from '../read-stored.ts';
import type { Deed } from '../session.ts';
import type { StateKind } from '../states.ts';

export const page = {
  title: (brand: string) => `Preuve du respect des choix sur les traceurs, ${brand}`,
  lead: (domain: string, day: string) =>
    `Ce qu’un navigateur a enregistré et appelé sur le site construit pour ${domain}, comparé au registre des traceurs. Établi le ${day}.`,
  law: 'Loi Informatique et Libertés, art. 82\u202f; RGPD, art. 7(1)\u202f; CNIL, lignes directrices et recommandation du 17 septembre 2020.',
  conform: (steps: string, states: string) =>
    `Conforme au registre\u202f: aucun écart, sur ${steps} en ${states}.`,
  faulty: (faults: string, steps: string, states: string) =>
    `Non conforme\u202f: ${faults}, sur ${steps} en ${states}.`,
  contents: 'Sommaire',
  yes: 'oui',
  no: 'non',
  none: '–',
  ok: 'Conforme',
  faults: 'Écarts',
  noFault: 'Aucun écart.',
  scrolled: (title: string) => `${title}, tableau à faire défiler`,
} as const;

export const sections = {
  faults: 'Écarts',
  states: 'Ce qui a été essayé',
  screenshots: 'Ce qui est demandé au visiteur',
  trackers: 'Traceurs déclarés',
  unseen: 'Déclarés et jamais vus',
  steps: 'Ce qui a été vu, visite par visite',
  fingerprints: 'Empreintes et versions',
  limits: 'Limites de cette preuve',
} as const;

export const columns = {
  state: 'État',
  allowed: 'Ce qui peut alors fonctionner',
  pages: 'Observations',
  verdict: 'Verdict',
  deed: 'Geste',
  path: 'Page',
  asks: 'Question posée',
  stored: 'Enregistré',
  hosts: 'Appelé',
  forbidden: 'Interdit par la politique de sécurité',
  name: 'Nom',
  kind: 'Nature',
  vendor: 'À qui',
  purpose: 'Finalité',
  lifetime: 'Durée déclarée',
  consent: 'Consentement',
  seenIn: 'Vu dans',
  of: 'De quoi',
  sha256: 'SHA-256',
} as const;

export const trackerWords = {
  ours: 'le site lui-même',
  visit: 'la visite',
  exempt: 'exempté',
  needed: 'demandé',
  nowhere: 'aucun état',
  all: 'tous les états',
} as const;

/** @param about Name of the purpose or of the vendor. */
export const stateTitles: Readonly<Record<StateKind, (about: string) => string>> = {
  fresh: () => 'Première venue, sans réponse',
  refused: () => 'Tout refusé',
  purpose: (about) => `Une seule finalité acceptée\u202f: ${about}`,
  vendor: (about) => `Un seul prestataire accepté\u202f: ${about}`,
  accepted: () => 'Tout accepté',
  objected: () => 'Opposition à ce qui est exempté',
  withdrawn: () => 'Consentement retiré',
  'refused-later': () => 'Retour six mois après un refus',
  'accepted-later': () => 'Retour six mois après une acceptation',
  revised: () => 'Ce qui est demandé a changé',
  'not-followed': () => 'Navigateur qui demande à ne pas être suivi (GPC)',
  scriptless: () => 'Sans JavaScript',
};

export const deeds: Readonly<Record<Deed, string>> = {
  open: 'ouvre et parcourt',
  follow: 'suit un lien',
  wait: 'reste deux minutes (horloge avancée)',
  write: 'commence à remplir un formulaire',
  refuse: 'refuse tout',
  accept: 'accepte tout',
  choose: 'accepte une partie',
  object: 's’oppose',
  withdraw: 'retire son accord',
  elsewhere: 'regarde l’autre onglet',
  before: 'revient après 180 jours (horloge avancée)',
  after: 'revient après 184 jours (horloge avancée)',
};

export const storageKinds: Readonly<Record<Stored['kind'] | Tracker['storage'], string>> = {
  cookie: 'cookie',
  'local-storage': 'stockage local',
  'session-storage': 'stockage de session',
  database: 'base IndexedDB',
  cache: 'cache d’un script',
  file: 'fichier privé (OPFS)',
  worker: 'service worker',
  request: 'requête',
};

export const pageTypeNames: Readonly<Record<PageType, string>> = {
  home: 'accueil',
  search: 'recherche',
  shelf: 'liste',
  listing: 'annonce',
  offices: 'agences',
  contact: 'contact',
  fees: 'honoraires',
  places: 'lieux',
  place: 'lieu',
  space: 'Mon espace',
  cookies: 'cookies',
  text: 'texte légal',
  earlier: 'version antérieure',
  versions: 'versions d’un texte',
  map: 'plan du site',
  missing: 'page introuvable',
  own: 'page propre à la marque',
  translated: 'page traduite',
};

export const fingerprintNames: Readonly<Record<Fingerprint['of'], string>> = {
  gate: 'Barrière écrite dans chaque page',
  served: 'Bandeau, choix et réveils',
  registry: 'Registre des traceurs',
  'choice-of-vendors': 'Prestataires de la marque',
  text: 'Texte «\u202fCookies\u202f» en vigueur',
  site: 'Site construit (pages, scripts, styles, données)',
};

export const unreadNames: Readonly<Record<Unread['what'], string>> = {
  page: 'ce que garde la page',
  frame: 'ce que garde le cadre',
  request: 'la fin de la requête',
  end: 'le bas de la page',
};

export const screenshotsFailed = (message: string) =>
  `Toutes les captures n’ont pas pu être prises\u202f: ${message}`;

export const screenshotNames: Readonly<Record<Screenshot['of'], string>> = {
  banner: 'Bandeau',
  choices: 'Choix',
};

export const unseenWords = {
  none: 'Tout ce qui est déclaré a été vu au moins une fois.',
  lead: 'Ce n’est pas un écart\u202f: un traceur déclaré peut dépendre d’un geste qui n’a pas été fait ici (mettre en favori, enregistrer une recherche). Ce qui ne sert plus est à retirer du registre.',
} as const;
