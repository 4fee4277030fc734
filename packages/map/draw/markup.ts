/** Writes SVG elements: attributes and text escaped, none empty. */
import type { Box } from '../browser/view.ts';
import type { Point } from '../plane.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** @param content Markup, made by `element` or `text`. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

export function text(value: string): string {
  return escape(value);
}

function escape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function writeBox({ x, y, width, height }: Box): string {
  return `${x} ${y} ${width} ${height}`;
}

export function writePoint({ x, y }: Point): string {
  return `${x} ${y}`;
}
