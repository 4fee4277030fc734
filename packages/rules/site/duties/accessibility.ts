/** ACC-01 to ACC-07: accessibility, as far as a site states it. */
import { sizeOf, type Facts } from '@agency/facts';
import {
  block,
  forLawyer,
  inform,
  inTest,
  inWords,
  onFacts,
  places,
  schema,
  type Duty,
} from '../duty.ts';
import { untilItsDay } from '../validity.ts';

const accessAct = '2025-06-28';

export const accessibilityDuties: readonly Duty[] = [
  {
    id: 'ACC-01',
    title: 'Les sites suivent les WCAG 2.1 AA (EN 301 549).',
    law: { source: 'Code de la consommation, art. L412-13 (directive 2019/882)', from: accessAct },
    checks: [
      inTest('packages/testing/e2e/audit.ts'),
      forLawyer(
        'Un site d’annonces sans vente en ligne est-il un « service de commerce électronique » ? Par prudence il est construit comme s’il l’était.',
      ),
    ],
  },
  {
    id: 'ACC-02',
    title: 'Une micro-entreprise est exemptée : moins de 10 personnes et 2 M€ au plus.',
    law: { source: 'Code de la consommation, art. L412-13', from: accessAct },
    checks: [onFacts(tellSize)],
  },
  {
    id: 'ACC-03',
    title: 'Le site dit comment le service répond aux exigences d’accessibilité.',
    law: { source: 'Code de la consommation, art. D412-57', from: accessAct },
    checks: [places('accessibilite', 'AccessibilityState')],
  },
  {
    id: 'ACC-04',
    title: 'Une exemption ou une charge disproportionnée est évaluée et déclarée.',
    law: { source: 'Code de la consommation, art. D412-49 et suivants', from: accessAct },
    checks: [
      forLawyer(
        'Si la société se dit exemptée ou invoque une charge disproportionnée, l’évaluation écrite et la déclaration à la DGCCRF sont à faire.',
      ),
    ],
  },
  {
    id: 'ACC-05',
    title: 'La déclaration, volontaire sous 250 M€ de chiffre d’affaires, est exacte.',
    law: { source: 'Loi n° 2005-102, art. 47 ; décret n° 2019-768', from: '2019-07-26' },
    checks: [onFacts(tellDuty), places('accessibilite', 'AccessibilityState')],
  },
  {
    id: 'ACC-06',
    title: 'La déclaration dit l’état, l’audit, les défauts, le contact et le recours.',
    law: { source: 'Arrêté du 20 septembre 2019', from: '2019-10-02' },
    checks: [
      schema('audits'),
      onFacts(untilItsDay('audits')),
      inWords,
      places('accessibilite', 'AccessibilityState'),
      places('accessibilite', 'AccessibilityAudit'),
      places('accessibilite', 'Authority', 'defenseur-des-droits'),
    ],
  },
  {
    id: 'ACC-07',
    title: 'Photographies, classes d’énergie, prix et cartes ont leur équivalent en texte.',
    law: { source: 'WCAG 2.1, critères 1.1.1, 1.3.1 et 1.4.1', from: accessAct },
    checks: [inTest('packages/testing/e2e/audit.ts')],
  },
];

function tellSize({ company }: Facts) {
  const size = sizeOf(company);
  const years = [company.headcount, company.turnover, company.balanceSheet].flatMap((figure) =>
    figure ? [figure.year] : [],
  );
  if (size === 'unknown') {
    return inform(
      'company.headcount',
      'Rien ne dit si la société est une micro-entreprise : les sites sont construits comme si elle ne l’était pas.',
      'Écrivez headcount, turnover et balanceSheet, avec leur année.',
    );
  }
  if (size === 'larger') return [];
  return inform(
    'company.headcount',
    `Micro-entreprise d’après les chiffres de ${Math.min(...years)} : l’obligation d’accessibilité ne la vise pas. À revoir chaque année.`,
    'Rien à faire ; la déclaration reste volontaire.',
  );
}

/** From this turnover on a private body owes the statement. Source: décret 2019-768, art. 1. */
const statementDue = 250_000_000;

function tellDuty({ company: { turnover } }: Facts) {
  if (!turnover || turnover.value < statementDue) return [];
  return block(
    'company.turnover',
    'À ce chiffre d’affaires la déclaration d’accessibilité est obligatoire, et le texte la dit volontaire.',
    'Faites auditer les sites et récrivez la page d’accessibilité.',
  );
}
