/** Makes elements of a page, HTML and SVG, with their attributes. */

export type Attributes = Readonly<Record<string, string | number | boolean>>;

export function makeHtml<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return complete(document.createElement(name), attributes, content);
}

export function makeSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  return complete(node, attributes, content);
}

export function setAttributes(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
}

/** Puts what is drawn in CSS pixels at its place in the plane. @param unit Units of the plane to a pixel. */
export function standAt(node: Element, x: number, y: number, unit: number): void {
  node.setAttribute('transform', `translate(${x} ${y})scale(${unit})`);
}

function complete<Made extends Element>(
  node: Made,
  attributes: Attributes,
  content: readonly (Node | string)[],
): Made {
  setAttributes(node, attributes);
  node.append(...content);
  return node;
}
