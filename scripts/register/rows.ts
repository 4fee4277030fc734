/** What the register says of each activity and of each processor, column by column. */
import {
  chooseVendors,
  findRetention,
  formatData,
  formatDuration,
  type Activity,
  type Company,
  type Facts,
  type Processor,
  type Vendor,
} from '@agency/facts';
import {
  actions,
  fallbacks,
  legalBases,
  mechanisms,
  missing,
  roles,
  unchecked,
  vendorRoles,
} from './words.ts';

export interface Register {
  facts: Facts;
  /** The day it is written on. */
  today: string;
}

const noTransfer = 'aucun prévu';

export type Columns<Thing> = readonly [
  name: string,
  cellOf: (thing: Thing, register: Register) => string,
][];

/** GDPR art. 30(1), letter by letter, and what makes a row worth believing. */
export const activityColumns: Columns<Activity> = [
  ['Référence', ({ id }) => id],
  ['Finalité', ({ purpose }) => purpose.fr],
  ['Offert aujourd’hui', ({ open }) => (open ? 'oui' : 'non')],
  [
    'Base légale',
    ({ legalBasis, legitimateInterest }) =>
      [legalBases[legalBasis], legitimateInterest?.fr].filter(Boolean).join('\u202f: '),
  ],
  ['Catégories de personnes', ({ subjects }) => subjects.fr],
  ['Catégories de données', (activity) => formatData(activity, 'fr')],
  [
    'Origine des données',
    ({ otherOrigin }) =>
      ['la personne elle-même', otherOrigin?.fr].filter(Boolean).join('\u202f; '),
  ],
  [
    'Destinataires',
    (activity, { facts }) =>
      [
        activity.recipients.fr,
        ...chooseVendors(activity, facts.registry)
          .filter(({ role }) => role !== 'processor' && role !== 'own')
          .map(tellVendor),
      ].join('\u202f; '),
  ],
  [
    'Prestataires',
    (activity, register) =>
      [
        ...processorsOf(activity.processors, register).map(nameOf),
        ...chooseVendors(activity, register.facts.registry)
          .filter(({ role }) => role === 'processor')
          .map(tellVendor),
      ].join('\u202f; ') || 'aucun',
  ],
  [
    'Transferts hors de l’Union',
    (activity, register) =>
      [
        ...processorsOf(activity.processors, register).flatMap((one) => {
          if (one.transfer) return [`${nameOf(one)}\u202f: ${formatTransfer(one)}`];
          return isPlaced(one) ? [] : [`${nameOf(one)}\u202f: ${missing}`];
        }),
        ...chooseVendors(activity, register.facts.registry)
          .filter(({ transfer }) => transfer)
          .map((vendor) => `${vendor.name}\u202f: ${formatTransfer(vendor)}`),
      ].join('\u202f; ') || noTransfer,
  ],
  ['Durée de conservation', formatRetention],
  ['Source', ({ source }) => source],
  ['Vérifié le', ({ verifiedOn }) => verifiedOn ?? unchecked],
];

/** What is the same for every activity: art. 30(1)(a) and (g). */
export const commonColumns: readonly [name: string, cellOf: (register: Register) => string][] = [
  ['Responsable du traitement', ({ facts }) => formatController(facts.company)],
  ['Contact pour les données', ({ facts }) => formatContact(facts.company)],
  [
    'Mesures de sécurité (art. 32)',
    ({ facts }) =>
      facts.security.map(({ measure, verifiedOn }) => mark(measure.fr, verifiedOn)).join('\n'),
  ],
  ['Registre établi le', ({ today }) => today],
];

/** GDPR art. 28, and 44 to 49. */
export const processorColumns: Columns<Processor> = [
  ['Référence', ({ id }) => id],
  ['Nom', nameOf],
  ['Rôle', ({ role }) => roles[role]],
  ['Ce qu’il fait', ({ purpose }) => purpose.fr],
  ['Lieu des données', ({ location }) => tell(location.value?.fr, location.verifiedOn)],
  [
    'Contrat (art. 28)',
    ({ contractSignedOn: { value, verifiedOn } }, { today }) => {
      if (value === null) return 'manque';
      return value > today ? `à signer le ${value}` : mark(`signé le ${value}`, verifiedOn);
    },
  ],
  // Of a firm that is not known, nobody can say that it sends nothing abroad.
  ['Pays tiers', (one) => one.transfer?.country.fr ?? (isPlaced(one) ? noTransfer : missing)],
  ['Mécanisme', ({ transfer }) => (transfer ? mechanisms[transfer.mechanism] : '')],
  ['Solution de repli', ({ transfer }) => (transfer ? fallbacks[transfer.fallback] : '')],
  ['Transfert vérifié le', ({ transfer }) => (transfer ? (transfer.verifiedOn ?? unchecked) : '')],
  [
    'Activités',
    ({ id }, { facts }) =>
      facts.activities
        .filter(({ processors }) => processors.includes(id))
        .map((activity) => activity.id)
        .join(', ') || 'aucune',
  ],
  ['Liste établie le', (_, { today }) => today],
];

/** Tools of others that run in pages: the same articles, and 26 where the purposes are set together. */
export const vendorColumns: Columns<Vendor> = [
  ['Référence', ({ id }) => id],
  ['Nom', ({ name, verifiedOn }) => mark(name, verifiedOn)],
  ['Société', ({ company }) => company ?? 'la société elle-même'],
  ['Rôle', ({ role }) => vendorRoles[role]],
  [
    'Ce qu’il fait',
    ({ purpose }, { facts }) =>
      facts.registry.purposes.find(({ id }) => id === purpose)?.explanation.fr ?? missing,
  ],
  // The registry of trackers does not hold what was signed.
  [
    'Contrat ou accord (art. 26 ou 28)',
    ({ role }) => (role === 'processor' || role === 'joint-controller' ? missing : ''),
  ],
  // What is our own lies with the host, which is told among the processors.
  [
    'Pays tiers',
    ({ role, transfer }) => transfer?.country.fr ?? (role === 'own' ? '' : noTransfer),
  ],
  ['Mécanisme', ({ transfer }) => (transfer ? mechanisms[transfer.mechanism] : '')],
  ['Solution de repli', ({ transfer }) => (transfer ? fallbacks[transfer.fallback] : '')],
  ['Transfert vérifié le', ({ transfer }) => (transfer ? (transfer.verifiedOn ?? unchecked) : '')],
  ['Ce qu’il apprend est gardé', ({ retention }) => formatDuration(retention, 'fr')],
  ['Sites', ({ brands }) => brands.join(', ') || 'aucun'],
  [
    'Activités',
    (vendor, { facts }) =>
      facts.activities
        .filter((activity) => chooseVendors(activity, facts.registry).includes(vendor))
        .map(({ id }) => id)
        .join(', ') || 'aucune',
  ],
  ['Liste établie le', (_, { today }) => today],
];

function tell(value: string | null | undefined, verifiedOn: string | null): string {
  return value ? mark(value, verifiedOn) : missing;
}

function mark(text: string, verifiedOn: string | null): string {
  return verifiedOn === null ? `${text} (${unchecked})` : text;
}

function formatController({ name, form, street, postcode, town, phone }: Company): string {
  const of = (fact: { value: string | null; verifiedOn: string | null }) =>
    tell(fact.value, fact.verifiedOn);
  return `${of(name)} ${of(form)}, ${of(street)}, ${of(postcode)} ${of(town)}, ${of(phone)}`;
}

function formatContact({ privacyContact: { value, verifiedOn } }: Company): string {
  return tell(value && `${value.title}, ${value.email}, ${value.post}`, verifiedOn);
}

function processorsOf(ids: readonly string[], { facts }: Register): Processor[] {
  return facts.processors.filter(({ id }) => ids.includes(id));
}

function isPlaced({ location }: Processor): boolean {
  return location.value !== null;
}

function nameOf({ id, name }: Processor): string {
  return name.value === null ? `${missing} (${id})` : mark(name.value, name.verifiedOn);
}

function tellVendor({ name, company, role, verifiedOn }: Vendor): string {
  const named = company?.startsWith(name) ? [company] : [name, company];
  return mark([...named, vendorRoles[role]].filter(Boolean).join(', '), verifiedOn);
}

function formatTransfer({ transfer }: Pick<Processor, 'transfer'>): string {
  if (!transfer) return '';
  const { country, mechanism, fallback, verifiedOn } = transfer;
  const checked = verifiedOn === null ? unchecked : `vérifié le ${verifiedOn}`;
  return `${country.fr}, ${mechanisms[mechanism]}, à défaut ${fallbacks[fallback]}, ${checked}`;
}

function formatRetention(activity: Activity, { facts }: Register): string {
  const { startEvent, action } = activity.retention;
  const duration = findRetention(activity, facts.registry);
  if (duration === undefined) return missing;
  return `${formatDuration(duration, 'fr')} après ${startEvent.fr}, puis ${actions[action]}`;
}
