import { complementSchema, type Complement } from '@agency/complements';
import { expect, test } from 'vitest';
import { formatNeedless, formatOrphan } from './judge-complements.ts';

const complement: Complement = {
  file: 'content/listings/complements/RV_7.mdx',
  name: 'RV_7',
  facts: complementSchema.parse({ source: 'Acte', by: 'Rosa Martin', on: '2026-11-01' }),
  hasText: false,
  lineOf: () => 1,
};

test.each([
  [
    'of a listing that is gone',
    { goneOn: '2026-11-20' },
    'content/listings/complements/RV_7.mdx : l’annonce RV_7 a quitté le flux (import du 20 novembre 2026). Supprimez ce complément, ou dites-y ce qu’elle est devenue : « state: sold ».',
  ],
  [
    'of a listing that is gone and whose reference another one has',
    { goneOn: '2026-11-20', heir: '0b7c1d8' },
    'content/listings/complements/RV_7.mdx : l’annonce RV_7 a quitté le flux (import du 20 novembre 2026), et un autre bien porte depuis sa référence. Ce complément ne sert donc à personne : supprimez-le ; ou, s’il parle du nouveau bien, nommez-le 0b7c1d8.mdx.',
  ],
  [
    'of a listing that never was, where another one was meant',
    { nearest: 'RV_70' },
    'content/listings/complements/RV_7.mdx : aucune annonce ne porte la référence ou la clé RV_7. Nommez-le RV_70.mdx, ou supprimez-le.',
  ],
  [
    'of a listing that never was',
    {},
    'content/listings/complements/RV_7.mdx : aucune annonce ne porte la référence ou la clé RV_7. Corrigez son nom, ou supprimez-le.',
  ],
])('the complement %s', (_, orphan, told) => {
  expect(formatOrphan({ complement, ...orphan })).toBe(told);
});

test('what the feed gives by now', () => {
  expect(formatNeedless({ complement, paths: ['energy.cost', 'copro.lots'] })).toBe(
    'content/listings/complements/RV_7.mdx : pour RV_7, le flux donne maintenant energy.cost (ligne 1), copro.lots (ligne 1). Retirez-le du complément.',
  );
});
