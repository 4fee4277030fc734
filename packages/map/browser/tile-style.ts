/** How tiles are drawn: in the colours of the brand, without a letter or an icon, for which a font would be fetched. Pure. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';

/** What is coloured. Each is a token `--tiles-…` of styles/tiles.css. */
export const tileParts = [
  ...(['land', 'water', 'river', 'wood', 'building', 'road', 'street', 'border'] as const),
];
export type TileColours = Readonly<Record<(typeof tileParts)[number], string>>;

const source = 'tiles';
/** The name of Protomaps, or that of OpenMapTiles. */
const kind: ExpressionSpecification = ['coalesce', ['get', 'kind'], ['get', 'class']];
const isKind = (...kinds: string[]): ExpressionSpecification => ['in', kind, ['literal', kinds]];
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];

/** Widths in pixels at zoom 8 and 13. */
type Widths = readonly [far: number, near: number];

/** From below to above; of the layers of both schemas those that an archive has. */
const drawn: readonly {
  layer: string;
  part: keyof TileColours;
  filter: FilterSpecification;
  widths?: Widths;
  minzoom?: number;
}[] = [
  { layer: 'earth', part: 'land', filter: isArea },
  ...['landcover', 'landuse', 'park'].map((layer) => ({
    ...{ layer, part: 'wood' as const },
    filter: isKind('forest', 'wood', 'park', 'nature_reserve', 'national_park', 'scrub'),
  })),
  { layer: 'water', part: 'water', filter: isArea },
  ...['water', 'waterway'].map((layer) => ({
    ...{ layer, part: 'river' as const, widths: [0.8, 2] as const },
    filter: isLine,
  })),
  ...['buildings', 'building'].map((layer) => ({
    ...{ layer, part: 'building' as const, filter: isArea, minzoom: 12 },
  })),
  ...['roads', 'transportation'].flatMap((layer) => [
    {
      ...{ layer, part: 'street' as const, widths: [0.2, 1.2] as const, minzoom: 10 },
      filter: isKind('minor_road', 'minor', 'service', 'rail'),
    },
    {
      ...{ layer, part: 'road' as const, widths: [0.5, 2] as const },
      filter: isKind('major_road', 'primary', 'secondary', 'tertiary'),
    },
    {
      ...{ layer, part: 'road' as const, widths: [1, 3.5] as const },
      filter: isKind('highway', 'motorway', 'trunk'),
    },
  ]),
  ...['boundaries', 'boundary'].map((layer) => ({
    ...{ layer, part: 'border' as const, widths: [0.8, 1.2] as const },
    filter: [
      'any',
      isKind('country'),
      ['==', ['get', 'admin_level'], 2],
    ] satisfies FilterSpecification,
  })),
];

/** Names of the layers of tiles, of either schema. */
export const drawnLayers: readonly string[] = [...new Set(drawn.map(({ layer }) => layer))];

/**
 * @param layers Those that the archive has.
 * @param tiles Where its tiles are asked for.
 */
export function writeTileStyle(
  colours: TileColours,
  layers: readonly string[],
  tiles: {
    url: string;
    minzoom: number;
    maxzoom: number;
    bounds: [number, number, number, number];
  },
): StyleSpecification {
  const { url, ...range } = tiles;
  // Where the land is drawn, what lies beyond the tiles is sea; else the water is.
  const background = layers.includes('earth') ? colours.water : colours.land;
  return {
    version: 8,
    sources: { [source]: { type: 'vector', tiles: [url], ...range } },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': background } },
      ...drawn
        .filter(({ layer }) => layers.includes(layer))
        .map((each, index) => writeLayer(each, `${index}-${each.layer}`, colours[each.part])),
    ],
  };
}

function writeLayer(
  { layer, part, filter, widths, minzoom = 0 }: (typeof drawn)[number],
  id: string,
  colour: string,
): LayerSpecification {
  const place = { id, source, 'source-layer': layer, filter, minzoom };
  if (!widths) return { ...place, type: 'fill', paint: { 'fill-color': colour } };
  const [far, near] = widths;
  return {
    ...{ ...place, type: 'line', layout: { 'line-cap': 'round', 'line-join': 'round' } },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 8, far, 13, near],
      ...(part === 'border' && { 'line-dasharray': [4, 2] }),
    },
  };
}
