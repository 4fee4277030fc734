import fc from 'fast-check';
import { expect, test } from 'vitest';
import { head, section } from '../fixtures/texts.ts';
import { compareParts, type PartChange } from './compare.ts';
import { readParts } from './parts.ts';
import { compareWords, type Piece } from './words.ts';

const read = (body: string) => readParts(head() + body, (name) => `[${name}]`);
const compare = (before: string, after: string) => compareParts(read(before), read(after));

/** The marks of a paper: [-gone-] and {+come+}. */
function format(pieces: readonly Piece[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return pieces.map(({ kind, words }) => marks[kind].join(words)).join('');
}

function tell(parts: readonly PartChange[]) {
  return parts.map(({ id, state, moved, paragraphs }) =>
    [
      `${id}: ${state}${moved ? ', moved' : ''}`,
      ...paragraphs.map((each) => `${each.state}: ${format(each.pieces)}`),
    ].join('\n'),
  );
}

test('of a sentence that was changed the words are marked, those side by side as one', () => {
  expect(format(compareWords('Gardé trois ans au plus.', 'Gardé deux mois entiers au plus.'))).toBe(
    'Gardé [-trois ans-]{+deux mois entiers+} au plus.',
  );
});

test('a no-break space that comes or goes is seen', () => {
  expect(format(compareWords('Quoi ?', 'Quoi\u202f?'))).toBe('Quoi[- -]{+\u202f+}?');
});

test('paragraphs that come, go and change are told apart, with what is around them', () => {
  expect(
    tell(
      compare(
        section('quoi', 'Rien ne bouge.\n\nNous gardons tout trois ans.\n\nAdieu, vieille règle.'),
        section('quoi', 'Rien ne bouge.\n\nNous gardons tout deux ans.\n\nBienvenue !'),
      ),
    ),
  ).toEqual([
    [
      'quoi: changed',
      'same: Rien ne bouge.',
      'changed: Nous gardons tout [-trois-]{+deux+} ans.',
      'removed: [-Adieu, vieille règle.-]',
      'added: {+Bienvenue !+}',
    ].join('\n'),
  ]);
});

test('parts are told by their anchor: a new title is a change of the part', () => {
  const [part] = compare(
    section('quoi', 'Oui.'),
    section('quoi', 'Oui.').replace('title="quoi"', 'title="quoi donc"'),
  );
  expect(part?.state).toBe('changed');
  expect(format(part?.title ?? [])).toBe('quoi{+ donc+}');
});

test('a title that says something else is told as a whole', () => {
  const titled = (title: string) =>
    section('quoi', 'Oui.').replace('title="quoi"', `title="${title}"`);
  const [part] = compare(titled('Qui était responsable ?'), titled('Combien de temps ?'));
  expect(format(part?.title ?? [])).toBe('[-Qui était responsable ?-]{+Combien de temps ?+}');
});

test('a part that is new, one that is gone, and one that stays', () => {
  expect(
    tell(
      compare(
        section('a', 'Un.') + section('b', 'Deux.'),
        section('a', 'Un.') + section('c', 'Trois.'),
      ),
    ),
  ).toEqual([
    'a: same\nsame: Un.',
    'b: removed\nremoved: [-Deux.-]',
    'c: added\nadded: {+Trois.+}',
  ]);
});

test('a part that moved is told once, where it is now', () => {
  const told = tell(
    compare(
      section('a', 'Un.') + section('b', 'Deux.') + section('c', 'Trois.'),
      section('b', 'Deux.') + section('c', 'Trois.') + section('a', 'Un.'),
    ),
  );
  expect(told).toEqual([
    'b: same\nsame: Deux.',
    'c: same\nsame: Trois.',
    'a: changed, moved\nsame: Un.',
  ]);
});

test('a link that leads elsewhere is a change, though it reads the same', () => {
  const [part] = compare(section('a', '[Ici](/a/)'), section('a', '[Ici](/b/)'));
  expect(format(part?.paragraphs[0]?.pieces ?? [])).toBe('Ici (/[-a-]{+b+}/)');
});

test('whatever changes, both versions can be read out of what is told', () => {
  const word = fc.constantFrom('un', 'deux', 'trois', 'chat', 'le', 'ne', 'pas');
  const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((each) => each.join(' '));
  const body = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
    .chain((ids) =>
      fc
        .tuple(...ids.map(() => fc.array(paragraph, { minLength: 1, maxLength: 4 })))
        .map((parts) => ids.map((id, at) => section(id, parts[at]?.join('\n\n') ?? '')).join('')),
    );
  fc.assert(
    fc.property(body, body, (before, after) => {
      const told = compare(before, after);
      const wordsOf = (kind: 'added' | 'removed', part: PartChange) =>
        part.paragraphs
          .map(({ pieces }) =>
            pieces
              .filter((piece) => piece.kind === 'same' || piece.kind === kind)
              .map(({ words }) => words)
              .join(''),
          )
          .filter(Boolean);
      const side = (kind: 'added' | 'removed', absent: PartChange['state']) =>
        Object.fromEntries(
          told
            .filter(({ state }) => state !== absent)
            .map((part) => [part.id, wordsOf(kind, part)]),
        );
      const plain = (source: string) =>
        Object.fromEntries(
          read(source).map(({ id, paragraphs }) => [id, paragraphs.map(({ words }) => words)]),
        );
      expect(side('removed', 'added')).toEqual(plain(before));
      expect(side('added', 'removed')).toEqual(plain(after));
    }),
  );
});
