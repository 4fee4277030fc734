/** What the report says of how far it went: on top, and of each state. */
import type { Proof } from '../proof.ts';
import type { StateKind } from '../states.ts';

type Scope = Pick<Proof, 'whole' | 'coverage' | 'vendors' | 'purposes'>;

const figure = new Intl.NumberFormat('fr-FR');

/** How many pages of how many, and that time was not waited for. */
export function tellScope(scope: Scope): string {
  return `${tellPages(scope)} ${clock} Des doublures tiennent la place des prestataires\u202f: voir les limites.`;
}

/** @example 'Ont été visitées 17 des 138 pages du plan du site : au moins une de chaque type…' */
export function tellPages({ whole, coverage, purposes }: Omit<Scope, 'vendors'>): string {
  const when = purposes.length > 0 ? 'sans réponse puis après un refus' : 'sans réponse';
  const { sitemap, visited, chosen } = coverage;
  return whole
    ? `Ont été visitées, ${when}, ${figure.format(visited)} des ${count(sitemap)} du plan du site\u202f; dans les autres états, au plus ${count(chosen)}\u202f: une de chaque type, en français, avec l’accueil des autres langues.`
    : `Ont été visitées ${figure.format(visited)} des ${count(sitemap)} du plan du site\u202f: au moins une de chaque type, celle où dorment le plus de prestataires, en français, avec l’accueil des autres langues.`;
}

const clock =
  'Les durées (deux minutes, 180 et 184\u00a0jours) sont simulées en avançant l’horloge du navigateur.';

function count(number: number): string {
  return `${figure.format(number)}\u00a0${number < 2 ? 'page' : 'pages'}`;
}

/** What a visitor does in a state, and what must then hold. */
export function leadOf(kind: StateKind, { whole, vendors }: Scope): string {
  const exempt = vendors.some(({ exemption }) => exemption !== undefined);
  return leads[kind]({ whole, exempt });
}

const every = (whole: boolean) =>
  whole ? 'toutes les pages du plan du site' : 'une page de chaque type';
const few = (whole: boolean) =>
  whole
    ? 'Une page de chaque type est lue.'
    : 'Sont lues la première page, deux autres et, pour chaque prestataire, une page où il dort.';
const waiting = (exempt: boolean) => (exempt ? ' qui attend un accord' : '');

const leads: Readonly<Record<StateKind, (scope: { whole: boolean; exempt: boolean }) => string>> = {
  fresh: ({ whole }) =>
    `Profil vierge\u202f: ${every(whole)}, chacune parcourue jusqu’en bas et dépliée, avec un clic à côté des liens\u202f; un lien est suivi\u202f; l’horloge du navigateur est avancée de deux minutes.`,
  refused: ({ whole }) => `«\u202fTout refuser\u202f», en un clic, puis ${every(whole)}.`,
  purpose: () =>
    'La finalité est cochée dans les choix, puis enregistrée\u202f; rien d’autre ne doit se réveiller.',
  vendor: () => 'Un prestataire est coché seul parmi ceux de sa finalité.',
  accepted: () => '«\u202fTout accepter\u202f», puis une page de chaque type.',
  objected: () =>
    'Le visiteur s’oppose, dans «\u202fGérer mes cookies\u202f», à ce qui n’attend pas son accord.',
  withdrawn: () =>
    'Tout est accepté, deux onglets sont ouverts sur la page où dorment le plus de prestataires, puis tout est refusé dans l’un. Ce que le site a fait enregistrer doit être effacé, y compris un cookie que seul le serveur peut lire\u202f; plus rien ne doit fonctionner, dans aucun onglet. Ce que les prestataires acceptés ont enregistré chez eux ne peut pas être effacé par le site\u202f: aucun prestataire n’est plus appelé.',
  'refused-later': () =>
    'L’horloge est avancée\u202f: 180\u00a0jours après, rien n’est redemandé\u202f; 184\u00a0jours après, la question est reposée.',
  'accepted-later': ({ exempt }) =>
    `L’horloge est avancée\u202f: 180\u00a0jours après, l’accord tient\u202f; 184\u00a0jours après, rien${exempt ? ' de ce qui attend un accord' : ''} ne fonctionne plus et la question est reposée. Ce qui était enregistré reste jusqu’à la réponse\u202f; aucun prestataire${waiting(exempt)} n’est plus appelé.`,
  revised: ({ exempt }) =>
    `L’appareil garde un accord donné à une autre révision (nouvelle finalité, nouveau prestataire ou nouvelle version du texte)\u202f: la question est reposée et rien ne fonctionne.${exempt ? ' Une opposition tient.' : ''}`,
  'not-followed': ({ whole }) =>
    `Le navigateur envoie le signal Global Privacy Control, aux scripts et par l’en-tête Sec-GPC\u202f: il vaut refus, rien n’est demandé. ${few(whole)}`,
  scriptless: ({ whole }) => `Rien ne peut se réveiller, rien n’est demandé. ${few(whole)}`,
};
