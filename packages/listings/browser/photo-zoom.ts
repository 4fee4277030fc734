/** Zoom of the picture that the viewer shows. Its slide becomes a window that scrolls: the browser does the panning. */

export interface Zoom {
  /** Larger by a factor, around the middle; smaller below 1. */
  by(factor: number): void;
  reset(): void;
  /** Moves the window by a part of itself; false while nothing is zoomed. */
  pan(x: number, y: number): boolean;
}

interface Point {
  x: number;
  y: number;
}

/** Four times as large as fits: beyond, a photograph of 1600 pixels shows nothing more. */
const most = 4;
/** What two taps zoom to. */
const closer = 2.5;
/** Two taps are one after the other within milliseconds, on one spot within pixels. */
const [pause, spot] = [350, 30];

/** @param onChange Is told the level, and the highest. */
export function createZoom(
  track: HTMLElement,
  current: () => HTMLElement | undefined,
  onChange: (level: number, most: number) => void,
): Zoom {
  let level = 1;

  /** To a level, so that what lay under `from` lies under `to`. */
  function set(next: number, from?: Point, to = from, isGliding = true): void {
    const slide = current();
    const image = slide?.querySelector('img');
    if (!slide || !image) return;
    const { left, top, width, height } = slide.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + height / 2 };
    const [a, b] = [from ?? middle, to ?? middle];
    const before = image.getBoundingClientRect();
    level = Math.min(Math.max(next, 1), most);
    // A larger file than the window wants, from now on.
    if (level > 1) {
      for (const each of slide.querySelectorAll<HTMLImageElement>('source, img'))
        each.sizes = '400vw';
    }
    image.style.setProperty('--zoom', String(level));
    track.toggleAttribute('data-zoomed', level > 1);
    const after = image.getBoundingClientRect();
    slide.scrollBy({
      left: after.left + ((a.x - before.left) / before.width) * after.width - b.x,
      top: after.top + ((a.y - before.top) / before.height) * after.height - b.y,
      behavior: 'instant',
    });
    if (isGliding) glide(image, before);
    onChange(level, most);
  }
  const toggle = (at: Point) => set(level > 1 ? 1 : closer, at);

  let tap: (Point & { time: number }) | undefined;
  track.addEventListener('click', (event) => {
    const { clientX: x, clientY: y, timeStamp: time, pointerType, target } = event;
    // The pointer of a mouse says so, by the picture of a glass.
    if (pointerType === 'mouse' && level === 1 && target instanceof HTMLImageElement) {
      return toggle({ x, y });
    }
    const isSecond = tap && time - tap.time < pause && Math.hypot(x - tap.x, y - tap.y) < spot;
    tap = isSecond ? undefined : { x, y, time };
    if (isSecond) toggle({ x, y });
  });

  // A mouse drags the picture; a finger scrolls it by itself.
  track.addEventListener('pointermove', ({ buttons, pointerType, movementX, movementY }) => {
    if (level === 1 || buttons !== 1 || pointerType !== 'mouse') return;
    current()?.scrollBy({ left: -movementX, top: -movementY, behavior: 'instant' });
  });

  // Two fingers on a touchpad are told as a wheel with Ctrl.
  track.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      set(
        level * Math.exp(-event.deltaY / 100),
        { x: event.clientX, y: event.clientY },
        undefined,
        false,
      );
    },
    { passive: false },
  );

  let pinch: { at: Point; apart: number } | undefined;
  const pinchOf = ([a, b]: TouchList): typeof pinch =>
    a &&
    b && {
      at: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
      apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    };
  for (const touch of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    track.addEventListener(
      touch,
      (event) => {
        const now = pinchOf(event.touches);
        if (now && event.cancelable) event.preventDefault();
        if (now && pinch) set((level * now.apart) / pinch.apart, pinch.at, now.at, false);
        pinch = now;
      },
      { passive: false },
    );
  }

  return {
    by: (factor) => set(level * factor),
    reset: () => set(1, undefined, undefined, false),
    pan(x, y) {
      const slide = current();
      if (level === 1 || !slide) return false;
      slide.scrollBy({ left: (x * slide.clientWidth) / 4, top: (y * slide.clientHeight) / 4 });
      return true;
    },
  };
}

/** From where it was to where it is, unless motion is unwelcome. */
function glide(image: HTMLElement, from: DOMRect): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const to = image.getBoundingClientRect();
  const [x, y, scale] = [from.left - to.left, from.top - to.top, from.width / to.width];
  image.animate(
    { transform: [`translate(${x}px, ${y}px) scale(${scale})`, 'none'] },
    { duration: 180, easing: 'ease-out' },
  );
}
