/** ML-01 to ML-13: the legal notice. */
import type { Facts } from '@agency/facts';
import { findFeeSchedule } from '@agency/facts';
import { foldText } from '../../listing-text.ts';
import {
  block,
  forLawyer,
  inTest,
  inText,
  inWords,
  onFacts,
  places,
  schema,
  warn,
  type Duty,
} from '../duty.ts';
import { untilItsDay } from '../validity.ts';

const lcen = 'Loi n° 2004-575 du 21 juin 2004 (LCEN), art. 1-1';
/** The article was made by the law of 21 May 2024; the duty it holds is that of 2004. */
const sinceLcen = '2004-06-22';
const hoguet = 'Loi n° 70-9 du 2 janvier 1970';

export const legalNoticeDuties: readonly Duty[] = [
  {
    id: 'ML-01',
    title: 'L’éditeur est nommé : dénomination, forme, siège, capital, RCS, téléphone.',
    law: { source: `${lcen}, I 2°`, from: sinceLcen },
    checks: [
      schema(
        'company.name',
        'company.form',
        'company.street',
        'company.postcode',
        'company.town',
        'company.capital',
        'company.siren',
        'company.phone',
      ),
      places('mentions-legales', 'Publisher'),
    ],
  },
  {
    id: 'ML-02',
    title: 'Le directeur de la publication est une personne physique, nommée.',
    law: { source: `${lcen}, I 3° ; loi n° 82-652 du 29 juillet 1982, art. 93-2`, from: sinceLcen },
    checks: [
      schema('company.publicationDirector'),
      onFacts(judgeDirector),
      places('mentions-legales', 'Director'),
    ],
  },
  {
    id: 'ML-03',
    title: 'L’hébergeur réel est nommé, avec son adresse et son téléphone.',
    law: { source: `${lcen}, I 4°`, from: sinceLcen },
    checks: [
      onFacts(({ processors }) =>
        processors.some(({ role }) => role === 'hosting')
          ? []
          : block(
              'processors',
              'Aucun prestataire n’a le rôle d’hébergeur.',
              'Ajoutez l’hébergeur : role: hosting, avec name, address et phone.',
            ),
      ),
      places('mentions-legales', 'Host'),
      forLawyer(
        'L’hébergeur nommé doit être celui qui sert vraiment les pages, réseau de diffusion compris : à comparer au contrat.',
      ),
    ],
  },
  {
    id: 'ML-04',
    title: 'Courriel, TVA, autorité qui délivre la carte et règles de la profession sont indiqués.',
    law: {
      source:
        'Obligations d’identification du commerce électronique (LCEN, art. 19) ; code de la consommation, art. R111-2',
      from: sinceLcen,
    },
    checks: [
      schema('company.email', 'company.vat', 'company.card'),
      places('mentions-legales', 'Card'),
      inText({
        document: 'mentions-legales',
        says: /\b(?:loi n° ?|act (?:no\. ?)?)70-9\b/,
        words: '« loi n° 70-9 du 2 janvier 1970 » (“Act 70-9 of 2 January 1970”)',
      }),
      inText({
        document: 'mentions-legales',
        says: /\bdecret n° ?2015-1090\b|\bdecree (?:no\. ?)?2015-1090\b/,
        words: '« décret n° 2015-1090 du 28 août 2015 » (“Decree 2015-1090 of 28 August 2015”)',
      }),
    ],
  },
  {
    id: 'ML-05',
    title: 'SIREN, RCS et ville du greffe, siège, forme et capital figurent sur le site.',
    law: { source: 'Code de commerce, art. R123-237 et R123-238', from: '2007-05-10' },
    checks: [
      schema('company.siren', 'company.rcsCity', 'company.vat'),
      places('mentions-legales', 'Publisher'),
    ],
  },
  {
    id: 'ML-06',
    title: 'La carte professionnelle est indiquée, valable, et porte les activités exercées.',
    law: {
      source: `${hoguet}, art. 3 ; décret n° 72-678 du 20 juillet 1972, art. 92`,
      from: '1972-07-20',
    },
    checks: [
      schema('company.card'),
      onFacts(untilItsDay('card')),
      onFacts(judgeMentions),
      places('mentions-legales', 'Card'),
    ],
  },
  {
    id: 'ML-07',
    title: 'Pour chaque activité : un garant, ou la phrase de non-détention de fonds.',
    law: {
      source: `${hoguet}, art. 3 ; décret n° 72-678 du 20 juillet 1972, art. 92 à 94`,
      from: '1972-07-20',
    },
    checks: [
      schema('company.guarantee.sales', 'company.guarantee.management'),
      onFacts(untilItsDay('guarantee')),
      onFacts(judgeFunds),
      places('mentions-legales', 'Guarantee'),
    ],
  },
  {
    id: 'ML-08',
    title: 'L’assureur de responsabilité civile est nommé, avec son adresse et l’étendue couverte.',
    law: { source: `${hoguet}, art. 3 ; code de la consommation, art. R111-2`, from: '1972-07-20' },
    checks: [
      schema('company.insurance'),
      onFacts(untilItsDay('insurance')),
      places('mentions-legales', 'Insurance'),
    ],
  },
  {
    id: 'ML-09',
    title: 'Chaque agence est indiquée : adresse, téléphone, directeur.',
    law: { source: 'Décret n° 72-678 du 20 juillet 1972, art. 8', from: '1972-07-20' },
    checks: [
      schema('offices'),
      places('mentions-legales', 'Offices'),
      forLawyer(
        'Chaque agence hors du siège doit avoir fait sa déclaration préalable d’activité à la CCI, et son directeur en être titulaire.',
      ),
    ],
  },
  {
    id: 'ML-10',
    title: 'Un agent commercial porte son RSAC et « EI », et n’est pas dit agent immobilier.',
    law: {
      source: `Code de commerce, art. R134-12 et R526-27 ; ${hoguet.replace('Loi', 'loi')}, art. 4`,
      from: '2018-11-25',
    },
    checks: [schema('people'), onFacts(judgeAgents), inWords, places('mentions-legales', 'Agents')],
  },
  {
    id: 'ML-11',
    title: 'Chaque page mène aux textes légaux et aux honoraires.',
    law: {
      source: `${lcen} (accès facile) ; arrêté du 10 janvier 2017, art. 2 ; loi n° 78-17, art. 82`,
      from: sinceLcen,
    },
    checks: [inTest('packages/testing/built/legal-links.ts')],
  },
  {
    id: 'ML-12',
    title: 'Droit de réponse, signalement d’un contenu et crédits des images sont indiqués.',
    law: {
      source: `${lcen} (droit de réponse) ; code de la propriété intellectuelle, art. L121-1`,
      from: sinceLcen,
    },
    checks: [
      schema('company.contentReportEmail'),
      places('mentions-legales', 'Fact', 'company.contentReportEmail'),
      places('mentions-legales', 'Duration', 'right-of-reply'),
      places('mentions-legales', 'Licences'),
      forLawyer(
        'Les auteurs des photographies doivent avoir cédé leurs droits par écrit et accepté ou demandé d’être nommés.',
      ),
    ],
  },
  {
    id: 'ML-13',
    title: 'Rien ne mène à la plateforme européenne des litiges.',
    law: { source: 'Règlement (UE) 2024/3228', from: '2025-07-20' },
    checks: [inWords],
  },
];

/** Titles that stand in the place of a name, and what names of firms are made of. */
const functionTitle =
  /\b(?:gerante?|gerance|directeur|directrice|direction|presidente?|agence|societe|service|responsable|equipe|redaction|immobilier|immobiliere|immo|entreprises?|groupe|cabinet|sarl|sasu?|eurl)\b/;

/** A shorter name may stand within one of a person: "Chai" in "Chaix". */
const tellingLength = 8;

function judgeDirector(facts: Facts) {
  const { value } = facts.company.publicationDirector;
  if (value === null) return [];
  const letters = lettersOf(value);
  const isFirm = listFirms(facts).some(
    (firm) => letters === firm || (firm.length >= tellingLength && letters.includes(firm)),
  );
  if (!isFirm && !functionTitle.test(foldText(value))) return [];
  return block(
    'company.publicationDirector',
    `« ${value} » n’est pas le nom d’une personne physique.`,
    'Écrivez le prénom et le nom du représentant légal.',
  );
}

/** The company, its offices and its brands, as far as the facts name them: an id is the name of a brand without blanks. */
function listFirms({ company, offices, registry, audits }: Facts): string[] {
  const brands = [...registry.vendors, ...registry.trackers, ...audits].flatMap(
    (entry) => entry.brands ?? [],
  );
  const names = [company.name.value, ...offices.map(({ name }) => name), ...brands];
  return names.flatMap((name) => (name ? lettersOf(name) : []));
}

function lettersOf(name: string): string {
  return foldText(name).replace(/[^a-z0-9]/g, '');
}

/** Services of the schedule → the mention of the card that allows them. */
const mentionsByFamily = {
  sale: 'T',
  rental: 'T',
  business: 'T',
  prestige: 'T',
  holiday: 'T',
  management: 'G',
} as const;

const mentionNames = { T: 'Transaction (T)', G: 'Gestion (G)' };

function judgeMentions({ company: { card }, feeSchedules }: Facts, today: string) {
  if (card.value === null) return [];
  const { mentions } = card.value;
  const families = findFeeSchedule(feeSchedules, today)?.services.map(({ family }) => family) ?? [];
  const wanted = new Set(
    families.flatMap((family) =>
      family in mentionsByFamily ? mentionsByFamily[family as keyof typeof mentionsByFamily] : [],
    ),
  );
  return [...wanted]
    .filter((mention) => !mentions.includes(mention))
    .flatMap((mention) =>
      block(
        'company.card',
        `Le barème offre des services que la carte ne permet pas : il y manque « ${mentionNames[mention]} ».`,
        'Corrigez les mentions de la carte, ou retirez ces services du barème.',
      ),
    );
}

/** Who collects rents holds funds of others. */
function judgeFunds({ company: { guarantee }, feeSchedules }: Facts, today: string) {
  if (guarantee.management.value !== 'holds-no-funds') return [];
  const collects = findFeeSchedule(feeSchedules, today)?.services.some(
    (service) => service.basis === 'percent' && service.of === 'collected-rent',
  );
  if (!collects) return [];
  return warn(
    'company.guarantee.management',
    'Le barème compte des honoraires sur les loyers encaissés, alors que la société déclare ne détenir aucun fonds en gestion.',
    'Nommez le garant de la gestion, ou retirez ces services du barème.',
  );
}

const reservedTitle = /\bagente? immobili(?:er|ere)\b|\b(?:estate agent|realtor)\b/;

function judgeAgents({ people }: Facts) {
  return people
    .filter(({ status }) => status === 'independent-agent')
    .filter(({ role, introduction }) =>
      [role, introduction].some(({ fr, en }) => reservedTitle.test(foldText(`${fr} ${en}`))),
    )
    .flatMap(({ id, name }) =>
      block(
        `people.${id}`,
        `${name} est agent commercial, et sa présentation parle d’agent immobilier.`,
        'Écrivez « conseiller » ou « agent commercial » dans « role » et « introduction ».',
      ),
    );
}
