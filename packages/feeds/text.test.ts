/** Texts of a feed become plain text. */
import { expect, test } from 'vitest';
import { lowerShouting, readParagraphs, readText } from './text.ts';

test.each([
  [
    '<br> in any form breaks the line',
    'un<br>deux<BR />trois<br class="x">quatre',
    'un\ndeux\ntrois\nquatre',
  ],
  ['a tag goes, its words stay', 'une <i>belle</i> <b onclick="x()">vue</b>', 'une belle vue'],
  ['a script goes with its words', 'avant<script>alert(1)</script> après', 'avant après'],
  ['a tag in disguise goes too', 'a<<b>script>alert(1)<<b>/script>b', 'ab'],
  ['an entity that hides a tag', 'a &lt;img src=x onerror=alert(1)&gt; b', 'a b'],
  ['an unfinished tag', 'vue mer <img src=x onerror=alert(1)', 'vue mer'],
  ['a comparison is no tag', 'surface < 50 m² et > 20 m²', 'surface < 50 m² et > 20 m²'],
  ['entities', 'caf&eacute; &amp; bar &#8211; 3 &euro;', 'café & bar – 3 €'],
  ['a javascript address', 'voir javascript:alert(1) ici', 'voir ici'],
  ['a template', 'prix {{ 7*7 }} ${secret} <%= x %>', 'prix'],
  ['a Markdown link keeps its words', '[la visite](https://x.example.com)', 'la visite'],
  ['control characters', 'a\u0000b\u0085c', 'abc'],
  ['outer blanks, the no-break one too', ' \u00a0 Maison \u00a0', 'Maison'],
])('%s', (_, raw, text) => {
  expect(readText(raw).text).toBe(text);
});

test.each([
  ['tags', '<'.repeat(2500) + 'b>'.repeat(2500) + '{{'.repeat(5000)],
  ['templates', '{{'.repeat(9000)],
  ['placeholders', '${'.repeat(9000)],
  ['instructions', '<?'.repeat(4500) + '<%'.repeat(4500)],
  ['links', '[](('.repeat(4500)],
  ['hidden elements', '<script'.repeat(2500)],
])('a text that is nothing but %s is read in a moment and leaves no markup', (_, raw) => {
  const { text, markup } = readText(raw);
  expect(text).not.toMatch(/<\w|\{\{.*\}\}/);
  expect(markup || text === raw).toBe(true);
});

test('an empty line parts paragraphs, a single break does not', () => {
  expect(readParagraphs(readText('un<br>deux<br><br><br>trois').text)).toEqual([
    'un\ndeux',
    'trois',
  ]);
});

test.each([
  ['BAYONNE - LUMINEUX T3 au calme', 'Bayonne', 'Bayonne - Lumineux T3 au calme'],
  [
    'SAINT-JEAN-DE-LUZ - VUE SUR LA RHUNE',
    'Saint-Jean-de-Luz',
    'Saint-Jean-de-Luz - VUE sur la Rhune',
  ],
  ['Trois pièces, DPE neuf', 'Anglet', 'Trois pièces, DPE neuf'],
  ['BELLE MAISON A BAYONNE (64', 'Bayonne (64', 'Belle Maison A Bayonne (64'],
  [
    'BELLE VILLA EN COEUR DE BOURG PAISIBLE',
    '(\\p{L}+)+;',
    'Belle Villa en Coeur de Bourg Paisible',
  ],
  ['BELLE MAISON A US$&VILLE', 'Us$&ville', 'Belle Maison A Us$&ville'],
])('"%s" is said calmly', (title, town, calm) => {
  expect(lowerShouting(title, town)).toBe(calm);
});
