import { expect, test } from 'vitest';
import { formatData } from './format-data.ts';
import type { Activity } from './schema/privacy.ts';

const activity = {
  data: [
    { kind: 'identity', fr: 'état civil', en: 'name' },
    { kind: 'email', fr: 'adresse électronique', en: 'e-mail address' },
    { kind: 'other', fr: 'RIB', en: 'IBAN' },
  ],
} as unknown as Activity;

test('what is collected is one sentence, in each language', () => {
  expect(formatData(activity, 'fr')).toBe('État civil, adresse électronique, RIB');
  expect(formatData(activity, 'en')).toBe('Name, e-mail address, IBAN');
});
