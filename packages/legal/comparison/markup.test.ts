import { expect, test } from 'vitest';
import { writePieces } from './markup.ts';

const spoken = { added: ['Début', 'Fin'], removed: ['Retrait', 'Fin du retrait'] } as const;

test('changed words are marked for the eye and for the ear, and no space is added to the sentence', () => {
  expect(
    writePieces(
      [
        { kind: 'same', words: 'l’' },
        { kind: 'removed', words: 'an' },
        { kind: 'added', words: 'année' },
        { kind: 'same', words: '.' },
      ],
      spoken,
    ),
  ).toBe(
    'l’<del><span class="visually-hidden"> [Retrait] </span>an<span class="visually-hidden"> [Fin du retrait] </span></del><ins><span class="visually-hidden"> [Début] </span>année<span class="visually-hidden"> [Fin] </span></ins>.',
  );
});

test('the spaces around changed words are not marked with them', () => {
  const markup = writePieces([{ kind: 'added', words: ' et vous ' }], spoken);
  expect(markup.replace(/<span.*?<\/span>/g, '')).toBe(' <ins>et vous</ins> ');
});

test('what a text says is never read as HTML', () => {
  expect(writePieces([{ kind: 'same', words: 'A & <b>' }], spoken)).toBe('A &amp; &lt;b>');
});
