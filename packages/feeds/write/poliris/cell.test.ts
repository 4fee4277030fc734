/** What a cell can hold, and what becomes of the rest. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRecord } from '../../charset.ts';
import { writeCell, type TextLimits, type Value } from './cell.ts';
import { encodeWindows1252 } from './windows-1252.ts';

const lines: TextLimits = { longest: 4000, lines: true };

test.each<[string, Value, string]>([
  ['nothing', undefined, ''],
  ['yes', true, 'OUI'],
  ['no', false, 'NON'],
  ['a whole number', 312_000, '312000'],
  ['cents', 981.5, '981.5'],
  ['a sum that a computer does not reckon exactly', 0.1 + 0.2, '0.3'],
  ['a floor under the ground', -1, '-1'],
  ['quotes', 'dit "le chai"', "dit 'le chai'"],
  ['a line break', 'un\r\ndeux\ntrois', 'un<BR>deux<BR>trois'],
  ['an empty line', 'un\n\ndeux', 'un<BR><BR>deux'],
  ['markup', '<b>gras</b>', '‹b›gras‹/b›'],
  ['the separator', 'a !# b', 'a ! # b'],
  ['the separator between quotes', 'a"!#"b', "a'! #'b"],
  ['signs of the charset', '€ ’ œ Œ Ÿ … – « » ²', '€ ’ œ Œ Ÿ … – « » ²'],
  ['a hard blank', 'n°\u00a02', 'n°\u00a02'],
  ['a narrow blank', '12\u202f000', '12\u00a0000'],
  ['letters that it lacks, bare', 'Győr, Łódź', 'Gyor, ódz'],
  ['a letter made of two', 'e\u0301te\u0301', 'été'],
  ['quotes in full width', '＂a＂ ＜b＞', "'a' ‹b›"],
  ['controls and invisible signs', 'a\0\x07\u200b\u202e\ufeff\u0085\tb', 'a b'],
])('%s', (_, value, text) => {
  expect(writeCell(value, lines).text).toBe(text);
});

test('what is lost is told, what is not seen is not', () => {
  expect(writeCell('🏠 Maison 中 \u200bclaire', lines)).toEqual({
    text: 'Maison claire',
    remarks: ['Signes que le format ne connaît pas, retirés : 🏠 中'],
  });
  expect(writeCell('à\u202fvoir\u200b', lines).remarks).toEqual([]);
});

test('a break in a rank of one line is a blank', () => {
  expect(writeCell('Villa\n\nrose').text).toBe('Villa rose');
});

test.each([
  ['a formula', '=1+1', "'=1+1"],
  ['a call', '@SUM(A1)', "'@SUM(A1)"],
  ['a plus', '+cmd', "'+cmd"],
  ['a list', '- Cave', '– Cave'],
  ['blanks before', ' \t\r\n=1+1', "'=1+1"],
  ['a cell that only a spreadsheet sees', "vue ;=cmd|'/c calc'!A0", "vue ;'=cmd|'/c calc'!A0"],
  ['a comma', 'T3,-2+3', 'T3,–2+3'],
  ['an equals sign in full width', '＝1+1', "'=1+1"],
  ['a longitude', '-1.5532', '-1.5532'],
  ['a longitude with a comma', '-1,5586', '-1,5586'],
  ['a telephone', '+33 5 59 41 00 00', '+33 5 59 41 00 00'],
  ['a telephone with brackets', '+33\u00a0(0)5.59-41', '+33\u00a0(0)5.59-41'],
  ['what only begins like a telephone', "+33 5 59+cmd|'/c calc'!A0", "'+33 5 59+cmd|'/c calc'!A0"],
  ['a place in an address', 'https://a.example/@43.4,-1.5,3a', 'https://a.example/@43.4,%2D1.5,3a'],
  ['a formula in an address', 'https://a.example/?a;=1+1', 'https://a.example/?a;%3D1+1'],
  ['an ordinary address', 'https://a.example/?m=a-b&c=@d', 'https://a.example/?m=a-b&c=@d'],
  ['an ordinary hyphen', 'Saint-Jean-de-Luz, sous-sol', 'Saint-Jean-de-Luz, sous-sol'],
])('disarmed: %s', (_, value, text) => {
  expect(writeCell(value, lines).text).toBe(text);
});

test('a text that is too long ends at a word, and that is told', () => {
  const cell = writeCell('Appartement de réception sous les toits', { longest: 30 });
  expect(cell).toEqual({
    text: 'Appartement de réception sous…',
    remarks: ['Texte coupé à 30 caractères.'],
  });
  expect(writeCell('x'.repeat(40), { longest: 30 }).text).toBe(`${'x'.repeat(29)}…`);
});

test.each([
  ['what fits', 'MANDAT-2026-0001', 'MANDAT-2026-0001'],
  ['blanks around it', ' A 12\n', 'A 12'],
  ['what is too long', 'MANDAT-2026-00012', ''],
  ['what would be spelled otherwise', 'A"12"', ''],
  ['what would be disarmed', '=A12', ''],
])('an identifier is written whole or not at all: %s', (_, value, text) => {
  const cell = writeCell(value, { longest: 16, isWhole: true });
  expect(cell.text).toBe(text);
  expect(cell.remarks).toEqual(
    text
      ? []
      : [
          'La valeur ne tient pas dans la colonne (16 caractères au plus, et aucun que la norme remplace) : la cellule reste vide.',
        ],
  );
});

test('no cut leaves half a break', () => {
  for (let longest = 10; longest < 30; longest += 1) {
    const { text } = writeCell('un\ndeux\ntrois\nquatre\ncinq', { longest, lines: true });
    expect(text.length).toBeLessThanOrEqual(longest);
    expect(text.replaceAll('<BR>', '')).not.toMatch(/[<>]/);
  }
});

test('whatever stands in it, a cell is one, can be encoded and comes back', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(anything, fc.boolean(), (value, isLong) => {
      const { text } = writeCell(value, { longest: isLong ? 4000 : 20, lines: true });
      expect(text.replaceAll('<BR>', '')).not.toMatch(/["<>\n\r\0]|!#/);
      expect(text).not.toMatch(/^[=@\t\r]/);
      expect(decodeRecord(Buffer.concat([encodeWindows1252(text), Buffer.of(0xe9)])).text).toBe(
        `${text}é`,
      );
    }),
    { numRuns: 500 },
  );
});
