/** What a proof does not prove, in French. */
import type { Proof } from '../proof.ts';
import { tellPages } from './leads.ts';

/** One sentence or two each. */
export function listLimits(
  proof: Pick<Proof, 'whole' | 'coverage' | 'vendors' | 'purposes'>,
): string[] {
  return [
    `${tellPages(proof)} Ce qui n’est pas au plan du site n’a pas été visité, hors une adresse qui n’existe pas.`,
    ...tellMadeUp(proof),
    ...limits,
  ];
}

function tellMadeUp({ vendors }: Pick<Proof, 'vendors'>): string[] {
  const madeUp = vendors.flatMap(({ name, sample, account, madeUpAccount }) => [
    ...(sample ? [`prestataire ${name}`] : []),
    ...(madeUpAccount ? [`compte ${account ?? ''} (${name})`] : []),
  ]);
  if (madeUp.length === 0) return [];
  return [
    `Sont inventés pour montrer le site\u202f: ${madeUp.join(', ')}. Cette preuve ne dit rien des vrais\u202f: elle est à refaire une fois qu’ils sont au registre.`,
  ];
}

const limits = [
  'Les durées (deux minutes, 180 et 184\u00a0jours) sont simulées en avançant l’horloge que lisent les scripts. Le navigateur, lui, n’a pas vieilli\u202f: la date de fin d’un cookie est lue, elle n’est pas attendue.',
  'La durée déclarée n’est comparée qu’à celle des cookies, que le navigateur connaît. Ce qui est gardé autrement (stockage local, base, cache) n’y a pas de fin.',
  'Des doublures tiennent la place des prestataires\u202f: elles enregistrent et appellent ce que leur documentation annonce. Ce que les vrais prestataires feraient de plus, une fois acceptés, n’est pas observé.',
  'La Content-Security-Policy du site limite aux hôtes du registre, et au service qui reçoit les formulaires, ce que les scripts des prestataires chargent et envoient dans la page. Elle ne vaut pas à l’intérieur des cadres acceptés (plans, vidéos, boutons)\u202f: ils suivent leur propre politique, et peuvent appeler d’autres hôtes.',
  'Chaque formulaire est rempli en partie, aucun n’est envoyé\u202f: ce que fait ensuite le service qui le reçoit n’est pas observé.',
  'Ce qui est enregistré puis retiré entre deux observations n’est pas vu.',
  'Les connexions qu’un script ouvre d’avance sans rien demander (preconnect, dns-prefetch) ne sont pas vues. Ce que Chromium demande pour lui-même à Google (remplissage des formulaires, mises à jour) n’est pas retenu.',
  'Un seul navigateur, Chromium. Firefox et Safari bloquent davantage, mais n’ont pas été essayés.',
  'Le site est servi sur cette machine, avec les en-têtes de production. Ce que le serveur de production ou un intermédiaire ajouterait (cookie d’équilibrage, mesure du réseau) n’est pas observé.',
  'Ce qui est observé est ce qu’une page enregistre ou appelle, non ce qu’elle lit\u202f; ce que les serveurs gardent ensuite relève du registre des traitements.',
  'La date est celle de l’ordinateur qui a fait l’essai. Pour qu’elle fasse foi, déposez l’empreinte de ce fichier auprès d’un service d’horodatage, ou publiez-la.',
] as const;
