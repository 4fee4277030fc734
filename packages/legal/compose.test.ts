import { expect, test } from 'vitest';
import { composeTexts } from './compose.ts';
import { head, override, passage, section, textFile } from './fixtures/texts.ts';

const words = 'Oui.';
const shared = textFile(
  'cookies/2026-11-01/fr',
  head() + section('quoi', `Avant.\n\n${passage('accord', words)}\nAprès.`),
);

/** The words of the text as a brand says them. */
function compose(...overrides: string[]) {
  const own = textFile('cookies/2026-11-01/fr.villa-rosa', `---\n---\n\n${overrides.join('\n')}`);
  const text = composeTexts([shared, own]).find(({ id }) => id === own.id);
  return {
    words: (text?.source.match(/^\p{L}.*\.$/gmu) ?? []).join(' '),
    places: text?.source.split('\n').flatMap((line, index) => {
      const { file, line: number } = text.origins[index] ?? { file: '', line: 0 };
      return /^\p{L}.*\.$/u.test(line) ? [`${file.slice('content/legal/'.length)}:${number}`] : [];
    }),
  };
}

test.each([
  ['replaces', ['replace', 'Non.'], 'Avant. Non. Après.'],
  ['says something before', ['before', 'Chez nous.'], 'Avant. Chez nous. Oui. Après.'],
  ['says something after', ['after', 'Chez nous.'], 'Avant. Oui. Chez nous. Après.'],
  ['drops', ['drop', ''], 'Avant. Après.'],
] as const)('a brand %s a passage', (_, [how, body], said) => {
  expect(compose(override('accord', how, words, body)).words).toBe(said);
});

test('a passage is replaced, and has words before and after it, at once', () => {
  const { words: said } = compose(
    override('accord', 'after', words, 'Voilà.'),
    override('accord', 'replace', words, 'Non.'),
    override('accord', 'before', words, 'Chez nous.'),
  );
  expect(said).toBe('Avant. Chez nous. Non. Voilà. Après.');
});

test('every line knows the file and the line that it came from', () => {
  expect(compose(override('accord', 'before', words, 'Chez nous.')).places).toEqual([
    'cookies/2026-11-01/fr.mdx:10',
    'cookies/2026-11-01/fr.villa-rosa.mdx:6',
    'cookies/2026-11-01/fr.mdx:14',
    'cookies/2026-11-01/fr.mdx:18',
  ]);
});

test('the head of the brand lies over the shared one, key by key', () => {
  const own = textFile(
    'cookies/2026-11-01/fr.villa-rosa',
    `---\ntitle: 'Chez nous'\n---\n\n${override('accord', 'drop', words)}`,
  );
  const [, text] = composeTexts([shared, own]);
  expect(text?.source.slice(0, text.source.indexOf('\n\n'))).toBe(
    head({ title: "'Chez nous'" }).trimEnd(),
  );
});

test('a text of a brand without an override stands for the whole', () => {
  const own = textFile('cookies/2026-11-01/fr.villa-rosa', head() + section('quoi', 'Tout autre.'));
  const [, text] = composeTexts([shared, own]);
  expect(text?.source).toBe(own.source);
});
