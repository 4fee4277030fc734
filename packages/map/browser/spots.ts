/** The discs on the map: each a button, with the number of listings in it. */
import { formatCount } from '@agency/ui/browser/count.ts';
import type { Cluster } from './clusters.ts';
import { makeSvg, setAttributes, standAt } from './make.ts';
import { isWithin, type Box } from './view.ts';

export interface Spots {
  readonly group: SVGElement;
  /**
   * @param unit Units of the plane to a CSS pixel.
   * @param sight What is seen: a disc beyond it is no stop of the tabulator.
   */
  draw(clusters: readonly Cluster[], unit: number, sight: Box): void;
  /** The cluster whose disc was hit, or undefined. */
  find(target: EventTarget | null): Cluster | undefined;
}

export function createSpots(nameOf: (cluster: Cluster) => string, language: string): Spots {
  const group = makeSvg('g', { class: 'map-spots' });
  /** By the first spot of each cluster: no other has it. */
  const nodes = new Map<string, SVGElement>();
  const shown = new Map<Element | null, Cluster>();

  return {
    group,
    draw: (clusters, unit, sight) => {
      const held = shown.get(document.activeElement);
      const keys = new Set(clusters.map(keyOf));
      for (const [key, node] of nodes) {
        if (keys.has(key)) continue;
        node.remove();
        nodes.delete(key);
      }
      shown.clear();
      for (const cluster of clusters) {
        const key = keyOf(cluster);
        const node = nodes.get(key) ?? group.appendChild(makeNode());
        fill(node, cluster);
        node.tabIndex = isWithin(cluster, sight) ? 0 : -1;
        standAt(node, cluster.x, cluster.y, unit);
        nodes.set(key, node);
        shown.set(node, cluster);
      }
      if (!held || shown.has(document.activeElement)) return;
      const heir = findHeir(held, clusters, sight);
      const node = heir ? nodes.get(keyOf(heir)) : group.ownerSVGElement?.parentElement;
      node?.focus({ preventScroll: true });
    },
    find: (target) =>
      target instanceof Element ? shown.get(target.closest('.map-spot')) : undefined,
  };

  function fill(node: SVGElement, cluster: Cluster): void {
    const { radius, count, spots } = cluster;
    setAttributes(node, {
      'aria-label': nameOf(cluster),
      'aria-pressed': spots.some(({ selected }) => selected),
    });
    const [disc, figure] = node.children;
    disc?.setAttribute('r', String(radius));
    if (figure) figure.textContent = formatCount(count, language);
  }
}

function makeNode(): SVGElement {
  return makeSvg(
    'g',
    { class: 'map-spot', role: 'button' },
    makeSvg('circle', { class: 'map-disc' }),
    makeSvg('text', { class: 'map-count', 'text-anchor': 'middle', y: 4.5 }),
  );
}

/** Who stood on a disc stands on the one that took it in; where it fell apart, on the nearest that is seen. */
function findHeir(held: Cluster, clusters: readonly Cluster[], sight: Box): Cluster | undefined {
  const key = keyOf(held);
  const apart = ({ x, y }: Cluster) => Math.hypot(x - held.x, y - held.y);
  return (
    clusters.find(({ spots }) => spots.some(({ id }) => id === key)) ??
    clusters.filter((each) => isWithin(each, sight)).sort((a, b) => apart(a) - apart(b))[0]
  );
}

function keyOf({ spots }: Cluster): string {
  return spots[0]?.id ?? '';
}
