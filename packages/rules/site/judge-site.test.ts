/** Every duty that looks at facts: on what keeps it, on what breaks it, and on both sides of its first day. */
import { expect, test } from 'vitest';
import { siteCases } from '../fixtures/site/cases.ts';
import { house } from '../fixtures/site/house.ts';
import { duties, findDuty } from './duties.ts';
import { judgeSite } from './judge-site.ts';
import type { Facts } from '@agency/facts';

const usualDay = '2026-11-22';
const entries = Object.entries(siteCases);
const findingsOf = (rule: string, facts: Facts, day = usualDay) =>
  judgeSite(facts, day).filter((finding) => finding.rule === rule);
const severitiesOf = (...args: Parameters<typeof findingsOf>) =>
  findingsOf(...args).map(({ severity }) => severity);

test('every duty that looks at facts has its cases, and every case its duty', () => {
  const looking = duties.filter(({ checks }) => checks.some(({ by }) => by === 'facts'));
  expect(Object.keys(siteCases).sort()).toEqual(looking.map(({ id }) => id).sort());
});

test.each(
  entries.flatMap(([id, { passes }]) => passes.map((one) => [id, one.name, one.facts] as const)),
)('%s passes %s', (id, _, facts) => {
  expect(severitiesOf(id, facts)).toEqual([]);
});

test.each(entries.flatMap(([id, { fails }]) => fails.map((one) => [id, one.name, one] as const)))(
  '%s finds fault with %s',
  (id, _, { facts, gives }) => {
    expect(severitiesOf(id, facts)).toEqual(gives);
  },
);

test.each(
  entries
    .filter(([id]) => findDuty(id).law.from >= '2020-01-01')
    .map(([id, cases]) => [id, cases] as const),
)('%s binds from its day on', (id, { fromItsDay }) => {
  const { from } = findDuty(id).law;
  const eve = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  if (!fromItsDay) throw new Error(`${id} has no facts that break it from ${from} on.`);
  expect(severitiesOf(id, fromItsDay, eve)).toEqual([]);
  expect(severitiesOf(id, fromItsDay, from)).not.toEqual([]);
});

test('a company in order is told of nothing but its size', () => {
  const grave = judgeSite(house, usualDay).filter(({ severity }) => severity !== 'INFO');
  expect(grave).toEqual([]);
});

test('how findings read', () => {
  const told = entries.flatMap(([id, { fails }]) =>
    fails.flatMap(({ facts }) =>
      findingsOf(id, facts).map(
        ({ rule, severity, fact, message, fix }) =>
          `${rule} ${severity} ${fact}\n  ${message}\n  ${fix}`,
      ),
    ),
  );
  expect([...new Set(told)].join('\n').replace(/[\u00a0\u202f]/g, ' ')).toMatchInlineSnapshot(`
    "CK-06 BLOCK trackers.vendors.compteur.retention
      Compteur Exemple se passe d’accord et garde ce qu’il apprend P26M, plus que P25M (audience-retention).
      Réglez l’outil sur cette durée au plus, puis écrivez « P25M ».
    CK-06 BLOCK constants
      La durée « audience-retention » ne vaut pas ce jour-là.
      Écrivez-la dans content/facts/constants.yaml, avec sa source.
    ML-02 BLOCK company.publicationDirector
      « La Direction » n’est pas le nom d’une personne physique.
      Écrivez le prénom et le nom du représentant légal.
    ML-02 BLOCK company.publicationDirector
      « Rose Immobilier » n’est pas le nom d’une personne physique.
      Écrivez le prénom et le nom du représentant légal.
    ML-02 BLOCK company.publicationDirector
      « Villa Rosa » n’est pas le nom d’une personne physique.
      Écrivez le prénom et le nom du représentant légal.
    ML-02 BLOCK company.publicationDirector
      « Maison Rosa SARL » n’est pas le nom d’une personne physique.
      Écrivez le prénom et le nom du représentant légal.
    ML-03 BLOCK processors
      Aucun prestataire n’a le rôle d’hébergeur.
      Ajoutez l’hébergeur : role: hosting, avec name, address et phone.
    ML-06 BLOCK company.card
      Carte professionnelle : valable jusqu’au 21 novembre 2026, ce jour est passé.
      Demandez le renouvellement à la CCI, puis écrivez le nouveau jour dans « validUntil ».
    ML-06 WARN company.card
      Carte professionnelle : valable jusqu’au 22 novembre 2026, dernier jour.
      Demandez le renouvellement à la CCI, puis écrivez le nouveau jour dans « validUntil ».
    ML-06 BLOCK company.card
      Le barème offre des services que la carte ne permet pas : il y manque « Transaction (T) ».
      Corrigez les mentions de la carte, ou retirez ces services du barème.
    ML-06 BLOCK company.card
      Le barème offre des services que la carte ne permet pas : il y manque « Gestion (G) ».
      Corrigez les mentions de la carte, ou retirez ces services du barème.
    ML-07 WARN company.guarantee.management
      Le barème compte des honoraires sur les loyers encaissés, alors que la société déclare ne détenir aucun fonds en gestion.
      Nommez le garant de la gestion, ou retirez ces services du barème.
    ML-07 BLOCK company.guarantee.sales
      Garantie financière (transaction) : valable jusqu’au 31 octobre 2026, ce jour est passé.
      Demandez l’attestation de l’année au garant, puis écrivez le nouveau jour dans « validUntil ».
    ML-08 WARN company.insurance
      Assurance de responsabilité civile professionnelle : valable jusqu’au 23 novembre 2026, un jour reste.
      Demandez l’attestation de l’année à l’assureur, puis écrivez le nouveau jour dans « validUntil ».
    ML-10 BLOCK people.paul-durand
      Paul Durand est agent commercial, et sa présentation parle d’agent immobilier.
      Écrivez « conseiller » ou « agent commercial » dans « role » et « introduction ».
    MED-01 BLOCK mediator.agreementValidUntil
      Convention avec le médiateur de la consommation : valable jusqu’au 30 juin 2026, ce jour est passé.
      Renouvelez la convention et vérifiez que le médiateur figure sur la liste de la CECMC, puis écrivez le nouveau jour.
    MED-03 BLOCK mediator.street
      L’adresse du médiateur est encore l’ancienne (« rue de l’Ancienne-Poste »).
      Écrivez l’adresse que le médiateur donne aujourd’hui sur son site.
    PRV-01 BLOCK activities
      Aucun traitement n’est ouvert : la page de confidentialité n’informe de rien.
      Écrivez « open: true » pour chaque traitement qui a lieu.
    PRV-02 WARN company.privacyContact
      Le contact est dit « Délégué à la protection des données » : ce titre suppose une désignation déclarée à la CNIL.
      Vérifiez la désignation, ou écrivez « Référent pour les données personnelles ».
    PRV-03 BLOCK authorities
      La CNIL n’est pas parmi les autorités (« cnil »).
      Remettez cette entrée, que les textes et le registre supposent.
    PRV-03 BLOCK activities
      Le traitement des demandes de droits (« rights-requests ») n’est pas au registre.
      Remettez cette entrée, que les textes et le registre supposent.
    PRV-04 BLOCK constants
      Le délai « rights-reply » manque ou dépasse ce que la loi permet (P1M).
      Écrivez au plus P1M dans content/facts/constants.yaml.
    PRV-04 BLOCK constants
      Le délai « rights-reply-extension » manque ou dépasse ce que la loi permet (P2M).
      Écrivez au plus P2M dans content/facts/constants.yaml.
    PRV-12 BLOCK processors.mailer.contractSignedOn
      Le contrat de Facteur Exemple n’est pas encore signé à ce jour.
      Ne confiez pas de données avant la signature, ou corrigez le jour.
    PRV-13 BLOCK activities
      La société fait des transactions, et la lutte contre le blanchiment n’est pas un traitement ouvert fondé sur une obligation légale.
      Remettez l’entrée « anti-money-laundering », avec open: true et legalBasis: legal-obligation.
    PRV-13 BLOCK activities.anti-money-laundering
      La société fait des transactions, et la lutte contre le blanchiment n’est pas un traitement ouvert fondé sur une obligation légale.
      Remettez l’entrée « anti-money-laundering », avec open: true et legalBasis: legal-obligation.
    PRV-14 BLOCK processors.hosting.location
      Hôte Exemple garde des données hors de l’Union (États-Unis), et rien ne dit à quel titre.
      Ajoutez « transfer » : country, mechanism, fallback, source, verifiedOn.
    PRV-14 BLOCK processors.mailer.location
      Facteur Exemple garde des données hors de l’Union (États-Unis), et rien ne dit à quel titre.
      Ajoutez « transfer » : country, mechanism, fallback, source, verifiedOn.
    PRV-14 BLOCK processors.mailer.transfer
      Vérification du transfert hors de l’Union (Facteur Exemple) : valable jusqu’au 20 mai 2026, ce jour est passé.
      Vérifiez que le mécanisme tient toujours (liste du Data Privacy Framework, décision d’adéquation, clauses signées), puis écrivez le jour dans « verifiedOn ».
    PRV-14 BLOCK processors.mailer.transfer
      Vérification du transfert hors de l’Union (Facteur Exemple) : valable jusqu’au 1er novembre 2018, ce jour est passé.
      Vérifiez que le mécanisme tient toujours (liste du Data Privacy Framework, décision d’adéquation, clauses signées), puis écrivez le jour dans « verifiedOn ».
    PRV-14 BLOCK constants
      La durée « transfer-recheck » ne vaut pas ce jour-là.
      Écrivez-la dans content/facts/constants.yaml, avec sa source.
    FRM-04 BLOCK constants
      La durée « phone-consent » ne vaut pas ce jour-là.
      Écrivez-la dans content/facts/constants.yaml, avec sa source.
    FRM-04 BLOCK constants
      La durée « phone-consent-proof » ne vaut pas ce jour-là.
      Écrivez-la dans content/facts/constants.yaml, avec sa source.
    ACC-02 INFO company.headcount
      Micro-entreprise d’après les chiffres de 2025 : l’obligation d’accessibilité ne la vise pas. À revoir chaque année.
      Rien à faire ; la déclaration reste volontaire.
    ACC-02 INFO company.headcount
      Rien ne dit si la société est une micro-entreprise : les sites sont construits comme si elle ne l’était pas.
      Écrivez headcount, turnover et balanceSheet, avec leur année.
    ACC-05 BLOCK company.turnover
      À ce chiffre d’affaires la déclaration d’accessibilité est obligatoire, et le texte la dit volontaire.
      Faites auditer les sites et récrivez la page d’accessibilité.
    ACC-06 BLOCK audits.rgaa-2023
      Audit d’accessibilité : valable jusqu’au 1er novembre 2026, ce jour est passé.
      Faites auditer le site de nouveau et ajoutez l’audit, ou retirez celui-ci : la page dira « non évalué ».
    OTH-03 BLOCK offices.port.phone
      Le numéro 08 92 00 00 00 est surtaxé.
      Écrivez un numéro ordinaire (01 à 07, 09) ou gratuit (0800 à 0805).
    OTH-03 BLOCK company.phone
      Le numéro 08-92-00-00-00 est surtaxé.
      Écrivez un numéro ordinaire (01 à 07, 09) ou gratuit (0800 à 0805).
    OTH-03 BLOCK company.phone
      Le numéro +33 (0)8 92 00 00 00 est surtaxé.
      Écrivez un numéro ordinaire (01 à 07, 09) ou gratuit (0800 à 0805).
    OTH-03 WARN processors.hosting.phone
      Le numéro 0 892 000 000 est surtaxé.
      Écrivez un numéro ordinaire (01 à 07, 09) ou gratuit (0800 à 0805).
    OTH-06 BLOCK company.features.chatbot
      Un programme répond aux visiteurs, et aucune page ne le dit.
      Faites dire au programme, dès l’ouverture, qu’il est une machine, puis adaptez cette règle.
    OTH-07 BLOCK company.features.reviews
      Des avis sont montrés, et aucune page ne dit leurs règles.
      Écrivez la notice (contrôle, dates, critères de classement), puis adaptez cette règle.
    OTH-08 BLOCK company.features.onlineContract
      Un contrat peut être conclu en ligne, et les sites n’ont pas le bouton « Renoncer au contrat ici ».
      Ajoutez le bouton, la confirmation et l’accusé de réception daté, ou écrivez false.
    OTH-10 BLOCK company.features.userContent
      Des visiteurs publient sur les sites, et aucun mécanisme de signalement n’existe.
      Ajoutez le signalement, les points de contact et la motivation des retraits.
    OTH-18 BLOCK company.siren
      Ce fait est dit vérifié le 23 novembre 2026, un jour qui n’est pas encore venu.
      Écrivez dans « verifiedOn » le jour où quelqu’un l’a comparé à sa source.
    OTH-18 BLOCK trackers.vendors.compteur
      Ce fait est dit vérifié le 4 novembre 2036, un jour qui n’est pas encore venu.
      Écrivez dans « verifiedOn » le jour où quelqu’un l’a comparé à sa source.
    OTH-18 BLOCK trackers.vendors.compteur.transfer
      Ce fait est dit vérifié le 4 novembre 2036, un jour qui n’est pas encore venu.
      Écrivez dans « verifiedOn » le jour où quelqu’un l’a comparé à sa source.
    OTH-18 BLOCK fees.2020-01-01
      Ce fait est dit vérifié le 4 novembre 2036, un jour qui n’est pas encore venu.
      Écrivez dans « verifiedOn » le jour où quelqu’un l’a comparé à sa source.
    TOU-01 WARN company.features.touristLets
      La société dit ne pas louer de meublés de tourisme, et le barème compte ce service.
      Corrigez le fait, ou retirez le service du barème."
  `);
});
