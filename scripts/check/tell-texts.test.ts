import type { TextFile } from '@agency/legal';
import { expect, test } from 'vitest';
import { tellDrafts, tellTexts } from './tell-texts.ts';

const file = (id: string, head = ''): TextFile => ({
  id,
  file: `content/legal/${id}.mdx`,
  source: `---\n${head}\n---\n`,
});
const draft = (id: string) => file(id, 'draft: true');

test('what is not recorded yet is told, what came into force apart from what comes', () => {
  const files = [
    file('cookies/2026-11-01/en'),
    file('cookies/2026-11-01/fr'),
    file('cookies/2027-01-15/fr'),
    file('conditions/2026-11-01/fr'),
  ];
  const told = tellTexts(files, { 'conditions/2026-11-01/fr': '' }, '2026-11-27');
  expect(told).toEqual([
    'Textes déjà en vigueur mais pas encore figés : cookies/2026-11-01 (en, fr). Une fois en ligne, figez-les : pnpm freeze.',
    'Textes à venir, pas encore figés : cookies/2027-01-15 (fr). Une fois approuvés, figez-les : pnpm freeze --all.',
  ]);
});

test('where all is recorded nothing is told', () => {
  expect(
    tellTexts([file('cookies/2026-11-01/fr')], { 'cookies/2026-11-01/fr': '' }, '2026-11-27'),
  ).toEqual([]);
});

test('a draft is told once a version, and louder from its day on', () => {
  const files = [draft('cookies/2027-01-15/fr'), draft('cookies/2027-01-15/en')];
  expect(tellDrafts(files, '2027-01-14')).toEqual([
    'cookies/2027-01-15 est un brouillon : il ne paraîtra pas, et rien ne l’annonce.',
  ]);
  expect(tellDrafts(files, '2027-01-14', { overdue: true })).toEqual([]);
  const overdue = [
    'cookies/2027-01-15 est un brouillon dont le jour est passé (15 janvier 2027) : il ne paraît nulle part. Retirez « draft: true », ou changez de jour.',
  ];
  expect(tellDrafts(files, '2027-01-15')).toEqual(overdue);
  expect(tellDrafts(files, '2027-01-15', { overdue: true })).toEqual(overdue);
});
