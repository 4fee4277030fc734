import type { TextFile } from '@agency/legal';
import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { house, known, ofCompany } from '../fixtures/site/house.ts';
import { chooseCurrentTexts } from './current-texts.ts';
import { judgeTexts } from './judge-texts.ts';

const usualDay = '2026-11-22';
const text = (id: string, body: string, head = ''): TextFile => ({
  id,
  file: `content/legal/${id}.mdx`,
  source: `---\ntitle: 'Titre'\n${head}---\n\n${body}\n`,
});

const mediation =
  'Consommateur, après une réclamation écrite et dans <Duration of="mediation-deadline" />, gratuitement, devant un tribunal.\n<Mediator />\n<ComplaintDesk />';

test('a text that holds all that is wanted of it passes', () => {
  expect(judgeTexts([text('mediation/2026-11-01/fr', mediation)], house, usualDay)).toEqual([]);
});

test('a block and words that are lacking are told with what to write', () => {
  const lacking = mediation.replace('<Mediator />', '').replace(', gratuitement', '');
  const told = judgeTexts([text('mediation/2026-11-01/fr', lacking)], house, usualDay);
  expect(
    told
      .map(formatProblem)
      .join('\n')
      .replace(/[\u00a0\u202f]/g, ' '),
  ).toMatchInlineSnapshot(`
    "The text places no <Mediator /> (MED-01; Code de la consommation, art. L612-1, L616-1 et R616-1).
      where: content/legal/mediation/2026-11-01/fr.mdx
      fix:   Write <Mediator /> in one of its sections.
    The text does not say « gratuitement » (“free of charge”) (MED-02; Code de la consommation, art. L612-2).
      where: content/legal/mediation/2026-11-01/fr.mdx
      fix:   Write « gratuitement » (“free of charge”)."
  `);
});

test('a block has to name what is wanted', () => {
  const other = mediation.replace('mediation-deadline', 'rights-reply');
  const [problem] = judgeTexts([text('mediation/2026-11-01/fr', other)], house, usualDay);
  expect(problem?.fix).toBe('Write <Duration of="mediation-deadline" /> in one of its sections.');
});

test.each([
  ['2026-06-18', 0],
  ['2026-06-19', 1],
])('on %s terms that do not say whether a contract is concluded: %i fault', (day, faults) => {
  const terms = text('conditions/2026-01-01/fr', 'Bienvenue.');
  expect(judgeTexts([terms], house, day)).toHaveLength(faults);
});

test('terms of a site on which contracts are concluded need not say the opposite', () => {
  const { features } = house.company;
  const selling = ofCompany({ features: { ...features, onlineContract: known(true) } });
  expect(judgeTexts([text('conditions/2026-01-01/fr', 'Oui.')], selling, usualDay)).toEqual([]);
});

const ids = (texts: readonly TextFile[], today: string) =>
  chooseCurrentTexts(texts, today).map(({ id }) => id);

test('of each document the version in force and those to come count, for every brand', () => {
  const texts = [
    text('cookies/2025-01-01/fr', ''),
    text('cookies/2025-01-01/fr.chai', ''),
    text('cookies/2026-01-01/fr', ''),
    text('cookies/2027-01-01/fr', ''),
    text('mediation/2025-01-01/en', ''),
    text('mediation/2025-01-01/fr', ''),
    text('mediation/2025-01-01/fr.chai', ''),
  ];
  expect(ids(texts, usualDay)).toEqual([
    'cookies/2026-01-01/fr',
    'cookies/2027-01-01/fr',
    'mediation/2025-01-01/en',
    'mediation/2025-01-01/fr',
    'mediation/2025-01-01/fr.chai',
  ]);
});

test('a brand whose words are the last of their document keeps the others where they are', () => {
  const texts = [text('cookies/2025-01-01/fr', ''), text('cookies/2026-01-01/fr.chai', '')];
  expect(ids(texts, usualDay)).toEqual(['cookies/2025-01-01/fr', 'cookies/2026-01-01/fr.chai']);
});

test('a draft does not count, whatever its day, nor what has no name', () => {
  const texts = [
    text('cookies/2026-01-01/fr', '', "archived: 'Remplacé'\n"),
    text('cookies/2026-02-01/fr', '', 'draft: true\n'),
    text('cookies/2027-02-01/fr', '', 'draft: true\n'),
    text('cookies/2026-01-01/deutsch', ''),
  ];
  expect(ids(texts, usualDay)).toEqual(['cookies/2026-01-01/fr']);
});
