/** Writes XML 1.0: elements one a line, everything that would break out or be refused by a parser taken care of. */

/** Undefined attributes are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** No XML 1.0 document may hold these, not even as a reference. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;',
}; // prettier-ignore

/** Takes out control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
export function removeForbidden(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(halves, '');
  return whole.replace(forbidden, '');
}

/** Text of an element; `>` too, so that `]]>` cannot stand in it. A carriage return would be read as a line feed. */
export function escapeText(text: string): string {
  return removeForbidden(text).replace(/[&<>\r]/g, (sign) => references[sign] ?? sign);
}

/** A parser makes blanks of line breaks and tabs in an attribute unless they are references. */
export function escapeAttribute(text: string): string {
  return removeForbidden(text).replace(/[&<>"\r\n\t]/g, (sign) => references[sign] ?? sign);
}

/** An element that holds text, or nothing. */
export function leaf(name: string, text?: string | number, attributes: Attributes = {}): string {
  const start = `<${name}${writeAttributes(attributes)}`;
  return text === undefined ? `${start}/>` : `${start}>${escapeText(String(text))}</${name}>`;
}

/** An element that holds others, each on lines of its own; what is undefined or false is left out. */
export function branch(
  name: string,
  children: readonly (string | undefined | false)[],
  attributes: Attributes = {},
): string {
  const inner = children.filter((child) => typeof child === 'string');
  return [`<${name}${writeAttributes(attributes)}>`, ...inner, `</${name}>`].join('\n');
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`,
    )
    .join('');
}
