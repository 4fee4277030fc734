/** PRV-01 to PRV-14: personal data, as far as the sites and the register tell of them. */
import {
  durationInDays,
  findConstant,
  findFeeSchedule,
  liesInArea,
  type Facts,
} from '@agency/facts';
import { foldText } from '../../listing-text.ts';
import {
  block,
  forLawyer,
  inTest,
  inText,
  inWords,
  needsPeriods,
  onFacts,
  places,
  schema,
  warn,
  type Duty,
} from '../duty.ts';
import { recheck, untilItsDay } from '../validity.ts';

const since = '2018-05-25';
const blocks = 'packages/legal/components/blocks.test.ts';

export const privacyDuties: readonly Duty[] = [
  {
    id: 'PRV-01',
    title: 'Chaque traitement a sa finalité, sa base, ses données, ses destinataires, sa durée.',
    law: { source: 'RGPD, art. 13 et 5(1)(e)', from: since },
    checks: [
      schema('activities'),
      onFacts(judgeActivities),
      inWords,
      places('confidentialite', 'Activities'),
      places('confidentialite', 'Retention'),
      forLawyer(
        'La base légale de chaque traitement et l’intérêt légitime mis en balance sont à valider avant la mise en ligne.',
      ),
    ],
  },
  {
    id: 'PRV-02',
    title: 'Le responsable du traitement et un contact joignable sont nommés.',
    law: { source: 'RGPD, art. 13(1)(a) et (b)', from: since },
    checks: [
      schema('company.privacyContact'),
      onFacts(judgeContact),
      places('confidentialite', 'Controller'),
      forLawyer(
        'La société doit-elle désigner un délégué à la protection des données (RGPD, art. 37), ou un référent suffit-il ?',
      ),
    ],
  },
  {
    id: 'PRV-03',
    title: 'Tous les droits sont nommés, dans les deux langues, avec la plainte à la CNIL.',
    law: { source: 'RGPD, art. 15 à 22 et 77 ; loi n° 78-17, art. 48 et 85', from: since },
    checks: [
      inTest(blocks),
      onFacts(judgeRights),
      places('confidentialite', 'Rights'),
      places('confidentialite', 'Authority', 'cnil'),
    ],
  },
  {
    id: 'PRV-04',
    title: 'La réponse à une demande vient dans le mois, deux de plus si elle est complexe.',
    law: { source: 'RGPD, art. 12(3)', from: since },
    checks: [
      onFacts(judgeReply),
      places('confidentialite', 'Duration', 'rights-reply'),
      places('confidentialite', 'Duration', 'rights-reply-extension'),
    ],
  },
  {
    id: 'PRV-05',
    title: 'Une pièce d’identité n’est demandée qu’en cas de doute raisonnable.',
    law: { source: 'RGPD, art. 12(6) ; décret n° 2019-536, art. 77', from: since },
    checks: [
      inWords,
      inText({
        document: 'confidentialite',
        says: /doute raisonnable|reasonable doubt/,
        words: '« en cas de doute raisonnable » (“in case of reasonable doubt”)',
      }),
    ],
  },
  {
    id: 'PRV-06',
    title: 'Seule une demande manifestement infondée ou excessive est refusée, avec la raison.',
    law: { source: 'RGPD, art. 12(4) et (5)', from: since },
    checks: [
      inWords,
      inText({
        document: 'confidentialite',
        says: /manifestement infondee ou excessive|manifestly unfounded or excessive/,
        words: '« manifestement infondée ou excessive » (“manifestly unfounded or excessive”)',
      }),
    ],
  },
  {
    id: 'PRV-07',
    title: 'L’origine des données qui ne viennent pas de la personne est dite.',
    law: { source: 'RGPD, art. 14', from: since },
    checks: [
      schema('activities'),
      places('confidentialite', 'Activities'),
      forLawyer(
        'Les personnes dont les données viennent d’un portail, d’un partenaire ou du cadastre sont-elles informées dans le mois, et au premier contact ?',
      ),
    ],
  },
  {
    id: 'PRV-08',
    title: 'La page informe ; personne n’y consent en naviguant.',
    law: { source: 'RGPD, art. 4(11) et 7', from: since },
    checks: [inWords],
  },
  {
    id: 'PRV-09',
    title: 'Adresse IP, appareil, lieu et identifiants sont dits données personnelles.',
    law: { source: 'RGPD, considérant 30 ; CJUE, C-582/14', from: since },
    checks: [inWords],
  },
  {
    id: 'PRV-10',
    title: 'Chaque version a son jour, et les anciennes se relisent.',
    law: { source: 'RGPD, art. 5(2)', from: since },
    checks: [inTest('packages/legal/versions.test.ts')],
  },
  {
    id: 'PRV-11',
    title: 'Le français fait foi, l’anglais est complet.',
    law: { source: 'RGPD, art. 12(1) ; loi n° 94-665 du 4 août 1994', from: since },
    checks: [
      inTest('packages/legal/check.test.ts'),
      forLawyer('La traduction anglaise des textes légaux est à relire par un juriste bilingue.'),
    ],
  },
  {
    id: 'PRV-12',
    title: 'Le registre existe, et chaque prestataire a signé son contrat.',
    law: { source: 'RGPD, art. 26, 28 et 30', from: since },
    checks: [
      inTest('scripts/register.ts'),
      schema('processors'),
      onFacts(judgeContracts),
      forLawyer(
        'Si le groupe partage ses fichiers entre sociétés, un accord de responsabilité conjointe (RGPD, art. 26) est à écrire.',
      ),
    ],
  },
  {
    id: 'PRV-13',
    title: 'Le traitement de lutte contre le blanchiment est au registre et sur la page.',
    law: {
      source: 'Code monétaire et financier, art. L561-2, L561-12 et L561-45',
      from: '2009-01-30',
    },
    checks: [onFacts(judgeLaundering)],
  },
  {
    id: 'PRV-14',
    title:
      'Un transfert hors de l’Union a un mécanisme, une solution de repli et une vérification.',
    law: { source: 'RGPD, art. 44 à 49', from: since },
    checks: [
      schema('processors'),
      onFacts(needsPeriods(recheck)),
      onFacts(untilItsDay('transfers')),
      onFacts(judgePlaces),
      inWords,
      places('confidentialite', 'Processors'),
      forLawyer(
        'Pour chaque prestataire lié à un pays tiers, l’accès à distance depuis ce pays et l’analyse d’impact du transfert sont à documenter.',
      ),
    ],
  },
];

function judgeActivities({ activities }: Facts) {
  if (activities.some(({ open }) => open)) return [];
  return block(
    'activities',
    'Aucun traitement n’est ouvert : la page de confidentialité n’informe de rien.',
    'Écrivez « open: true » pour chaque traitement qui a lieu.',
  );
}

/** A contact is called a DPO only where one was named to the CNIL. */
function judgeContact({ company }: Facts) {
  const title = company.privacyContact.value?.title;
  if (title === undefined || !/\b(?:dpo|delegue)/.test(foldText(title))) return [];
  return warn(
    'company.privacyContact',
    `Le contact est dit « ${title} » : ce titre suppose une désignation déclarée à la CNIL.`,
    'Vérifiez la désignation, ou écrivez « Référent pour les données personnelles ».',
  );
}

function judgeRights({ authorities, activities }: Facts) {
  const fix = 'Remettez cette entrée, que les textes et le registre supposent.';
  return [
    ...(authorities.some(({ id }) => id === 'cnil')
      ? []
      : block('authorities', 'La CNIL n’est pas parmi les autorités (« cnil »).', fix)),
    ...(activities.some(({ id }) => id === 'rights-requests')
      ? []
      : block(
          'activities',
          'Le traitement des demandes de droits (« rights-requests ») n’est pas au registre.',
          fix,
        )),
  ];
}

/** The longest that the law allows. */
const longestReply = { 'rights-reply': 'P1M', 'rights-reply-extension': 'P2M' };

function judgeReply({ constants }: Facts, today: string) {
  return Object.entries(longestReply).flatMap(([id, longest]) => {
    const value = findConstant(constants, id, today)?.value;
    if (typeof value === 'string' && durationInDays(value) <= durationInDays(longest)) return [];
    return block(
      'constants',
      `Le délai « ${id} » manque ou dépasse ce que la loi permet (${longest}).`,
      `Écrivez au plus ${longest} dans content/facts/constants.yaml.`,
    );
  });
}

function judgeContracts({ processors }: Facts, today: string) {
  return processors
    .filter(({ contractSignedOn: { value } }) => value !== null && value > today)
    .flatMap(({ id, name }) =>
      block(
        `processors.${id}.contractSignedOn`,
        `Le contrat de ${name.value ?? id} n’est pas encore signé à ce jour.`,
        'Ne confiez pas de données avant la signature, ou corrigez le jour.',
      ),
    );
}

/** Services that make the company subject to the fight against money laundering. */
const subjectFamilies = ['sale', 'rental', 'business', 'prestige'];

function judgeLaundering({ activities, company, feeSchedules }: Facts, today: string) {
  const services = findFeeSchedule(feeSchedules, today)?.services ?? [];
  const isSubject =
    company.card.value?.mentions.includes('T') === true ||
    services.some(({ family }) => subjectFamilies.includes(family));
  const own = activities.find(({ id }) => id === 'anti-money-laundering');
  if (!isSubject || (own?.open && own.legalBasis === 'legal-obligation')) return [];
  return block(
    own ? 'activities.anti-money-laundering' : 'activities',
    'La société fait des transactions, et la lutte contre le blanchiment n’est pas un traitement ouvert fondé sur une obligation légale.',
    'Remettez l’entrée « anti-money-laundering », avec open: true et legalBasis: legal-obligation.',
  );
}

function judgePlaces({ processors }: Facts) {
  return processors
    .filter(({ location: { value }, transfer }) => value !== null && transfer === undefined)
    .filter(({ location: { value } }) =>
      (value?.fr ?? '')
        .split(/\s*(?:,|;|\bet\b)\s*/)
        .some((country) => country !== '' && !liesInArea(country)),
    )
    .flatMap(({ id, name, location }) =>
      block(
        `processors.${id}.location`,
        `${name.value ?? id} garde des données hors de l’Union (${location.value?.fr}), et rien ne dit à quel titre.`,
        'Ajoutez « transfer » : country, mechanism, fallback, source, verifiedOn.',
      ),
    );
}
