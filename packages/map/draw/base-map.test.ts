import { gzipSync } from 'node:zlib';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { expect, test } from 'vitest';
import { mapWords } from '../fixtures/map-words.ts';
import { loadMap } from '../load.ts';
import { drawBaseMap } from './base-map.ts';

const coast = ['64122', '64102', '64024', '64260', '64483', '64256', '64160', '64014', '40065'];
const drawing = drawBaseMap({ listed: coast, words: mapWords });

function read(svg: string): { tags: SaxesTagPlain[]; texts: string[] } {
  const tags: SaxesTagPlain[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => tags.push(tag));
  parser.on('text', (text) => texts.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { tags, texts };
}

const { tags, texts } = read(drawing);
const [root] = tags;
const withClass = (name: string) =>
  tags.filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));
const boxOf = (text = '') => text.split(' ').map(Number);

test('each commune in sight is a path that says its code and its centre', () => {
  const biarritz = tags.find(({ attributes }) => attributes['id'] === 'c64122');
  expect(biarritz?.attributes).toMatchObject({
    'data-insee': '64122',
    'data-at': '-865 -339',
    class: 'map-listed',
  });
});

test('a commune without listings is not marked', () => {
  const bidart = tags.find(({ attributes }) => attributes['id'] === 'c64125');
  expect(bidart?.attributes['class']).toBeUndefined();
});

test('nothing in it needs what the Content-Security-Policy refuses', () => {
  expect(tags.map(({ name }) => name)).not.toContain('script');
  expect(tags.map(({ name }) => name)).not.toContain('style');
  const attributes = new Set(tags.flatMap((tag) => Object.keys(tag.attributes)));
  expect([...attributes].filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
});

test('nothing in it calls for another file', () => {
  expect(drawing.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(/);
  for (const { attributes } of tags.filter(({ name }) => name === 'use')) {
    expect(attributes['href']).toBe('#map-land');
  }
});

test('it bears its licence and says that limits are approximate', () => {
  expect(texts).toContain('<approximate> & "more" · <licence> & "more"');
});

test('it shows sea, shore, land, border, river, coast and a scale', () => {
  for (const part of ['sea', 'shore', 'land', 'border', 'river', 'coast', 'margin']) {
    expect(withClass(`map-${part}`), part).not.toEqual([]);
  }
});

test('no id is there twice', () => {
  const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what is seen first holds every commune with listings, and lies within what is drawn', () => {
  const [x = 0, y = 0, width = 0, height = 0] = boxOf(root?.attributes['data-home']);
  const [left = 0, top = 0, wide = 0, tall = 0] = boxOf(root?.attributes['data-world']);
  for (const insee of coast) {
    const place = loadMap().places.get(insee);
    expect(place && place.x > x && place.x < x + width).toBe(true);
    expect(place && place.y > y && place.y < y + height).toBe(true);
  }
  expect([left <= x, top <= y]).toEqual([true, true]);
  expect([left + wide >= x + width, top + tall >= y + height]).toEqual([true, true]);
});

test('the most important communes come first: they are named first', () => {
  const codes = tags.flatMap(({ attributes }) => attributes['data-insee'] ?? []);
  expect(codes.slice(0, 3)).toEqual(['64102', '64024', '64122']);
});

test('a commune without a point, and a code of nowhere, are passed over', () => {
  expect(drawBaseMap({ listed: [...coast, '40042', 'nowhere'], words: mapWords })).toBe(drawing);
});

test('without a listing it shows the coast', () => {
  const { tags: drawn } = read(drawBaseMap({ listed: [], words: mapWords }));
  expect(drawn.some(({ attributes }) => attributes['id'] === 'c64122')).toBe(true);
});

test('the same listings give the same file', () => {
  expect(drawBaseMap({ listed: coast.toReversed(), words: mapWords })).toBe(drawing);
});

test('a map of the coast is at most 25 kB compressed, and so is one of all communes', () => {
  const all = drawBaseMap({ listed: [...loadMap().places.keys()], words: mapWords });
  expect(gzipSync(drawing, { level: 9 }).length).toBeLessThan(25_000);
  expect(gzipSync(all, { level: 9 }).length).toBeLessThan(25_000);
});
