import { expect, test } from 'vitest';
import { head, passage, section } from '../fixtures/texts.ts';
import { readParts } from './parts.ts';

const place = (name: string, attributes: Readonly<Record<string, string>>) =>
  `[${[name, ...Object.values(attributes)].join(' ')}]`;
const read = (body: string) => readParts(head() + body, place);

test('a text is its parts, each with its title and its paragraphs in plain words', () => {
  expect(
    read(`Bref.\n\n${section('quoi', 'Un **mot** et un [lien](/contact/).\n\n<Mediator />')}`),
  ).toEqual([
    {
      id: undefined,
      title: '',
      paragraphs: [{ kind: 'paragraph', words: 'Bref.', full: 'Bref.' }],
    },
    {
      id: 'quoi',
      title: 'quoi',
      paragraphs: [
        {
          kind: 'paragraph',
          words: 'Un mot et un lien.',
          full: 'Un mot et un lien (/contact/).',
        },
        { kind: 'paragraph', words: '[Mediator]', full: '[Mediator]' },
      ],
    },
  ]);
});

test('each item of a list and each heading is read by itself, a broken line is not', () => {
  const [part] = read(section('quoi', '### Titre\n\n- Un\n  et demi.\n- Deux.\n\n1. Trois.'));
  expect(part?.paragraphs.map(({ kind, words }) => [kind, words])).toEqual([
    ['heading', 'Titre'],
    ['item', 'Un et demi.'],
    ['item', 'Deux.'],
    ['item', 'Trois.'],
  ]);
});

test('a passage is nothing that a reader sees', () => {
  const plain = read(section('quoi', 'Oui.'));
  expect(read(passage('tout', section('quoi', passage('accord', 'Oui.'))))).toEqual(plain);
});

test('a block in a sentence is told with what it names', () => {
  const [part] = read(section('quoi', 'Dans un délai de <Duration of="rights-reply" />.'));
  expect(part?.paragraphs[0]?.words).toBe('Dans un délai de [Duration rights-reply].');
});

test('a sign between letters is no emphasis', () => {
  const [part] = read(section('quoi', '*Lui* et 2*3 = 6, a_b.'));
  expect(part?.paragraphs[0]?.words).toBe('Lui et 2*3 = 6, a_b.');
});
