/** The viewer of photographs: a dialog with one slide a photograph, side by side in a track that the browser scrolls. */
import { createZoom } from './photo-zoom.ts';

export interface Viewer {
  /** @param photo Its place among the links, from 0. */
  open(photo: number): void;
  close(): void;
}

interface Options {
  /** Holds the dialog. */
  template: HTMLTemplateElement;
  /** Where the dialog lives once it is made. */
  parent: HTMLElement;
  /** @example '{number} sur 12' */
  count: string;
  onClose(): void;
}

/** A photograph is shown again as large as the window: which of its files that wants is the browser's choice. */
const windowWide = '100vw';

/** @param links Each around the picture of a photograph, in a figure. */
export function createViewer(links: readonly HTMLAnchorElement[], options: Options): Viewer {
  let viewer: Viewer | undefined;
  return {
    open(photo) {
      viewer ??= makeViewer(links, options);
      viewer.open(photo);
    },
    close: () => viewer?.close(),
  };
}

function makeViewer(
  links: readonly HTMLAnchorElement[],
  { template, parent, count, onClose }: Options,
): Viewer {
  const made = template.content.cloneNode(true) as DocumentFragment;
  const dialog = made.querySelector('dialog') as HTMLDialogElement;
  const find = (selector: string) => dialog.querySelector(selector) as HTMLElement;
  const stage = find('.viewer__stage');
  const track = find('.viewer__track');
  const status = find('[role="status"]');
  const button = (act: string) => find(`[data-act="${act}"]`);
  const slides = links.map(() =>
    Object.assign(document.createElement('div'), { className: 'viewer__slide' }),
  );
  // It scrolls, and a keyboard must be able to.
  track.tabIndex = 0;
  track.append(...slides);
  parent.append(made);

  const last = links.length - 1;
  /** The one that is shown; the one that is on its way; the one that the viewer was opened with. */
  let shown = -1;
  let goal: number | undefined;
  let first = 0;

  const zoom = createZoom(
    track,
    () => slides[shown],
    (level, most) => {
      disable('out', level <= 1);
      disable('in', level >= most);
    },
  );
  const disable = (act: string, off: boolean) =>
    button(act).setAttribute('aria-disabled', String(off));

  /** The picture of a slide is made when its turn is near: its files are asked for then, and not before. */
  function fill(index: number): void {
    const [slide, picture] = [slides[index], links[index]?.querySelector('picture')];
    if (!slide || !picture || slide.firstChild) return;
    const copy = picture.cloneNode(true) as HTMLPictureElement;
    const image = copy.querySelector('img') as HTMLImageElement;
    for (const each of copy.querySelectorAll<HTMLSourceElement | HTMLImageElement>('source, img')) {
      each.sizes = windowWide;
    }
    image.style.setProperty('--ratio', String(image.width / image.height));
    image.loading = 'eager';
    image.draggable = false;
    slide.append(copy);
  }

  function show(index: number): void {
    if (index === shown) return;
    zoom.reset();
    shown = index;
    for (const near of [index, index + 1, index - 1]) fill(near);
    zoom.reset();
    const number = Object.assign(document.createElement('span'), {
      className: 'viewer__count',
      textContent: count.replace('{number}', String(index + 1)),
    });
    const told = links[index]?.parentElement?.querySelectorAll('figcaption > *') ?? [];
    status.replaceChildren(number, ...[...told].map((each) => each.cloneNode(true)));
    disable('back', index === 0);
    disable('on', index === last);
  }

  /** Next door by a smooth way, farther at a bound. */
  function go(to: number, isSmooth = Math.abs(to - shown) === 1): void {
    const index = Math.min(Math.max(to, 0), last);
    goal = index;
    zoom.reset();
    fill(index);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    track.scrollTo({
      left: index * track.clientWidth,
      behavior: isSmooth && !isStill ? 'smooth' : 'instant',
    });
  }
  /** From where one is going, so that keys may be pressed faster than slides glide. */
  const step = (by: number) => go((goal ?? shown) + by, true);

  const acts: Readonly<Record<string, () => void>> = {
    back: () => step(-1),
    on: () => step(1),
    in: () => zoom.by(1.5),
    out: () => zoom.by(1 / 1.5),
    close: () => dialog.close(),
    full: () =>
      void (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen()),
  };
  const keys: Readonly<Record<string, () => unknown>> = {
    ArrowLeft: () => zoom.pan(-1, 0) || step(-1),
    ArrowRight: () => zoom.pan(1, 0) || step(1),
    ArrowUp: () => zoom.pan(0, -1),
    ArrowDown: () => zoom.pan(0, 1),
    Home: () => go(0),
    End: () => go(last),
    '+': () => zoom.by(1.5),
    '=': () => zoom.by(1.5),
    '-': () => zoom.by(1 / 1.5),
    '0': () => zoom.reset(),
  };

  track.addEventListener('scroll', () => {
    const index = Math.round(track.scrollLeft / track.clientWidth);
    show(index);
    if (index === goal) goal = undefined;
  });
  // A hand on it: whatever was on its way is so no more.
  for (const touch of ['pointerdown', 'wheel']) {
    track.addEventListener(touch, () => (goal = undefined), { passive: true });
  }
  dialog.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('[data-act]');
    if (pressed?.getAttribute('aria-disabled') !== 'true') acts[pressed?.dataset['act'] ?? '']?.();
  });
  dialog.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    if (act() !== false) event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    links[first]?.focus({ preventScroll: true });
    onClose();
  });
  stage.addEventListener('fullscreenchange', () =>
    button('full').setAttribute('aria-pressed', String(document.fullscreenElement === stage)),
  );
  button('full').hidden = !document.fullscreenEnabled;
  for (const act of ['back', 'on']) button(act).hidden = last === 0;

  return {
    open(photo) {
      if (dialog.open) return;
      first = photo;
      dialog.showModal();
      track.focus();
      shown = -1;
      go(photo, false);
      show(photo);
    },
    close: () => dialog.close(),
  };
}
