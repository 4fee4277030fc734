/** HTML from parts: whatever came in, by a feed or a form, is text, and cannot become markup. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | undefined | false | readonly Part[];

/** Escapes every part that is no markup itself; a part that is absent is nothing. @example html`<p>${title}</p>` */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = '', ...rest] = strings;
  const texts = rest.map((string, index) => write(parts[index]) + unindent(string));
  return { html: unindent(first) + texts.join('') };
}

/** How the code is set is no part of the page. */
function unindent(text: string): string {
  return text.replace(/\n\s+/g, '\n');
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(write).join('');
  return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
