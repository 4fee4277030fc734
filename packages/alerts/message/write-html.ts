/**
 * A message as HTML for the programs that show mail: styles stand on the elements, and nothing is fetched: no picture, no
 * font, nothing that would tell that somebody reads (LIL, art. 82; FRM-08).
 */
import { html, type Markup } from '@agency/ui';
import type { Content, Link, ToldAdvert } from './letter.ts';

const ink = 'color:#1f1f1f';
const soft = 'color:#575757';
const body = `margin:0;padding:0;background-color:#ffffff;${ink};font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.5`;
const line = 'margin:0 0 12px';
const small = `margin:0 0 6px;font-size:13px;${soft}`;
const button = `display:inline-block;padding:12px 20px;border:2px solid #1f1f1f;${ink};font-weight:bold;text-decoration:none`;

export function writeHtml(content: Content): string {
  const { language, name, subject, opening, search, closing, ask, adverts, more, foot } = content;
  return `<!doctype html>\n${
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <title>${subject}</title>
      </head>
      <body style="${body}">
        <div style="max-width:600px;margin:0 auto;padding:24px 16px">
          <p style="margin:0 0 24px;font-size:14px;${soft}">${name}</p>
          ${opening.map((text) => paragraph(text, line))}
          <h1 style="${line};font-size:16px;line-height:1.4">${anchor(search, ink)}</h1>
          ${closing.map((text) => paragraph(text, line))}
          ${ask && html`<p style="margin:20px 0 24px">${anchor(ask, button)}</p>`}
          ${adverts.map(writeAdvert)}
          ${more && html`<p style="margin:24px 0;font-weight:bold">${anchor(more, ink)}</p>`}
          <div style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid #c9c9c9">
            ${foot.map((each) => (typeof each === 'string' ? paragraph(each, small) : html`<p style="${small}">${anchor(each, soft)}</p>`))}
          </div>
        </div>
      </body>
    </html>`.html
  }\n`;
}

/** No figure of it stands in a larger type than the price (SAL-03, RNT-01). */
function writeAdvert(advert: ToldAdvert): Markup {
  const { news, title, name, price, terms, figures, mentions, page } = advert;
  return html`<div style="margin:24px 0 0;padding:16px 0 0;border-top:1px solid #c9c9c9">
    <p style="margin:0 0 4px;font-size:14px;font-weight:bold">${news}</p>
    <h2 style="margin:0 0 4px;font-size:18px;line-height:1.3" dir="auto">
      ${anchor({ text: title, url: page.url }, ink)}
    </h2>
    <p style="margin:0 0 8px;${soft}" dir="auto">${[name, ...figures].join(' · ')}</p>
    ${price && html`<p style="margin:0 0 4px;font-size:22px;font-weight:bold">${price}</p>`}
    ${terms.map((text) => paragraph(text, 'margin:0 0 4px;font-size:14px'))}
    ${mentions.map((text) => paragraph(text, small))}
    <p style="margin:8px 0 0">${anchor(page, ink)}</p>
  </div>`;
}

function paragraph(text: string, style: string): Markup {
  return html`<p style="${style}">${text}</p>`;
}

function anchor({ text, url }: Link, style: string): Markup {
  return html`<a href="${url}" style="${style}">${text}</a>`;
}
