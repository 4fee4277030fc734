import { formatProblem } from '@agency/problem';
import { judgeSite, listPointsForLawyer } from '@agency/rules';
import { company } from '@agency/facts/fixtures/company.ts';
import { house, known, ofCompany } from '@agency/rules/fixtures/site/house.ts';
import { expect, test } from 'vitest';
import { findingsToProblems, formatPoints, formatSiteJudgement } from './format-site.ts';

const day = '2026-11-22';
const locate = (fact: string) => `content/facts/${fact.split('.')[0]}.yaml:7`;
const { card, insurance } = company;
if (!card.value || !insurance.value) throw new Error('The made-up company has both.');
const findings = judgeSite(
  ofCompany({
    card: known({ ...card.value, validUntil: '2026-12-01' }),
    insurance: known({ ...insurance.value, validUntil: '2026-11-21' }),
  }),
  day,
);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('the gravest is told first, each with its place and what to do', () => {
  expect(plain(formatSiteJudgement(findings, { day, locate }))).toMatchInlineSnapshot(`
    "Les sites, le 22 novembre 2026 : 1 faute (BLOCK), 1 avertissement (WARN), 1 rappel (INFO).
        ML-08  BLOCK  Loi n° 70-9 du 2 janvier 1970, art. 3 ; code de la consommation, art. R111-2
          content/facts/company.yaml:7 : Assurance de responsabilité civile professionnelle : valable jusqu’au 21 novembre 2026, ce jour est passé.
            → Demandez l’attestation de l’année à l’assureur, puis écrivez le nouveau jour dans « validUntil ».
        ML-06  WARN  Loi n° 70-9 du 2 janvier 1970, art. 3 ; décret n° 72-678 du 20 juillet 1972, art. 92
          content/facts/company.yaml:7 : Carte professionnelle : valable jusqu’au 1er décembre 2026, 9 jours restent.
            → Demandez le renouvellement à la CCI, puis écrivez le nouveau jour dans « validUntil ».
        ACC-02  INFO  Code de la consommation, art. L412-13
          content/facts/company.yaml:7 : Micro-entreprise d’après les chiffres de 2025 : l’obligation d’accessibilité ne la vise pas. À revoir chaque année.
            → Rien à faire ; la déclaration reste volontaire."
  `);
});

test('where all is well only the count is told', () => {
  expect(plain(formatSiteJudgement([], { day: '2026-12-01', locate }))).toBe(
    'Les sites, le 1er décembre 2026 : 0 faute (BLOCK), 0 avertissement (WARN), 0 rappel (INFO).',
  );
});

test('what blocks a release is a problem, with its law', () => {
  expect(plain(findingsToProblems(findings, locate).map(formatProblem).join('\n')))
    .toMatchInlineSnapshot(`
    "Assurance de responsabilité civile professionnelle : valable jusqu’au 21 novembre 2026, ce jour est passé. (ML-08 ; Loi n° 70-9 du 2 janvier 1970, art. 3 ; code de la consommation, art. R111-2)
      where: content/facts/company.yaml:7
      fix:   Demandez l’attestation de l’année à l’assureur, puis écrivez le nouveau jour dans « validUntil »."
  `);
});

test('what warns is none', () => {
  expect(findingsToProblems(judgeSite(house, day), locate)).toEqual([]);
});

test('points for a lawyer are counted, and told when they are asked for', () => {
  const points = listPointsForLawyer(day);
  expect(formatPoints(points, false)).toBe(
    `${points.length} points à voir avec un juriste\u202f: \`pnpm check --lawyer\` les dit.`,
  );
  const told = formatPoints(points, true).split('\n');
  expect(told).toHaveLength(1 + 2 * points.length);
  expect(plain(told.slice(0, 3).join('\n'))).toMatchInlineSnapshot(`
    "37 points à voir avec un juriste, qu’aucun programme ne vérifie :
      Q1  L’encadrement des loyers dans les 24 communes basques prend-il fin en novembre 2026, ou a-t-il été prolongé ? D’ici là il avertit (« rent-control » : warn).
          Loi n° 2018-1021 (ELAN), art. 140 ; proposition de loi votée le 11 décembre 2025"
  `);
});
