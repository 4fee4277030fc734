/** HTML from parts: whatever was sent is text, and cannot become markup. */

export interface Markup {
  readonly html: string;
}
type Part = string | number | Markup | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes every part that is no markup itself. @example html`<p>${title}</p>` */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = '', ...rest] = strings;
  const texts = rest.map((text, index) => writePart(parts[index]) + unindent(text));
  return { html: unindent(first) + texts.join('') };
}

/** How the code is set is no part of the page. */
function unindent(text: string): string {
  return text.replace(/\n\s+/g, '\n');
}

function writePart(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(writePart).join('');
  return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/**
 * Text that somebody sent, on its own side of the page (`bdi`: marks of direction in it turn nothing else around). HTML
 * has no null byte and shows no other control: each is shown as the picture that Unicode has of it, line breaks as such.
 */
export function quote(text: string): Markup {
  const shown = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, (control) =>
      control === '\x7f' ? '\u2421' : String.fromCodePoint(0x2400 + control.charCodeAt(0)),
    );
  return html`<bdi>${shown}</bdi>`;
}
