/** What the law asks where something is stored or read at the visitor's (LIL art. 82): the registry and a real browser. */
import { durationInDays, findConstant, type Facts } from '@agency/facts';
import {
  block,
  forLawyer,
  inTest,
  inWords,
  needsPeriods,
  onFacts,
  places,
  schema,
  type Duty,
  type SiteRemark,
} from '../duty.ts';

const cnil =
  'CNIL, lignes directrices n° 2020-091 et recommandation n° 2020-092 du 17 septembre 2020';
const article = 'Loi n° 78-17, art. 82';

/** The browser that `pnpm test` and `pnpm privacy` send through the built sites. */
const inBrowser = inTest('packages/testing/e2e/consent.spec.ts');

/** The constant that says how long a plain audience measurement may keep what it learns. */
const limit = 'audience-retention';

export const trackerDuties: readonly Duty[] = [
  {
    id: 'CK-01',
    title: 'Rien n’est déposé ni lu avant un acte positif ; se taire, c’est refuser.',
    law: { source: `${article} ; ${cnil}`, from: '2020-10-02' },
    checks: [inBrowser],
  },
  {
    id: 'CK-02',
    title: 'Refuser est aussi simple qu’accepter : même endroit, même rang, même forme.',
    law: { source: cnil, from: '2020-10-02' },
    checks: [inBrowser],
  },
  {
    id: 'CK-03',
    title: 'Les finalités et les responsables sont nommés avant le choix, qui se fait un par un.',
    law: { source: cnil, from: '2020-10-02' },
    checks: [schema('registry'), places('cookies', 'Vendors'), inBrowser],
  },
  {
    id: 'CK-04',
    title: 'Un accord se retire à tout moment, depuis chaque page, et aussitôt.',
    law: { source: `RGPD, art. 7(3) ; ${article}`, from: '2018-05-25' },
    checks: [places('cookies', 'Choices'), inBrowser],
  },
  {
    id: 'CK-05',
    title: 'Le choix est retenu six mois, le refus aussi, et il peut être prouvé.',
    law: { source: `RGPD, art. 7(1) ; ${cnil}`, from: '2020-10-02' },
    checks: [
      inBrowser,
      forLawyer(
        'La preuve du choix est gardée dans l’appareil du visiteur, et, si la marque le veut, à une adresse de la société (consent.proof) : dites si la première suffit.',
      ),
    ],
  },
  {
    id: 'CK-06',
    title: 'Une mesure d’audience sans accord ne sert que le site, et se contente de peu.',
    law: {
      source: `${article} ; CNIL, page « mesure d’audience » du 4 juillet 2025`,
      from: '2020-10-02',
    },
    checks: [
      schema('registry'),
      onFacts(needsPeriods(limit)),
      onFacts(judgeExemptions),
      forLawyer(
        'Avant d’employer un outil de mesure dispensé d’accord, relisez son auto-évaluation : réglages du serveur, adresses tronquées, aucune réutilisation.',
      ),
    ],
  },
  {
    id: 'CK-07',
    title: 'Partager, voir un plan ou un film n’appelle personne avant que le visiteur le demande.',
    law: { source: `${article} ; CJUE, C-40/17 du 29 juillet 2019`, from: '2019-07-29' },
    checks: [inBrowser, inTest('packages/testing/built/hosts.ts')],
  },
  {
    id: 'CK-08',
    title: 'Quitter le site ou régler le navigateur n’est pas une façon de refuser.',
    law: { source: 'RGPD, art. 7 ; loi n° 78-17, art. 82', from: '2018-05-25' },
    checks: [inWords],
  },
  {
    id: 'CK-09',
    title: 'Ce qui est déclaré est ce qui est observé.',
    law: { source: `RGPD, art. 5(2) et 13 ; ${article}`, from: '2018-05-25' },
    checks: [places('cookies', 'Trackers'), inBrowser],
  },
  {
    id: 'CK-10',
    title: 'L’accord vaut pour un site ; il n’est pas porté de l’un à l’autre.',
    law: { source: cnil, from: '2020-10-02' },
    checks: [inBrowser],
  },
];

function judgeExemptions({ registry, constants }: Facts, today: string): SiteRemark[] {
  const longest = findConstant(constants, limit, today)?.value;
  if (typeof longest !== 'string') return [];
  return registry.vendors
    .filter(
      ({ exemption, retention }) =>
        exemption && durationInDays(retention) > durationInDays(longest),
    )
    .flatMap(({ id, name, retention }) =>
      block(
        `trackers.vendors.${id}.retention`,
        `${name} se passe d’accord et garde ce qu’il apprend ${retention}, plus que ${longest} (${limit}).`,
        `Réglez l’outil sur cette durée au plus, puis écrivez « ${longest} ».`,
      ),
    );
}
