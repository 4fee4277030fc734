/** What the report of a proof says, in French: for the group, for its lawyers, for an inspector of the CNIL. */
import type { Tracker } from '@agency/facts';
import type { Stored } from '../observe.ts';
import type { PageType } from '../pages.ts';
import type { Fingerprint, Screenshot } from '../proof.ts';
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

export const stateLeads: Readonly<Record<StateKind, string>> = {
  fresh:
    'Profil vierge\u202f: chaque page est ouverte, parcourue jusqu’en bas et dépliée, avec un clic à côté des liens\u202f; un lien est suivi\u202f; deux minutes passent.',
  refused: '«\u202fTout refuser\u202f», en un clic, puis toutes les pages.',
  purpose:
    'La finalité est cochée dans les choix, puis enregistrée\u202f; rien d’autre ne doit se réveiller.',
  vendor: 'Un prestataire est coché seul parmi ceux de sa finalité.',
  accepted: '«\u202fTout accepter\u202f», puis toutes les pages.',
  objected:
    'Le visiteur s’oppose, dans «\u202fGérer mes cookies\u202f», à ce qui n’attend pas son accord.',
  withdrawn:
    'Tout est accepté, deux onglets sont ouverts, puis tout est refusé. Ce que le site a fait enregistrer doit être effacé, y compris un cookie que seul le serveur peut lire\u202f; plus rien ne doit fonctionner, dans aucun onglet. Ce qui se trouve chez un tiers ne peut pas être effacé par le site\u202f: il n’est plus lu.',
  'refused-later':
    '180 jours après, rien n’est redemandé\u202f; 184 jours après, la question est reposée.',
  'accepted-later':
    '180 jours après, l’accord tient\u202f; 184 jours après, plus rien ne fonctionne et la question est reposée. Ce qui était enregistré reste jusqu’à la réponse, sans être lu.',
  revised:
    'L’appareil garde un accord donné à une autre révision (nouvelle finalité, nouveau prestataire ou nouvelle version du texte)\u202f: la question est reposée et rien ne fonctionne. Une opposition tient.',
  'not-followed':
    'Le navigateur envoie le signal Global Privacy Control\u202f: il vaut refus, rien n’est demandé.',
  scriptless: 'Rien ne peut se réveiller, rien n’est demandé.',
};

export const deeds: Readonly<Record<Deed, string>> = {
  open: 'ouvre et parcourt',
  follow: 'suit un lien',
  wait: 'reste deux minutes',
  refuse: 'refuse tout',
  accept: 'accepte tout',
  choose: 'accepte une partie',
  object: 's’oppose',
  withdraw: 'retire son accord',
  elsewhere: 'regarde l’autre onglet',
  before: 'revient après 180 jours',
  after: 'revient après 184 jours',
};

export const storageKinds: Readonly<Record<Stored['kind'] | Tracker['storage'], string>> = {
  cookie: 'cookie',
  'local-storage': 'stockage local',
  'session-storage': 'stockage de session',
  database: 'base IndexedDB',
  cache: 'cache d’un script',
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

export const screenshotNames: Readonly<Record<Screenshot['of'], string>> = {
  banner: 'Bandeau',
  choices: 'Choix',
};

export const unseenWords = {
  none: 'Tout ce qui est déclaré a été vu au moins une fois.',
  lead: 'Ce n’est pas un écart\u202f: un traceur déclaré peut dépendre d’un geste qui n’a pas été fait ici (mettre en favori, enregistrer une recherche). Ce qui ne sert plus est à retirer du registre.',
} as const;

export const limits = [
  'Des doublures tiennent la place des prestataires\u202f: elles enregistrent et appellent ce que leur documentation annonce. Ce que les vrais prestataires feraient de plus, une fois acceptés, n’est pas observé\u202f; la Content-Security-Policy l’empêche d’appeler d’autres hôtes que ceux du registre.',
  'Un seul navigateur, Chromium. Firefox et Safari bloquent davantage, mais n’ont pas été essayés.',
  'Le site est servi sur cette machine, avec les en-têtes de production. Ce que le serveur de production ou un intermédiaire ajouterait (cookie d’équilibrage, mesure du réseau) n’est pas observé.',
  'Ce qui est observé est ce qu’une page enregistre ou appelle\u202f; ce que les serveurs gardent ensuite relève du registre des traitements.',
  'La date est celle de l’ordinateur qui a fait l’essai. Pour qu’elle fasse foi, déposez l’empreinte de ce fichier auprès d’un service d’horodatage, ou publiez-la.',
] as const;
