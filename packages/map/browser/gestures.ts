/** From fingers, mouse, wheel and keys to moves of the map. A page under the map can always be scrolled past it. */

export interface Moves {
  /** CSS pixels that the paper is pulled. */
  readonly pull: (by: Pixels) => void;
  /** @param at CSS pixels from the middle of the map. */
  readonly zoom: (factor: number, at?: Pixels) => void;
  readonly reset: () => void;
}

export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels that a hand may tremble while it clicks. */
const tremor = 4;
const keyStep = 60;
const keyZoom = 1.5;

const keys: Readonly<Record<string, (moves: Moves, at: Pixels) => void>> = {
  ArrowLeft: (moves) => moves.pull({ x: keyStep, y: 0 }),
  ArrowRight: (moves) => moves.pull({ x: -keyStep, y: 0 }),
  ArrowUp: (moves) => moves.pull({ x: 0, y: keyStep }),
  ArrowDown: (moves) => moves.pull({ x: 0, y: -keyStep }),
  '+': (moves, at) => moves.zoom(keyZoom, at),
  '=': (moves, at) => moves.zoom(keyZoom, at),
  '-': (moves, at) => moves.zoom(1 / keyZoom, at),
  '0': (moves) => moves.reset(),
};

export function listenForMoves(stage: HTMLElement, moves: Moves): void {
  stage.addEventListener('keydown', (event) => {
    // With another key they are the browser's own: Ctrl and + for larger letters, Alt and an arrow for back.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = keys[event.key];
    if (!move) return;
    event.preventDefault();
    // What has the focus stays where it is.
    move(moves, fromMiddle(stage, middleOf(event.target)));
  });
  // A wheel turned over a map that nobody took in hand scrolls the page. Trackpads say ctrl for a pinch.
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !stage.contains(document.activeElement)) return;
      event.preventDefault();
      const turned = Math.min(Math.max(event.deltaY, -120), 120);
      moves.zoom(Math.exp(-turned / 240), fromMiddle(stage, event));
    },
    { passive: false },
  );
  listenForDrags(stage, moves);
  listenForFingers(stage, moves);
}

/** Mouse and pen. */
function listenForDrags(stage: HTMLElement, moves: Moves): void {
  let last: Pixels | undefined;
  let dragging = false;
  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0 || event.ctrlKey) return;
    last = { x: event.clientX, y: event.clientY };
    dragging = false;
  });
  stage.addEventListener('pointermove', (event) => {
    // Let go where it was not seen: beyond the map, or over a menu.
    if (!(event.buttons & 1)) last = undefined;
    if (!last) return;
    const by = { x: event.clientX - last.x, y: event.clientY - last.y };
    if (!dragging && Math.hypot(by.x, by.y) < tremor) return;
    if (!dragging) stage.setPointerCapture(event.pointerId);
    dragging = true;
    last = { x: event.clientX, y: event.clientY };
    moves.pull(by);
  });
  const stop = () => (last = undefined);
  stage.addEventListener('pointerup', stop);
  stage.addEventListener('pointercancel', stop);
  // The end of a drag is no choice of what lies there.
  stage.addEventListener(
    'click',
    (event) => {
      if (dragging) event.stopPropagation();
      dragging = false;
    },
    { capture: true },
  );
}

/** One finger scrolls the page, two move the map. */
function listenForFingers(stage: HTMLElement, moves: Moves): void {
  let last: { middle: Pixels; apart: number } | undefined;
  const follow = (event: TouchEvent) => {
    const [a, b] = event.touches;
    if (!a || !b) {
      last = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    const middle = { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
    const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1;
    if (last) {
      moves.pull({ x: middle.x - last.middle.x, y: middle.y - last.middle.y });
      moves.zoom(apart / last.apart, fromMiddle(stage, { clientX: middle.x, clientY: middle.y }));
    }
    last = { middle, apart };
  };
  for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    stage.addEventListener(name, follow, { passive: false });
  }
}

interface OnScreen {
  readonly clientX: number;
  readonly clientY: number;
}

function middleOf(target: EventTarget | null): OnScreen {
  const { left, top, width, height } = (target as Element).getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

function fromMiddle(stage: HTMLElement, { clientX, clientY }: OnScreen): Pixels {
  const middle = middleOf(stage);
  return { x: clientX - middle.clientX, y: clientY - middle.clientY };
}
