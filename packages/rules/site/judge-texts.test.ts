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

const sentences = {
  'MED-02 réclamation écrite':
    'Après une réclamation écrite, dans <Duration of="mediation-deadline" />.',
  'MED-02 gratuitement': 'Vous pouvez saisir gratuitement le médiateur.',
  'MED-02 examiné':
    'Le litige n’a pas déjà été examiné par un autre médiateur ou par un tribunal, et ne l’est pas en ce moment.',
  'MED-05 Centre européen':
    'Le Centre européen des consommateurs France vous aide gratuitement dans un litige entre deux pays.',
  'MED-06 réservée':
    'Elle est réservée aux personnes qui n’agissent pas pour leur activité professionnelle.',
} as const;
const mediation = `${Object.values(sentences).join('\n\n')}\n<Mediator />\n<ComplaintDesk />`;
const judgeMediation = (body: string, head = '') =>
  judgeTexts([text('mediation/2026-11-01/fr', body, head)], house, usualDay);

test('a text that holds all that is wanted of it passes', () => {
  expect(judgeMediation(mediation)).toEqual([]);
});

test('so does the same in English', () => {
  const english = `After a written complaint and within <Duration of="mediation-deadline" />, you can turn free of charge to the mediator.
- You are a consumer, that is, a person who is not acting for a trade or profession.
- The dispute has not been, and is not being, examined by another mediator or a court.
- The European Consumer Centre France helps you free of charge in a dispute between two countries.
<Mediator />
<ComplaintDesk />`;
  expect(judgeMediation(english)).toEqual([]);
});

test('words that are set apart are said all the same', () => {
  expect(judgeMediation(mediation.replace('le médiateur', 'le **médiateur**'))).toEqual([]);
});

test.each(Object.entries(sentences))(
  'without its sentence %s is lacking, whatever the others say',
  (name, sentence) => {
    const [duty = '', words = ''] = name.split(/ (.*)/);
    const others =
      'Consommateur ? Le médiateur écoute gratuitement. Le tribunal que la loi désigne tranche. ';
    const told = judgeMediation(
      others + mediation.replace(sentence, '<Duration of="mediation-deadline" />'),
    );
    expect(told.map(({ what }) => what)).toEqual([expect.stringContaining(duty)]);
    expect(told[0]?.what).toContain(words);
  },
);

test('what the head says of a text is not said by it', () => {
  const sentence = sentences['MED-02 gratuitement'];
  const told = judgeMediation(mediation.replace(sentence, ''), `description: '${sentence}'\n`);
  expect(told).toHaveLength(1);
});

test('a block and words that are lacking are told with what to write', () => {
  const lacking = mediation.replace('<Mediator />', '').replace(' gratuitement le', ' le');
  expect(
    judgeMediation(lacking)
      .map(formatProblem)
      .join('\n')
      .replace(/[\u00a0\u202f]/g, ' '),
  ).toMatchInlineSnapshot(`
    "The text places no <Mediator /> (MED-01; Code de la consommation, art. L612-1, L616-1 et R616-1).
      where: content/legal/mediation/2026-11-01/fr.mdx
      fix:   Write <Mediator /> in one of its sections.
    The text does not say « vous pouvez saisir gratuitement le médiateur » (“you can turn free of charge to the mediator”) (MED-02; Code de la consommation, art. L612-2).
      where: content/legal/mediation/2026-11-01/fr.mdx
      fix:   Write « vous pouvez saisir gratuitement le médiateur » (“you can turn free of charge to the mediator”)."
  `);
});

test.each([
  ['fr', 'la loi n° 70-9 du 2 janvier 1970 et le décret n° 2015-1090 du 28 août 2015'],
  ['en', 'Act 70-9 of 2 January 1970 and Decree 2015-1090 of 28 August 2015'],
])('the rules of the profession are named: %s', (language, words) => {
  const ruled = (body: string) =>
    judgeTexts([text(`mentions-legales/2026-11-01/${language}`, body)], house, usualDay).filter(
      ({ what }) => /does not say.*(?:70-9|2015-1090)/.test(what),
    );
  expect(ruled(words)).toEqual([]);
  expect(ruled('')).toHaveLength(2);
});

test('a block has to name what is wanted', () => {
  const [problem] = judgeMediation(mediation.replace('mediation-deadline', 'rights-reply'));
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
