/** What else the law asks of the sites as a whole: fees, trackers in words, telephones, features that bring duties. */
import { findFeeSchedule, type Facts } from '@agency/facts';
import { listVerifications } from '../verifications.ts';
import { formatDay } from '../../figures.ts';
import {
  block,
  forLawyer,
  inTest,
  inText,
  inWords,
  onFacts,
  schema,
  warn,
  type Duty,
  type JudgeFacts,
} from '../duty.ts';

const consumer = 'Code de la consommation';

export const otherDuties: readonly Duty[] = [
  {
    id: 'FEE-01',
    title: 'Le barème dit des prix maximums, TTC, sans fourchette.',
    law: {
      source: 'Arrêté du 10 janvier 2017, art. 2 (arrêté du 26 janvier 2022)',
      from: '2022-04-01',
    },
    checks: [schema('feeSchedules'), inWords],
  },
  {
    id: 'OTH-02',
    title: 'Le français est là, et aussi lisible que les autres langues.',
    law: { source: 'Loi n° 94-665 du 4 août 1994, art. 2 à 4', from: '1995-03-07' },
    checks: [inTest('packages/testing/built/alternates.ts')],
  },
  {
    id: 'OTH-03',
    title: 'Les numéros de téléphone ne sont pas surtaxés.',
    law: { source: `${consumer}, art. L121-16`, from: '2016-07-01' },
    checks: [onFacts(judgePhones), inWords],
  },
  {
    id: 'OTH-06',
    title: 'Un programme qui répond aux visiteurs dit qu’il en est un.',
    law: { source: 'Règlement (UE) 2024/1689, art. 50(1)', from: '2026-08-02' },
    checks: [
      onFacts(
        whereOffered('chatbot', 'Un programme répond aux visiteurs, et aucune page ne le dit.', {
          fix: 'Faites dire au programme, dès l’ouverture, qu’il est une machine, puis adaptez cette règle.',
        }),
      ),
    ],
  },
  {
    id: 'OTH-07',
    title: 'Des avis de clients disent s’ils sont vérifiés, comment et de quand ils sont.',
    law: { source: `${consumer}, art. L111-7-2 et D111-16`, from: '2018-01-01' },
    checks: [
      inWords,
      onFacts(
        whereOffered('reviews', 'Des avis sont montrés, et aucune page ne dit leurs règles.', {
          fix: 'Écrivez la notice (contrôle, dates, critères de classement), puis adaptez cette règle.',
        }),
      ),
    ],
  },
  {
    id: 'OTH-08',
    title: 'Un contrat conclu en ligne se renonce en ligne, par un bouton.',
    law: {
      source: `${consumer}, art. L221-18, L221-21 et D221-5 (ordonnance n° 2026-2 du 5 janvier 2026)`,
      from: '2026-06-19',
    },
    checks: [
      onFacts(
        whereOffered(
          'onlineContract',
          'Un contrat peut être conclu en ligne, et les sites n’ont pas le bouton « Renoncer au contrat ici ».',
          {
            fix: 'Ajoutez le bouton, la confirmation et l’accusé de réception daté, ou écrivez false.',
          },
        ),
      ),
      inWords,
      inText({
        document: 'conditions',
        says: /aucun contrat n'est conclu sur ce site|no contract is concluded on this site/,
        words:
          '« aucun contrat n’est conclu sur ce site » (“no contract is concluded on this site”)',
        unless: ({ company }) => company.features.onlineContract.value === true,
      }),
    ],
  },
  {
    id: 'OTH-09',
    title: 'Les conditions n’ont pas de clause abusive et ne s’acceptent pas en naviguant.',
    law: { source: `${consumer}, art. L211-1, L212-1 et R212-1`, from: '2016-07-01' },
    checks: [
      inWords,
      forLawyer(
        'Les conditions d’utilisation sont à relire en entier : un programme ne reconnaît que les clauses abusives les plus fréquentes.',
      ),
    ],
  },
  {
    id: 'OTH-10',
    title: 'Des contenus de visiteurs appellent un signalement et un point de contact.',
    law: { source: 'Règlement (UE) 2022/2065, art. 11, 12 et 16', from: '2024-02-17' },
    checks: [
      onFacts(
        whereOffered(
          'userContent',
          'Des visiteurs publient sur les sites, et aucun mécanisme de signalement n’existe.',
          { fix: 'Ajoutez le signalement, les points de contact et la motivation des retraits.' },
        ),
      ),
    ],
  },
  {
    id: 'OTH-11',
    title: 'Un signalement est lu, suivi d’effet et consigné.',
    law: { source: 'Loi n° 2004-575 du 21 juin 2004 (LCEN), art. 6', from: '2004-06-22' },
    checks: [
      schema('company.contentReportEmail'),
      forLawyer(
        'La boîte des signalements est lue chaque jour ouvré, et les suites sont consignées.',
      ),
    ],
  },
  {
    id: 'OTH-15',
    title: 'L’information sur la lutte contre le blanchiment est dans le mandat.',
    law: { source: 'Code monétaire et financier, art. L561-5', from: '2009-01-30' },
    checks: [forLawyer('Les modèles de mandat informent de la vigilance contre le blanchiment.')],
  },
  {
    id: 'OTH-16',
    title: 'Les liens avec une banque, un courtier ou un artisan sont dits.',
    law: { source: 'Loi n° 70-9 du 2 janvier 1970, art. 4-1', from: '2014-03-27' },
    checks: [
      forLawyer(
        'La société a-t-elle des liens capitalistiques ou d’intérêt à déclarer à ses clients ? Les sites n’en nomment aucun.',
      ),
    ],
  },
  {
    id: 'OTH-17',
    title: 'Les pages sont chiffrées et protégées ; une fuite se signale dans le délai légal.',
    law: { source: 'RGPD, art. 32 à 34', from: '2018-05-25' },
    checks: [
      inTest('packages/hosting/headers.test.ts'),
      inText({ document: 'confidentialite', block: 'Duration', naming: 'breach-notice' }),
      forLawyer(
        'La procédure interne en cas de fuite (qui décide, qui écrit à la CNIL, qui consigne) est à écrire.',
      ),
    ],
  },
  {
    id: 'OTH-18',
    title: 'Un fait n’est dit vérifié qu’un jour qui est venu.',
    law: { source: `${consumer}, art. L121-2 (ce qui est affirmé est exact)`, from: '2016-07-01' },
    checks: [onFacts(judgeVerifications)],
  },
  {
    id: 'TOU-01',
    title:
      'Une annonce de meublé de tourisme porte son numéro ; le loueur a déclaré sur l’honneur ce que la loi demande.',
    law: { source: 'Code du tourisme, art. L324-1-1 et L324-2-1', from: '2026-05-20' },
    checks: [inTest('packages/rules/holiday.test.ts'), onFacts(judgeTouristLets)],
  },
];

type Feature = keyof Facts['company']['features'];

/** The sites lack what the feature wants: whoever switches it on is told first. */
function whereOffered(feature: Feature, message: string, { fix }: { fix: string }): JudgeFacts {
  return ({ company }) =>
    company.features[feature].value === true
      ? block(`company.features.${feature}`, message, fix)
      : [];
}

/** 081 to 089 and their writings; 0800 to 0805 are free. */
const surtaxed = /^(?:0|(?:\+|00)330?)8[1-9]/;

function judgePhones({ company, offices, people, processors }: Facts) {
  const phones: [fact: string, phone: string | null | undefined][] = [
    ['company.phone', company.phone.value],
    ...offices.map(({ id, phone }) => [`offices.${id}.phone`, phone] as [string, string]),
    ...people.map(({ id, phone }) => [`people.${id}.phone`, phone] as [string, string]),
    ...processors.map(
      ({ id, phone }) => [`processors.${id}.phone`, phone?.value] as [string, string | null],
    ),
  ];
  return phones
    .filter(([, phone]) => phone && surtaxed.test(phone.replace(/[\s.()-]/g, '')))
    .flatMap(([fact, phone]) =>
      (fact.startsWith('processors.') ? warn : block)(
        fact,
        `Le numéro ${phone} est surtaxé.`,
        'Écrivez un numéro ordinaire (01 à 07, 09) ou gratuit (0800 à 0805).',
      ),
    );
}

/** A year that was mistyped would keep a fact verified for ten. */
function judgeVerifications(facts: Facts, today: string) {
  return listVerifications(facts)
    .filter(({ verifiedOn }) => verifiedOn > today)
    .flatMap(({ fact, verifiedOn }) =>
      block(
        fact,
        `Ce fait est dit vérifié le ${formatDay(verifiedOn)}, un jour qui n’est pas encore venu.`,
        'Écrivez dans « verifiedOn » le jour où quelqu’un l’a comparé à sa source.',
      ),
    );
}

function judgeTouristLets({ company, feeSchedules }: Facts, today: string) {
  const isOffered = findFeeSchedule(feeSchedules, today)?.services.some(
    ({ family }) => family === 'holiday',
  );
  if (company.features.touristLets.value !== false || !isOffered) return [];
  return warn(
    'company.features.touristLets',
    'La société dit ne pas louer de meublés de tourisme, et le barème compte ce service.',
    'Corrigez le fait, ou retirez le service du barème.',
  );
}
