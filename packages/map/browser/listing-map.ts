/**
 * <listing-map data-src data-words data-home data-licences>: where the listings of a list lie, or one of them. Takes its
 * drawing when it comes into sight, and shows what it is given: `show(spots, circles)`. Fires `map:choose` and `map:move`.
 * What stands beside it says the same. `data-home` is what is seen first, where that is not all of the drawing;
 * `data-licences` leads to where its sources are told in full.
 */
import { createCamera, type Camera } from './camera.ts';
import { makeCircles, type Circle } from './circles.ts';
import { clusterSpots, type Spot } from './clusters.ts';
import { openDrawing } from './drawing.ts';
import { furnish, type Furniture } from './furniture.ts';
import { listenForMoves } from './gestures.ts';
import { loadDrawing } from './load-drawing.ts';
import { makeSvg } from './make.ts';
import { nameCluster, type MapWords } from './map-words.ts';
import { createSpots } from './spots.ts';
import { boxOf, farthest, nearest, pull, zoom, type Box } from './view.ts';

/** Of `map:choose`. A disc of several places then comes nearer, unless the event's default is prevented. */
export interface Choice {
  /** Of the spots in a disc, or of those that lie in a commune: none where it has no listing. */
  readonly ids: readonly string[];
  /** The commune, where one was chosen. */
  readonly insee?: string;
  /** True of a disc that would not fall apart if the map came as near as it can. */
  readonly isTight?: boolean;
}

/** Of `map:move`, sent when the map has come to rest, the first time too. */
export interface Move {
  readonly bounds: Box;
  /** Units of the plane to a CSS pixel. */
  readonly unit: number;
  /** INSEE codes of the communes whose centre is in sight. */
  readonly communes: readonly string[];
}

/** How much nearer a press of a button comes. */
const step = 1.8;

export class ListingMap extends HTMLElement {
  #spots: readonly Spot[] = [];
  #circles: readonly Circle[] = [];
  #draw: (() => void) | undefined;
  #isFurnished = false;

  /** Replaces what the map shows. Of two spots with the same id only the sum would be right: give each its own. */
  show(spots: readonly Spot[], circles: readonly Circle[] = []): void {
    this.#spots = spots;
    this.#circles = circles;
    this.#draw?.();
  }

  connectedCallback(): void {
    // Moved on the page: it keeps what it has.
    if (this.#isFurnished) return;
    this.#isFurnished = true;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as MapWords;
    const language = this.closest('[lang]')?.getAttribute('lang') ?? 'fr';
    const furniture = furnish(this, words);
    const load = async () => {
      furniture.say(words.loading);
      try {
        this.#open(await loadDrawing(this.dataset['src'] ?? ''), furniture, words, language);
      } catch {
        furniture.say(words.failed, () => void load());
      }
    };
    const sight = new IntersectionObserver((entries) => {
      if (!entries.at(-1)?.isIntersecting) return;
      sight.disconnect();
      void load();
    });
    sight.observe(furniture.stage);
  }

  #open(svg: SVGSVGElement, furniture: Furniture, words: MapWords, language: string): void {
    const { stage } = furniture;
    const { home } = this.dataset;
    if (home) svg.dataset['home'] = home;
    const drawing = openDrawing(svg);
    const circles = makeSvg('g', { class: 'map-circles' });
    const spots = createSpots((cluster) => nameCluster(cluster, words, language), language);
    svg.append(circles, spots.group);
    /** The unit for which discs and names were last placed. */
    let placed = 0;
    let draw: (() => void) | undefined;
    const camera = createCamera({
      ...drawing,
      svg,
      look: (view, limits) => {
        drawing.look(view, limits.size);
        furniture.measure(view.unit, view.unit > nearest, view.unit < farthest(limits));
        draw = () => {
          placed = view.unit;
          const clusters = clusterSpots(this.#spots, placed);
          circles.replaceChildren(...makeCircles(this.#circles, placed));
          spots.draw(clusters, placed, boxOf(view, limits.size));
          drawing.write(clusters, view, limits.size);
        };
        // Not for every hair that a finger moves: until it rests they may be a little too large.
        if (Math.abs(Math.log(view.unit / placed)) > 0.06) draw();
      },
      rest: (view, { size }) => {
        draw?.();
        const bounds = boxOf(view, size);
        this.#fire<Move>('map:move', {
          bounds,
          unit: view.unit,
          communes: drawing.communesIn(bounds),
        });
      },
    });
    this.#draw = () => {
      drawing.mark(this.#spots);
      draw?.();
    };
    drawing.mark(this.#spots);
    furniture.hang(svg, drawing.notes, this.dataset['licences']);
    listen(furniture, camera);
    stage.addEventListener('click', ({ target }) => this.#choose(target, spots, camera));
    stage.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      if (this.#choose(event.target, spots, camera)) event.preventDefault();
    });
    new ResizeObserver(() =>
      camera.resize({ width: stage.clientWidth, height: stage.clientHeight }),
    ).observe(stage);
  }

  /** Whether something was there to be chosen. */
  #choose(
    target: EventTarget | null,
    { find }: ReturnType<typeof createSpots>,
    camera: Camera,
  ): boolean {
    const cluster = find(target);
    if (cluster) {
      const ids = cluster.spots.map(({ id }) => id);
      const isTight = clusterSpots(cluster.spots, nearest).length === 1;
      if (!this.#fire<Choice>('map:choose', { ids, isTight }) || ids.length === 1) return true;
      const { x, y } = cluster;
      camera.glide((view, limits) => zoom({ ...view, x, y }, step ** 2, limits));
      return true;
    }
    if (!(target instanceof SVGGeometryElement)) return false;
    const { insee } = target.dataset;
    if (!insee) return false;
    const within = this.#spots.filter((spot) => target.isPointInFill(spot));
    return this.#fire<Choice>('map:choose', { ids: within.map(({ id }) => id), insee }) || true;
  }

  /** Whether nobody prevented the default. */
  #fire<Detail>(name: string, detail: Detail): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, cancelable: true }));
  }
}

function listen({ stage, zoomIn, zoomOut, reset }: Furniture, camera: Camera): void {
  listenForMoves(stage, {
    pull: (by) => camera.change((view, limits) => pull(view, by, limits)),
    zoom: (factor, at) => camera.change((view, limits) => zoom(view, factor, limits, at)),
    reset: camera.goHome,
  });
  zoomIn.onclick = () => camera.glide((view, limits) => zoom(view, step, limits));
  zoomOut.onclick = () => camera.glide((view, limits) => zoom(view, 1 / step, limits));
  reset.onclick = camera.goHome;
}

customElements.define('listing-map', ListingMap);
