import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import type { Company } from '@agency/facts';
import { company } from '@agency/facts/fixtures/company.ts';
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { legalLine } from './legal-line.ts';

const copy = loadCopy(fileURLToPath(new URL('../..', import.meta.url)), 'villa-rosa');
const line = (of: Company, language: 'fr' | 'en' = 'fr') =>
  legalLine(of, createWords(language, copy[language])).map((text) =>
    text.replace(/[\u00a0\u202f]/g, ' '),
  );

test('a printed page says who speaks, with which capital, card and guarantor', () => {
  expect(line(company)).toEqual([
    'MAISON ROSA, SARL au capital de 10 000 euros, ZA des Platanes, 64990 Villeneuve',
    'RCS Bayonne 732 829 320',
    'Carte professionnelle CPI 6402 2025 000 000 000 délivrée par CCI Exemple',
    'Garantie financière : Non-détention de fonds : MAISON ROSA ne doit recevoir ni détenir d’autres fonds, effets ou valeurs que ceux représentatifs de sa rémunération ou de sa commission',
    'Garantie financière : Garant Exemple, 1 rue du Garant, à hauteur de 120 000 euros',
  ]);
});

test('one guarantor of both activities is named once', () => {
  const { management } = company.guarantee;
  const lines = line({ ...company, guarantee: { sales: management, management } });
  expect(lines.filter((text) => text.startsWith('Garantie'))).toHaveLength(1);
});

test('what nobody knows yet is said to be missing', () => {
  const unknown = { value: null, source: null, verifiedOn: null };
  const lines = line({ ...company, capital: unknown, siren: unknown, card: unknown });
  expect(lines.slice(0, 3)).toEqual([
    'MAISON ROSA, SARL au capital de à compléter euros, ZA des Platanes, 64990 Villeneuve',
    'RCS Bayonne à compléter',
    'Carte professionnelle à compléter délivrée par à compléter',
  ]);
});

test('it is said in English too', () => {
  expect(line(company, 'en')[0]).toBe(
    'MAISON ROSA, SARL with a capital of 10,000 euros, ZA des Platanes, 64990 Villeneuve',
  );
});
