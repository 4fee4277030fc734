import { expect, test } from 'vitest';
import { drawnLayers, tileParts, writeTileStyle, type TileColours } from './tile-style.ts';

const colours = Object.fromEntries(tileParts.map((part, index) => [part, `rgb(${index},0,0)`]));
const write = (...layers: string[]) =>
  writeTileStyle(colours as TileColours, layers, {
    ...{ url: 'plan://{z}/{x}/{y}', minzoom: 6, maxzoom: 13, bounds: [-2, 43, -1, 44] },
  });
const sourceLayers = (...layers: string[]) =>
  write(...layers).layers.map((layer) => ('source-layer' in layer ? layer['source-layer'] : ''));

test('nothing is written with letters or icons, for which a file would be fetched', () => {
  const style = write(...drawnLayers);
  expect(style.layers.filter(({ type }) => type === 'symbol')).toEqual([]);
  expect(style).not.toHaveProperty('glyphs');
  expect(style).not.toHaveProperty('sprite');
  expect(JSON.stringify(style)).not.toMatch(/https?:/);
});

test.each([
  ['Protomaps', ['earth', 'landuse', 'water', 'buildings', 'roads', 'boundaries', 'pois']],
  ['OpenMapTiles', ['landcover', 'water', 'waterway', 'building', 'transportation', 'boundary']],
])(
  'of the schema of %s the layers that are there are drawn, roads over water over land',
  (_, has) => {
    const drawn = [...new Set(sourceLayers(...has))].filter(Boolean);
    expect(drawn).toEqual(has.filter((layer) => layer !== 'pois'));
  },
);

test('beyond tiles that have the land lies the sea, beyond those that have the water the land', () => {
  const background = (...layers: string[]) => write(...layers).layers[0]?.paint;
  expect(background('earth', 'water')).toEqual({ 'background-color': colours['water'] });
  expect(background('water')).toEqual({ 'background-color': colours['land'] });
});

test('every colour is the brand’s own, and every one is used', () => {
  const text = JSON.stringify(write(...drawnLayers));
  for (const part of tileParts) expect(text).toContain(colours[part]);
});
