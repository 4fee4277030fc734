/** The base map on the page: shows a part of it, and writes the names that have room at that size. */
import type { Cluster } from './clusters.ts';
import { makeSvg, setAttributes, standAt } from './make.ts';
import { placeNames } from './names.ts';
import { type Box, boxOf, isWithin, type Size, type View } from './view.ts';

export interface Drawing {
  readonly home: Box;
  readonly world: Box;
  /** Licence and sources, as the file says them. */
  readonly notes: string;
  look(view: View, size: Size): void;
  /** Shows the communes in whose middle a spot lies as those that have listings. */
  mark(spots: readonly { readonly x: number; readonly y: number }[]): void;
  /** Writes the names that have room beside the discs. */
  write(clusters: readonly Cluster[], view: View, size: Size): void;
  /** INSEE codes of the communes with their centre in a box. */
  communesIn(box: Box): string[];
}

interface Named {
  readonly x: number;
  readonly y: number;
  readonly insee: string | undefined;
  readonly node: SVGTextElement;
}

/** @param svg The base map, adopted by the page. The names in the file were placed for one width: they are placed anew. */
export function openDrawing(svg: SVGSVGElement): Drawing {
  const names = [...svg.querySelectorAll<SVGElement>('path[data-at],.map-abroad')].map(readName);
  const communes = [...svg.querySelectorAll<SVGElement>('path[data-at]')];
  const regions = [...svg.querySelectorAll<SVGElement>('.map-regions text')];
  svg.querySelector('.map-names')?.replaceChildren(...names.map(({ node }) => node));
  let measured: (Named & { width: number })[] | undefined;

  return {
    home: readBox(svg.dataset['home']),
    world: readBox(svg.dataset['world']),
    notes: svg.querySelector('.map-licence')?.textContent ?? '',
    look: (view, size) => {
      const { x, y, width, height } = boxOf(view, size);
      svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    },
    mark: (spots) => {
      const places = new Set(spots.map(({ x, y }) => `${x} ${y}`));
      for (const { dataset, classList } of communes) {
        classList.toggle('map-listed', places.has(readPoint(dataset['at']).join(' ')));
      }
    },
    write: (clusters, view, size) => {
      for (const node of regions) standAt(node, ...readPoint(node.dataset['at']), view.unit);
      measured ??= names.map((name) => ({ ...name, width: name.node.getComputedTextLength() }));
      const placements = placeNames(measured, clusters, view, size);
      for (const [index, { x, y, node }] of names.entries()) {
        const placement = placements[index];
        node.style.display = placement ? '' : 'none';
        if (!placement) continue;
        const { dx, dy, anchor } = placement;
        setAttributes(node, { x: dx, y: dy, 'text-anchor': anchor });
        standAt(node, x, y, view.unit);
      }
    },
    communesIn: (box) =>
      names.flatMap((name) => (name.insee && isWithin(name, box) ? name.insee : [])),
  };
}

/** Of a commune, which is a path and has its name as a title; or of a town abroad, which is a text. */
function readName({ dataset, textContent }: SVGElement): Named {
  const [x, y] = readPoint(dataset['at']);
  const kind = dataset['insee'] ? 'map-name' : 'map-name map-abroad';
  const node = makeSvg('text', { class: kind }, textContent ?? '');
  return { x, y, insee: dataset['insee'], node };
}

function readPoint(text?: string): [number, number] {
  const [x = 0, y = 0] = readNumbers(text);
  return [x, y];
}

function readBox(text?: string): Box {
  const [x = 0, y = 0, width = 1, height = 1] = readNumbers(text);
  return { x, y, width, height };
}

function readNumbers(text = ''): number[] {
  return text.split(' ').map(Number);
}
