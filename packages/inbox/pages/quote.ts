/** What was sent, as a page shows it. */
import { html, type Markup } from '@agency/ui';

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
