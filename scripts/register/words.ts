/** How the register speaks: French, with the article of each thing it has to say. */
import type { Activity, Processor, Vendor } from '@agency/facts';

type Transfer = NonNullable<Processor['transfer']>;

/** Nobody knows it yet. */
export const missing = 'à compléter';
/** Somebody wrote it and nobody has compared it with its source. */
export const unchecked = 'non vérifié';

export const legalBases: Readonly<Record<Activity['legalBasis'], string>> = {
  consent: 'Consentement (RGPD, art. 6(1)(a))',
  contract: 'Contrat ou mesures précontractuelles (RGPD, art. 6(1)(b))',
  'legal-obligation': 'Obligation légale (RGPD, art. 6(1)(c))',
  'legitimate-interest': 'Intérêt légitime (RGPD, art. 6(1)(f))',
};

export const actions: Readonly<Record<Activity['retention']['action'], string>> = {
  erase: 'effacement',
  anonymise: 'anonymisation',
};

export const mechanisms: Readonly<Record<Transfer['mechanism'], string>> = {
  adequacy: 'décision d’adéquation (RGPD, art. 45)',
  'data-privacy-framework': 'Data Privacy Framework, décision (UE) 2023/1795 (RGPD, art. 45)',
  'standard-clauses': 'clauses contractuelles types (RGPD, art. 46)',
};

export const fallbacks: Readonly<Record<Transfer['fallback'], string>> = {
  'standard-clauses': 'clauses contractuelles types',
  'end-of-transfer': 'fin du transfert',
};

export const roles: Readonly<Record<Processor['role'], string>> = {
  hosting: 'Hébergement',
  crm: 'Logiciel métier',
  email: 'Envoi de messages',
  audience: 'Mesure d’audience',
  forms: 'Formulaires',
};

export const vendorRoles: Readonly<Record<Vendor['role'], string>> = {
  own: 'outil de la société',
  processor: 'sous-traitant (RGPD, art. 28)',
  'joint-controller': 'responsable conjoint (RGPD, art. 26)',
  controller: 'responsable de son côté',
};

export const page = {
  title: 'Registre des activités de traitement',
  law: 'RGPD, art. 30(1)',
  on: (day: string) => `Établi le ${day}, à partir des faits de content/facts.`,
  unverified: (count: number) =>
    count === 0
      ? 'Tous les faits sont vérifiés.'
      : `${count} ${count > 1 ? 'faits ne sont pas vérifiés' : 'fait n’est pas vérifié'} : ce registre est à compléter. « ${missing} » : personne ne sait ; « ${unchecked} » : personne n’a comparé à la source.`,
  company: 'Pour toutes les activités',
  activities: 'Activités',
  processors: 'Prestataires',
  vendors: 'Outils qui se chargent dans les pages',
  contents: 'Sommaire',
  closed: 'pas encore offert',
};
