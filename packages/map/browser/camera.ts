/** Holds the view: moves it at once or in a glide, keeps it within the limits, and says when it has come to rest. */
import { clamp, fit, layAs, type Box, type Limits, type Size, type View } from './view.ts';

type Change = (view: View, limits: Limits) => View;

export interface Camera {
  /** The size of the stage. A view that nobody changed shows all of home again. */
  resize(size: Size): void;
  /** At once: a hand is moving it. */
  change(change: Change): void;
  /** In a short while, or at once for whoever wants no motion. */
  glide(change: Change): void;
  readonly goHome: () => void;
}

export interface Film {
  readonly svg: Element;
  readonly home: Box;
  readonly world: Box;
  look(view: View, limits: Limits): void;
  rest(view: View, limits: Limits): void;
}

/** Milliseconds. */
const duration = 240;
const stillness = 150;

export function createCamera({ svg, home, world, look, rest }: Film): Camera {
  let limits: Limits = { world, size: { width: 1, height: 1 } };
  let view: View | undefined;
  let isAtHome = true;
  let timer = 0;

  function show(next: View): void {
    view = next;
    look(next, limits);
    clearTimeout(timer);
    timer = window.setTimeout(() => rest(next, limits), stillness);
  }

  /** Draws the new view once, and lets the browser lay it from where the old one was: no frame has to be drawn. */
  function glideTo(next: View): void {
    const from = view;
    show(next);
    if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    svg.animate({ transform: [layAs(next, from), 'none'] }, { duration, easing: 'ease-out' });
  }

  return {
    resize: (size) => {
      if (size.width === 0 || size.height === 0) return;
      limits = { world, size };
      show(view && !isAtHome ? clamp(view, limits) : fit(home, limits));
    },
    change: (change) => {
      if (!view) return;
      isAtHome = false;
      show(change(view, limits));
    },
    glide: (change) => {
      if (!view) return;
      isAtHome = false;
      glideTo(change(view, limits));
    },
    goHome: () => {
      isAtHome = true;
      glideTo(fit(home, limits));
    },
  };
}
