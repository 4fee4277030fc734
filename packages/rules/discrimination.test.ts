/** The lexicon on sentences: each is caught by its criterion, and none of the innocent ones is. */
import { describe, expect, test } from 'vitest';
import type { Listing } from '@agency/listings';
import { unlawfulConditions } from './conditions.ts';
import { on } from './fixtures/circumstances.ts';
import { flatForSale, flatToLet, saying } from './fixtures/listings.ts';
import {
  doubtfulSentences,
  excludingSentences,
  innocentSentences,
  lawfulDemands,
  unlawfulDemands,
} from './fixtures/sentences.ts';
import { judge } from './judge.ts';
import { doubtful, excluding } from './lexicon.ts';
import { foldText } from './listing-text.ts';

const circumstances = on('2026-11-22');

/** "BLOCK âge", one a finding. */
function heard(rule: string, words: string, listing: Listing = flatToLet): string[] {
  return judge(saying(listing, words), circumstances)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity} ${/\(([^)]+)\)/.exec(message)?.[1] ?? ''}`);
}

describe('shuts people out', () => {
  test.each(excludingSentences)('« %s » by %s', (words, criterion) => {
    expect(heard('OTH-01', words)).toEqual([`BLOCK ${criterion}`]);
  });
});

describe('is to be looked at', () => {
  test.each(doubtfulSentences)('« %s » for %s', (words, criterion) => {
    expect(heard('OTH-01', words)).toEqual([`WARN ${criterion}`]);
  });
});

describe('says nothing against anybody', () => {
  test.each(innocentSentences)('« %s »', (words) => {
    expect(heard('OTH-01', words)).toEqual([]);
  });
});

describe('may not be asked of an applicant', () => {
  test.each(unlawfulDemands)('« %s »', (words) => {
    expect(heard('RNT-11', words)).toHaveLength(1);
  });
});

describe('may be asked or said', () => {
  test.each(lawfulDemands)('« %s »', (words) => {
    expect(heard('RNT-11', words)).toEqual([]);
  });
});

test.each([
  ['what shuts people out', excluding, excludingSentences.map(([words]) => words)],
  ['what is to be looked at', doubtful, doubtfulSentences.map(([words]) => words)],
  ['what may not be asked', unlawfulConditions, unlawfulDemands],
] as const)('every line of the lexicon on %s has a sentence', (_, entries, sentences) => {
  const folded = sentences.map(foldText);
  const untried = entries
    .flatMap(({ lines }) => lines)
    .filter((line) => !folded.some((sentence) => new RegExp(line).test(sentence)));
  expect(untried).toEqual([]);
});

test('every sentence of an advert for sale is judged too', () => {
  expect(heard('OTH-01', 'Étrangers s’abstenir.', flatForSale)).toEqual([
    'BLOCK origine, nationalité',
  ]);
});

test('the words are quoted as they were written', () => {
  const [finding] = judge(
    saying(flatToLet, 'À l’année. RÉSERVÉ AUX\u00a0COUPLES sans animaux.'),
    circumstances,
  ).filter(({ rule }) => rule === 'OTH-01');
  expect(finding?.message).toBe(
    'Le texte écarte des personnes (situation de famille)\u202f: «\u202fRÉSERVÉ AUX\u00a0COUPLES\u202f».',
  );
});
