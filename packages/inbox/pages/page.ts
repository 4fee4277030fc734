/** A whole page: its head, its style, and the policy that lets nothing else in. */
import { createHash } from 'node:crypto';
import { html, type Markup } from '@agency/ui';
import type { Language } from '../words.ts';

const style = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { max-inline-size: 46rem; margin: 0 auto; padding: clamp(1rem, 4vw, 2.5rem); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.25rem; margin-block: 2rem .5rem; }
dl { margin: 0; }
dt { font-weight: 600; margin-block-start: .75rem; }
dd { margin: 0; }
dd bdi { white-space: pre-wrap; }
article { border: 1px solid GrayText; border-radius: .5rem; padding: 0 1rem 1rem; margin-block: 1rem; }
article h2 { margin-block-start: 1rem; }
ol { padding: 0; list-style: none; }
details { margin-block-start: 1rem; }
.note { border-inline-start: .25rem solid; padding: .25rem 1rem; }
fieldset { border: 1px solid GrayText; border-radius: .5rem; margin-block: 1rem; }
label { display: block; padding-block: .35rem; }
button { font: inherit; padding: .6rem 1.2rem; margin-block: .5rem; border: 2px solid; border-radius: .5rem; cursor: pointer; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;

/** Whole: a space within it would be another hash. */
const styleElement: Markup = { html: `<style>${style}</style>` };
const hash = createHash('sha256').update(style).digest('base64');

/** No script, nothing from elsewhere, in nobody’s frame; forms lead back here. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function writePage(language: Language, title: string, body: Markup): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.html;
}
