/** The button below a map that lays detailed tiles under its discs and names, and takes them away again. */
import type { Plan } from './detailed-plan.ts';
import { makeHtml } from './make.ts';
import type { View } from './view.ts';

/** What the page says of its tiles. */
export interface OfferedTiles {
  readonly src: string;
  /** Layers that the archive has. */
  readonly layers: readonly string[];
  /** Who is named for them while they are seen. */
  readonly credit: string;
  readonly words: { readonly button: string; readonly loading: string; readonly failed: string };
}

/** @param svg The drawing, on its stage. */
export function offerTiles(host: HTMLElement, svg: SVGSVGElement, tiles: OfferedTiles): void {
  const { words } = tiles;
  const stage = svg.parentElement;
  const button = makeHtml(
    'button',
    { class: 'listing-map__detailed button button--plain', type: 'button', 'aria-pressed': false },
    words.button,
  );
  const status = makeHtml('p', { class: 'listing-map__told', role: 'status' });
  const credit = makeHtml('span', { hidden: true }, ` · ${tiles.credit}`);
  host.querySelector('.listing-map__notes')?.append(credit);
  const frame = host.querySelector('.listing-map__frame');
  frame?.append(button);
  frame?.after(status);
  /** Aborted when they are no longer wanted. */
  let shown: AbortController | undefined;

  button.onclick = () => {
    if (shown) hide();
    else void show();
  };

  async function show(): Promise<void> {
    const turn = new AbortController();
    shown = turn;
    button.setAttribute('aria-pressed', 'true');
    status.textContent = words.loading;
    const box = makeHtml('div', { class: 'listing-map__tiles' });
    const paper = makeHtml('div', { class: 'listing-map__paper', 'aria-hidden': true }, box);
    stage?.prepend(paper);
    turn.signal.addEventListener('abort', () => paper.remove());
    const fail = () => {
      if (turn.signal.aborted) return;
      hide();
      status.textContent = words.failed;
    };
    try {
      const { openPlan } = await import('./detailed-plan.ts');
      const plan = await openPlan(box, tiles, viewOf(svg), fail);
      turn.signal.addEventListener('abort', plan.close);
      if (turn.signal.aborted) plan.close();
      else reveal(plan, paper, turn.signal);
    } catch {
      fail();
    }
  }

  function reveal(plan: Plan, paper: HTMLElement, signal: AbortSignal): void {
    status.textContent = '';
    credit.hidden = false;
    host.dataset['detailed'] = '';
    signal.addEventListener('abort', follow(svg, paper, plan));
  }

  function hide(): void {
    shown?.abort();
    shown = undefined;
    button.setAttribute('aria-pressed', 'false');
    status.textContent = '';
    credit.hidden = true;
    delete host.dataset['detailed'];
  }
}

/** Keeps tiles in step with the drawing: what it shows stands in its viewBox. Gives what ends it. */
function follow(svg: SVGSVGElement, paper: HTMLElement, plan: Plan): () => void {
  let size = '';
  const look = () => {
    const now = `${svg.clientWidth} ${svg.clientHeight}`;
    if (now !== size) plan.resize();
    size = now;
    plan.look(viewOf(svg));
    // The drawing glides from where it was: so do they.
    for (const { effect } of svg.getAnimations()) {
      if (effect instanceof KeyframeEffect) {
        paper.animate(effect.getKeyframes() as Keyframe[], effect.getTiming());
      }
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(svg, { attributes: true, attributeFilter: ['viewBox'] });
  look();
  return () => observer.disconnect();
}

function viewOf(svg: SVGSVGElement): View {
  const { x, y, width, height } = svg.viewBox.baseVal;
  return { x: x + width / 2, y: y + height / 2, unit: width / svg.clientWidth };
}
