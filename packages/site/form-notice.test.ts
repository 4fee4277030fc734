import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import type { Activity } from '@agency/facts';
import { facts } from '@agency/facts/fixtures/facts.ts';
import type { Form } from '@agency/forms';
import { calls, contact } from '@agency/forms/fixtures/forms.ts';
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { writeNotice } from './form-notice.ts';

const copy = loadCopy(fileURLToPath(new URL('../..', import.meta.url)), 'villa-rosa');
const [own] = facts.activities;
if (!own) throw new Error('the fixture has an activity');
const answering: Activity = {
  ...own,
  purpose: { fr: 'Répondre à votre question', en: 'Answering your question' },
  mandatory: { fr: 'Une adresse', en: 'A way to reach you' },
};
const marketing: Activity = {
  ...own,
  id: 'marketing',
  legalBasis: 'consent',
  purpose: { fr: 'Vous adresser nos offres', en: 'Sending you our offers' },
  mandatory: { fr: 'Rien', en: 'Nothing' },
};
const aYear = {
  id: 'phone-consent',
  meaning: { fr: 'Appels', en: 'Calls' },
  value: 'P1Y',
  unit: 'duration' as const,
  from: '2026-08-11',
  source: 'Exemple',
  verifiedOn: null,
};
const told = {
  ...facts,
  activities: [answering, marketing],
  constants: [...facts.constants, aYear],
};
const write = (form: Form, language: 'fr' | 'en' = 'fr', of = told) =>
  writeNotice(form, {
    facts: of,
    registry: of.registry,
    words: createWords(language, copy[language]),
    today: '2026-11-28',
  });
const read = (form: Form, language?: 'fr' | 'en', of = told) =>
  write(form, language, of)
    .paragraphs.join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
const plain = { ...contact, boxes: [] };
const offers = { ...contact, activity: 'marketing' };

test('who, why, on which basis, who sees it, how long, what is needed and which rights: all of it is said', () => {
  expect(read(plain)).toMatchInlineSnapshot(`
    "MAISON ROSA se sert de ces données pour répondre à votre question. Base : votre demande ou votre contrat. Destinataires : l’agence (fr), et les prestataires nommés sur la page « Vos données personnelles ». Durée : 3 mois après la réponse (fr), puis effacées. Nécessaire : une adresse.
    Vous pouvez consulter ces données, les faire corriger ou effacer, en limiter l’usage, les reprendre pour les réutiliser, vous opposer à leur usage et dire ce qu’elles deviendront après votre mort. Vous pouvez aussi vous plaindre à la CNIL."
  `);
});

test('what a box agrees to is another purpose, with its own basis and period, and may be taken back', () => {
  const [, other] = read(contact).split('\n');
  expect(other).toMatchInlineSnapshot(
    `"Une case cochée a un autre but : vous adresser nos offres. Base : votre consentement. Durée : 3 mois après la réponse (fr), puis effacées. Vous pouvez revenir sur cet accord à tout moment. Votre accord pour être appelé vaut 1 an au plus."`,
  );
});

test('where consent is what the form is for, it says that it may be withdrawn', () => {
  expect(read(offers)).toContain('Retrait du consentement : revenir à tout moment sur un accord');
  expect(read(plain)).not.toContain('Retrait du consentement');
});

test('how long an agreement to calls holds is said wherever there is one, and nowhere else', () => {
  const holds = 'Votre accord pour être appelé vaut 1 an au plus.';
  expect(read(contact).split(holds)).toHaveLength(2);
  expect(read(offers).split(holds)).toHaveLength(2);
  expect(read(plain)).not.toContain(holds);
  expect(read({ ...contact, boxes: [{ ...calls, channel: 'sms' }] })).not.toContain(holds);
});

test('it is said once where two boxes are about two activities', () => {
  const { channel: _, ...terms } = calls;
  const boxes = [calls, { ...terms, activity: 'accounts' }];
  const of = { ...told, activities: [...told.activities, { ...answering, id: 'accounts' }] };
  expect(read({ ...contact, boxes }, 'fr', of).split('vaut 1 an au plus')).toHaveLength(2);
});

test('a sentence that begins with one letter goes on in the middle of another', () => {
  expect(read(plain, 'en')).toContain('Needed: a way to reach you.');
});

test('a legitimate interest is named', () => {
  const interested: Activity = {
    ...answering,
    legalBasis: 'legitimate-interest',
    legitimateInterest: { fr: 'Savoir ce qui s’est passé', en: 'Knowing what happened' },
  };
  expect(read(plain, 'fr', { ...told, activities: [interested] })).toContain(
    'Base : notre intérêt légitime : savoir ce qui s’est passé.',
  );
});

test('a company whose name nobody knows is said to be missing', () => {
  const name = { value: null, source: null, verifiedOn: null };
  const company = { ...told.company, name };
  expect(read(plain, 'fr', { ...told, company })).toMatch(/^à compléter se sert de ces données/);
});

test('an activity that is not there is a fault of the form', () => {
  expect(() => write({ ...plain, activity: 'kontact' })).toThrow(
    'No activity has the id "kontact".',
  );
});

test('a notice is known by form and language', () => {
  expect(write(plain, 'en').id).toBe('contact.en');
});
