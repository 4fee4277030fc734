/** The table of duties is complete, and what it says of each is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFactNames } from '@agency/facts';
import { expect, test } from 'vitest';
import { house } from '../fixtures/site/house.ts';
import { duties } from './duties.ts';
import { judgedOnForms } from './judge-forms.ts';
import { listPointsForLawyer } from './lawyer.ts';
import { questions } from './questions.ts';
import { termsPhraseMakers, termsPhrases } from './words/phrases-terms.ts';
import { privacyPhrases } from './words/phrases-privacy.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ids = duties.map(({ id }) => id);
const numbered = (chapter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${chapter}-${String(index + 1).padStart(2, '0')}`);

test.each([
  ['legal notice', numbered('ML', 13)],
  ['mediation', numbered('MED', 6)],
  ['personal data', numbered('PRV', 14)],
  ['forms', numbered('FRM', 13)],
  ['trackers', numbered('CK', 10)],
  ['accessibility', numbered('ACC', 7)],
])('the chapter on %s has every duty of the catalogue', (_, wanted) => {
  expect(ids).toEqual(expect.arrayContaining(wanted));
});

test('no two duties share an id', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(duties.map((duty) => [duty.id, duty] as const))(
  '%s says what must be, by which law and since when',
  (_, { title, law }) => {
    expect(title).toMatch(/\.$/);
    expect(law.source).not.toBe('');
    expect(law.from).toMatch(/^\d{4}-\d\d-\d\d$/);
  },
);

const checksOf = <B extends (typeof duties)[number]['checks'][number]['by']>(by: B) =>
  duties.flatMap(({ id, checks }) =>
    checks.flatMap((check) =>
      check.by === by ? [[id, check as Extract<typeof check, { by: B }>] as const] : [],
    ),
  );

test('what a schema holds is a fact', () => {
  const names = [...listFactNames(house), ...Object.keys(house)];
  const held = checksOf('schema').flatMap(([, { of }]) => of);
  expect(held.filter((name) => !names.includes(name))).toEqual([]);
});

test('what a test or a command finds, it is there to find', () => {
  const files = checksOf('test').map(([, { file }]) => file);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('a duty on forms has a judgement, and every judgement its duty', () => {
  expect(checksOf('forms').map(([id]) => id)).toEqual(judgedOnForms);
});

test('a duty on words has phrases, and every phrase its duty', () => {
  const facts = {
    ...house,
    company: {
      ...house.company,
      features: {
        ...house.company.features,
        onlineContract: { value: true, source: 'Exemple', verifiedOn: null },
      },
    },
  };
  const phrases = [
    ...termsPhrases,
    ...privacyPhrases,
    ...termsPhraseMakers.flatMap((make) => make(facts, '2026-11-22')),
  ];
  const spoken = new Set(phrases.map(({ duty }) => duty));
  // The sentence on the European platform is one phrase for both duties.
  spoken.add('MED-05');
  expect([...spoken].sort()).toEqual(
    checksOf('words')
      .map(([id]) => id)
      .sort(),
  );
});

test('every block that says which duty it answers is wanted by that duty', () => {
  const folder = join(root, 'packages/legal/components');
  const answered = readdirSync(folder)
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const rules = [...source.matchAll(/(?:rule|data-legal)="([A-Z]+-\d+)"/g)];
      return rules.map(([, rule]) => [rule, name.replace('.astro', '')] as const);
    });
  const wanted = checksOf('text').map(([id, { wants }]) => `${id} ${wants.block}`);
  const unwanted = answered
    .map(([rule, block]) => `${rule} ${block}`)
    .filter((each) => !wanted.includes(each) && !each.startsWith('CK-'));
  // An authority is also placed where accessibility sends a complaint.
  expect(unwanted).toEqual([]);
});

test('a lawyer is told each open question, and each point once', () => {
  const points = listPointsForLawyer('2026-11-22');
  expect(questions.map(({ id }) => id)).toEqual(
    numbered('Q', 13).map((id) => id.replace(/-0?/, '')),
  );
  expect(points.slice(0, questions.length).map(({ id }) => id)).toEqual(
    questions.map(({ id }) => id),
  );
  expect(new Set(points.map(({ point }) => point)).size).toBe(points.length);
  expect(points.filter(({ source }) => source === '')).toEqual([]);
});

test('a point of a law that is not in force yet is not told', () => {
  const ofDay = (day: string) => listPointsForLawyer(day).map(({ id }) => id);
  expect(ofDay('2026-08-10')).not.toContain('FRM-05');
  expect(ofDay('2026-08-11')).toContain('FRM-05');
});
