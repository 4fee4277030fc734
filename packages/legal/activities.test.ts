/** An activity that runs tools of others is told with what the registry says of them. */
import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import type { Activity, Vendor } from '@agency/facts';
import { facts } from '@agency/facts/fixtures/facts.ts';
import { counter } from '@agency/facts/fixtures/vendors.ts';
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { activityEntries, formatRetention, openActivities } from './activities.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = createWords('fr', loadCopy(root, 'villa-rosa').fr);
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

const counting: Activity = {
  id: 'counting',
  open: true,
  purpose: { fr: 'Compter', en: 'Counting' },
  legalBasis: 'consent',
  subjects: { fr: 'Visiteurs', en: 'Visitors' },
  data: [{ kind: 'other', fr: 'pages', en: 'pages' }],
  mandatory: { fr: 'Rien', en: 'Nothing' },
  recipients: { fr: 'L’agence', en: 'The office' },
  processors: [],
  purposes: ['audience'],
  retention: { startEvent: { fr: 'la visite', en: 'the visit' }, action: 'erase' },
  source: 'Exemple',
  verifiedOn: '2026-11-04',
};
const { transfer } = facts.processors.find((each) => each.transfer) ?? {};
const vendor: Vendor = { ...counter, transfer };
const registry = { ...facts.registry, vendors: [vendor] };
const told = { facts: { ...facts, activities: [counting] }, registry, words };

test('their companies are named, with role, country and footing', () => {
  const { label, value } = activityEntries(counting, told).at(-1) ?? {};
  expect(plain(label)).toBe('Outil : Compteur');
  expect(plain(value)).toBe(
    'Compteur SAS, Lyon (sous-traitant : il agit sur nos instructions). ' +
      'Accès hors de l’Union européenne : Canada (fr), décision d’adéquation de la Commission européenne.',
  );
});

test('what is our own has no company to name', () => {
  const { company: _, ...own } = vendor;
  const ours = { ...told, registry: { ...registry, vendors: [{ ...own, role: 'own' as const }] } };
  expect(activityEntries(counting, ours).at(-1)?.value).toBe('L’agence');
});

test('data are kept as long as they keep them', () => {
  expect(plain(formatRetention(counting, told))).toBe('14 mois après la visite, puis effacées');
});

test('it is told where the site uses one of them, and only there', () => {
  expect(openActivities(told)).toEqual([counting]);
  expect(openActivities({ ...told, registry: facts.registry })).toEqual([]);
});
