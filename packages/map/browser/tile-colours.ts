/** The colours of tiles, as the style sheet of the page has them at this moment: by day, by night, in forced colours. */
import { makeHtml } from './make.ts';
import { tileParts, type TileColours } from './tile-style.ts';

/** @param host Where the tokens `--tiles-…` hold. */
export function readColours(host: HTMLElement): TileColours {
  const probe = host.appendChild(makeHtml('span', { class: 'listing-map__colour', hidden: true }));
  const pencil = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colours = tileParts.map((part) => {
    probe.style.color = `var(--tiles-${part})`;
    return [part, paint(pencil, getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(colours) as TileColours;
}

/** A mixed colour comes in a form that only a browser reads (`oklab(…)`): painted, it can be read as three numbers. */
function paint(pencil: OffscreenCanvasRenderingContext2D | null, colour: string): string {
  if (!pencil) return colour;
  pencil.fillStyle = colour;
  pencil.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pencil.getImageData(0, 0, 1, 1).data;
  return `rgb(${red},${green},${blue})`;
}
