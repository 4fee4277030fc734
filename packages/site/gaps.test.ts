import { formsChapter, type FormsConfig } from '@agency/forms';
import { expect, test } from 'vitest';
import type { Site } from './config.ts';
import { findGaps } from './gaps.ts';

const whole = {
  id: 'villa-rosa',
  brand: { name: 'Villa Rosa', domain: 'villa-rosa.fr', tagline: { fr: 'Rose', en: 'Pink' } },
  slots: { Logo: './Logo.astro' },
  listings: { take: [{ agency: 'EX1' }] },
  consent: { vendors: {} },
};
const received = {
  endpoint: 'https://formulaires.villa-rosa.fr/{form}',
  processor: 'formulaires-exemple',
};
const alerts = {
  from: 'alertes@villa-rosa.fr',
  links: 'https://formulaires.villa-rosa.fr/alertes/',
  processor: 'courrier-exemple',
};
const gapsOf = (forms: Partial<FormsConfig>) =>
  findGaps({ ...whole, forms: { ...formsChapter.parse({}), ...forms } } as unknown as Site).map(
    ({ what }) => what,
  );

test('a brand without forms lacks nothing that they need', () => {
  expect(gapsOf({})).toEqual([]);
});

test('forms need somebody who receives them', () => {
  expect(gapsOf({ offered: ['contact'] })).toEqual(['Nobody receives the forms of Villa Rosa.']);
  expect(gapsOf({ offered: ['contact'], ...received })).toEqual([]);
});

test('alerts need somebody who sends them', () => {
  const offered = ['alert'];
  expect(gapsOf({ offered, ...received })).toEqual([
    'Villa Rosa offers alerts, and nobody sends them.',
  ]);
  expect(gapsOf({ offered, ...received, alerts })).toEqual([]);
});
