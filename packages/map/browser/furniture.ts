/** What stands around the drawing: stage, buttons, scale bar, hints, licence, and what is said while there is no map. */
import { makeHtml, makeSvg } from './make.ts';
import type { MapWords } from './map-words.ts';
import { chooseScale } from './scale.ts';

export interface Furniture {
  /** What is moved, and takes the keys. */
  readonly stage: HTMLElement;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly reset: HTMLButtonElement;
  /** Shows a drawing, and its notes below it. @param licences Address where they are told in full. */
  hang(svg: SVGElement, notes: string, licences?: string): void;
  /** Says something instead of a map; with a button where there is something to do about it. */
  say(text: string, retry?: () => void): void;
  /** The length of the scale bar, and whether the map may come nearer or go farther away. */
  measure(unit: number, mayCome: boolean, mayGo: boolean): void;
}

let made = 0;

export function furnish(host: HTMLElement, words: MapWords): Furniture {
  made += 1;
  const help = `listing-map-help-${made}`;
  const stage = makeHtml('div', {
    ...{ class: 'listing-map__stage', tabindex: 0, role: 'group' },
    ...{ 'aria-label': words.label, 'aria-describedby': help },
  });
  const zoomIn = makeButton(words.zoomIn, 'M8 3v10M3 8h10');
  const zoomOut = makeButton(words.zoomOut, 'M3 8h10');
  const reset = makeButton(words.reset, 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10');
  const scale = makeHtml('p', { class: 'listing-map__scale', 'aria-hidden': true });
  const message = makeHtml('p', { class: 'listing-map__message', role: 'status' });
  const notes = makeHtml('p', { class: 'listing-map__notes' });
  host.replaceChildren(
    makeHtml(
      'div',
      { class: 'listing-map__frame' },
      makeHtml('div', { class: 'listing-map__window' }, stage, scale, message),
      makeHtml('div', { class: 'listing-map__buttons' }, zoomIn, zoomOut, reset),
    ),
    makeHtml('p', { class: 'listing-map__hint listing-map__hint--mouse' }, words.hint),
    makeHtml('p', { class: 'listing-map__hint listing-map__hint--touch' }, words.touchHint),
    makeHtml('p', { class: 'listing-map__help', id: help }, words.help),
    notes,
  );

  return {
    ...{ stage, zoomIn, zoomOut, reset },
    hang: (svg, text, licences) => {
      stage.replaceChildren(svg);
      notes.textContent = text;
      if (licences) notes.append(' · ', makeHtml('a', { href: licences }, words.sources));
      message.textContent = '';
    },
    say: (text, retry) => {
      message.replaceChildren(text);
      if (!retry) return;
      const again = makeHtml('button', { class: 'button', type: 'button' }, words.retry);
      again.onclick = () => {
        // The button goes.
        stage.focus();
        retry();
      };
      message.append(' ', again);
    },
    measure: (unit, mayCome, mayGo) => {
      const { text, width } = chooseScale(unit);
      scale.textContent = text;
      scale.style.inlineSize = `${width}px`;
      // Not `disabled`: who pressed it last keeps the focus.
      zoomIn.setAttribute('aria-disabled', String(!mayCome));
      zoomOut.setAttribute('aria-disabled', String(!mayGo));
    },
  };
}

function makeButton(name: string, path: string): HTMLButtonElement {
  return makeHtml(
    'button',
    { class: 'listing-map__button', type: 'button', title: name, 'aria-label': name },
    makeSvg(
      'svg',
      { class: 'listing-map__icon', viewBox: '0 0 16 16', 'aria-hidden': true },
      makeSvg('path', { d: path }),
    ),
  );
}
