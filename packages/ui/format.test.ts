import { expect, test } from 'vitest';
import {
  createWords,
  formatArea,
  formatDay,
  formatMoney,
  formatNumber,
  formatPercent,
  localise,
  slugify,
} from './index.ts';

const narrow = '\u202f';
const hard = '\u00a0';

test.each([
  [312000, 'fr', `312${narrow}000${hard}€`],
  [968.79, 'fr', `968,79${hard}€`],
  [312000, 'en', '€312,000'],
])('%d euros in %s are %s', (amount, language, expected) => {
  expect(formatMoney(amount, language)).toBe(expected);
});

test.each([
  ['fr', 'fr-FR'],
  ['en', 'en-GB'],
])('whole figures in %s are written as Intl would', (language, locale) => {
  const euros = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const number = new Intl.NumberFormat(locale);
  const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
  for (const value of [0, ...powers.flatMap((power) => [power - 1, power, power + 1])]) {
    expect(formatNumber(value, language)).toBe(number.format(value));
    expect(formatMoney(value, language)).toBe(euros.format(value));
  }
  expect(formatNumber(-1234, language)).toBe(number.format(-1234));
});

test('a figure never parts from its unit', () => {
  expect(formatArea(75.1, 'fr')).toBe(`75,1${hard}m²`);
  expect(formatPercent(4.5, 'fr')).toBe(`4,5${hard}%`);
  expect(formatPercent(4.5, 'en')).toBe('4.5%');
});

test('the first of a month is an ordinal in French', () => {
  expect(formatDay('2026-11-01', 'fr')).toBe('1er novembre 2026');
  expect(formatDay('2026-11-21', 'fr')).toBe('21 novembre 2026');
  expect(formatDay('2026-11-01', 'en')).toBe('1 November 2026');
});

test('an address holds no accent, no apostrophe and no capital', () => {
  expect(slugify("Saint-Pée-sur-Nivelle, l'Œuvre")).toBe('saint-pee-sur-nivelle-l-oeuvre');
});

test('French lies at the root, English beside it', () => {
  expect(localise('/vente/', 'fr')).toBe('/vente/');
  expect(localise('/vente/', 'en')).toBe('/en/vente/');
});

test('a count chooses singular or plural as its language does', () => {
  const texts = new Map([
    ['room.one', '{count} pièce'],
    ['room.other', '{count} pièces'],
  ]);
  const words = createWords('fr', texts);
  expect([words.count('room', 0), words.count('room', 1), words.count('room', 2)]).toEqual([
    '0 pièce',
    '1 pièce',
    '2 pièces',
  ]);
});

test('a key without a text stops the build', () => {
  expect(() => createWords('fr', new Map())('a.b')).toThrow('No text "a.b" in fr (content/copy).');
});
