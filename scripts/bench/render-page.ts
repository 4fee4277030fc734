/** The page of a listing written by template literals: no layout, no include, nothing between the values and the text. */
import type { View } from './view.ts';

type Card = View['similar'][number];
type Scale = NonNullable<View['energy']>['scales'][number];
type Office = NonNullable<View['office']>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in HTML, between tags or in an attribute. */
function safe(text: string | number | undefined): string {
  return String(text ?? '').replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Each in turn, or nothing. */
function each<Item>(items: readonly Item[], render: (item: Item) => string): string {
  return items.map(render).join('');
}

function when<Value>(
  value: Value | undefined | false | '',
  render: (value: Value) => string,
): string {
  return value === undefined || value === false || value === '' ? '' : render(value);
}

export function renderPage(v: View): string {
  const { text: t } = v.frame;
  return `<!DOCTYPE html><html lang="${v.language}"> <head>${renderHead(v)}</head> <body> <a class="skip-link" href="#contenu"> ${safe(t.skip)} </a> <p class="sample-notice">${safe(t.sample)}</p> ${renderHeader(v)} <main id="contenu" tabindex="-1"> <div class="wrap"> <nav class="breadcrumbs small" aria-label="${safe(t.breadcrumbs)}"> <ol role="list"> ${v.steps.map(({ name, href }, index) => `<li> ${index < v.steps.length - 1 ? `<a href="${href}">${safe(name)}</a>` : `<span aria-current="page">${safe(name)}</span>`} </li>`).join('')} </ol> </nav> </div> ${renderSheet(v)} ${v.similar.length > 0 ? `<section class="section" aria-labelledby="similaires"> <div class="wrap stack"> <h2 id="similaires">${safe(t.similar)}</h2> <div class="grid"> ${each(v.similar, (card) => renderCard(card, v))} </div> </div> </section>` : ''} </main> ${renderFooter(v)} </body> </html>`;
}

function renderHead(v: View): string {
  const { assets: files, brand: mark } = v.frame;
  const title = `${safe(v.title)} – ${safe(mark.name)}`;
  return `<meta charset="utf-8"> <meta name="viewport" content="width=device-width, initial-scale=1"> <title>${title}</title> <meta name="description" content="${safe(v.description)}"> <meta name="robots" content="noindex"> <link rel="canonical" href="${v.url}"> <link rel="alternate" hreflang="fr" href="${v.frenchUrl}"><link rel="alternate" hreflang="en" href="${v.englishUrl}"> <link rel="alternate" hreflang="x-default" href="${v.frenchUrl}"> <meta property="og:type" content="website"> <meta property="og:site_name" content="${safe(mark.name)}"> <meta property="og:title" content="${title}"> <meta property="og:description" content="${safe(v.description)}"> <meta property="og:url" content="${v.url}"> <meta property="og:locale" content="${v.locale}"> <meta property="og:image" content="${v.image}"> <meta property="og:image:width" content="1200"> <meta property="og:image:height" content="630"> <meta property="og:image:alt" content="${safe(v.imageAlt)}"> <meta name="twitter:card" content="summary_large_image"> <meta name="theme-color" content="${mark.theme.color}"> <link rel="icon" href="/favicon.svg" type="image/svg+xml"> <link rel="icon" href="/images/icons/32.png" sizes="32x32" type="image/png"> <link rel="apple-touch-icon" href="/images/icons/180.png"> <link rel="manifest" href="/manifest.webmanifest"> ${each(v.jsonLd, (data) => `<script type="application/ld+json">${data}</script>`)}${each(files.styles, (href) => `<link rel="stylesheet" href="${href}">`)}`;
}

function renderLinks(links: ReadonlyArray<{ name: string; href: string }>): string {
  return `<ul role="list"> ${each(links, ({ name, href }) => `<li> <a href="${href}"> ${safe(name)} </a> </li>`)} </ul>`;
}

function renderHeader({ frame, others }: View): string {
  const { text: t } = frame;
  return `<header class="site-header"> <div class="wrap site-header__row"> <a class="site-header__home" href="${frame.home}"> <span class="logo">${safe(frame.brand.name)}</span> </a> <nav class="site-header__wide" aria-label="${safe(t.main)}"> ${renderLinks(frame.links)} </nav> <ul class="site-header__languages" role="list"> ${each(others, ({ href, language, name }) => `<li> <a href="${href}" hreflang="${language}" lang="${language}"> ${safe(name)} </a> </li>`)} </ul> <details class="site-header__narrow"> <summary>${safe(t.menu)}</summary> <nav aria-label="${safe(t.main)}"> ${renderLinks(frame.links)} </nav> </details> </div> </header>`;
}

function renderFooter({ frame }: View): string {
  const { office, text: t } = frame;
  return `<footer class="site-footer"> <div class="wrap site-footer__row"> <div class="site-footer__brand"> <p> <strong>${safe(frame.brand.name)}</strong> </p> <p>${safe(frame.tagline)}</p> ${when(office, ({ street, postcode, town, tel, phone, email }) => `<p> ${safe(street)}, ${postcode} ${safe(town)} <br> <a href="tel:${tel}">${phone}</a> <br> <a href="mailto:${email}">${email}</a> </p>`)} </div> <nav aria-label="${safe(t.footer)}"> ${renderLinks(frame.links)} </nav> <nav aria-label="${safe(t.legal)}"> ${renderLinks(frame.legalLinks)} </nav> </div> </footer>`;
}

function renderSheet(v: View): string {
  const { text: t } = v.frame;
  const translated = v.bodyLanguage === v.language;
  return `<article class="wrap sheet"> <div class="page-head"> <p class="soft"> ${safe(v.name)} · ${safe(v.place.town)} ${when(v.place.district, (district) => ` · ${safe(district)}`)} </p> <h1>${safe(v.title)}</h1> <p class="small soft"> ${safe(v.reference)} ·
${safe(v.updated)} </p> </div> ${renderPortrait(v.portrait, v.imageAlt, 'fetchpriority="high"', v)} <div class="split section sheet__columns"> ${renderPrice(v)} <div class="stack sheet__story"> <section class="stack" aria-labelledby="description"> <h2 id="description">${safe(t.description)}</h2> ${translated ? '' : `<p class="soft">${safe(t.onlyFrench)}</p>`} <div class="prose"${translated ? '' : ` lang="${v.bodyLanguage}"`}> ${each(v.paragraphs, (paragraph) => `<p>${safe(paragraph)}</p>`)} </div> </section> <section class="stack" aria-labelledby="chiffres"> <h2 id="chiffres">${safe(t.figures)}</h2> <dl class="key-figures"> ${each(v.figures, ({ label, value }) => `<div> <dt>${safe(label)}</dt> <dd class="figures">${safe(value)}</dd> </div>`)} </dl> ${v.features.length > 0 ? `<ul class="sheet__features" role="list" aria-label="${safe(t.features)}"> ${each(v.features, (feature) => `<li>${safe(feature)}</li>`)} </ul>` : ''} </section> ${renderEnergy(v)} <section class="stack" aria-labelledby="mentions"> <h2 id="mentions">${safe(t.mentions)}</h2> ${renderMentions(v.copro)} <p data-legal="RSK-01"> ${safe(v.riskText)} <a href="https://${v.riskSite}">${v.riskSite}</a> </p> </section> </div> <aside class="stack sheet__aside" aria-label="${safe(t.aside)}"> ${when(v.office, (office) => renderOffice(office, v))} ${renderShare(v)} </aside> </div> </article>`;
}

function renderMentions(mentions: ReadonlyArray<{ rule: string; text: string }>): string {
  return each(mentions, ({ rule, text }) => `<p data-legal="${rule}">${safe(text)}</p>`);
}

function renderPortrait(src: string, alt: string, loading: string, { frame }: View): string {
  return `<figure class="portrait"> <img src="${src}" alt="${safe(alt)}" width="1200" height="800" ${loading} decoding="async"> <figcaption class="portrait__label">${safe(frame.text.illustration)}</figcaption> </figure>`;
}

function renderEnergy({ energy, frame }: View): string {
  if (!energy) return '';
  const { text: t } = frame;
  const content = energy.rated
    ? `<div class="sheet__scales"> ${each(energy.scales, renderScale)} </div> ${renderMentions(energy.mentions)} ${when(energy.on, (on) => `<p class="small soft"> ${safe(on)} </p>`)}`
    : `<p>${safe(t.exempt)}</p>`;
  return `<section class="stack" aria-labelledby="energie"> <h2 id="energie">${safe(t.energy)}</h2> ${content} </section>`;
}

function renderScale(scale: Scale): string {
  return `<figure class="energy-scale" data-legal="DPE-01"> <figcaption> <strong>${safe(scale.title)}</strong> <span> ${safe(scale.class)} ${when(scale.value, (value) => ` – ${safe(value)}`)} </span> ${when(scale.final, (final) => `<span class="soft">${safe(final)}</span>`)} </figcaption> <svg viewBox="0 0 260 232" width="260" height="232" aria-hidden="true" focusable="false"> ${each(scale.steps, ({ own, width, y, fill, ink, letter, figure }) => `<g> ${own ? `<path d="M0 ${y - 4}h${width + 22}l18 18-18 18h-${width + 22}z" fill="none" stroke="currentColor" stroke-width="3"></path>` : ''} <path d="M4 ${y}h${width}l14 14-14 14h-${width}z" fill="${fill}"></path> <text x="16" y="${y + 20}" font-size="18" font-weight="700" fill="${ink}"> ${letter} </text> ${when(figure, (value) => `<text x="${width - 2}" y="${y + 19}" font-size="15" font-weight="700" text-anchor="end" fill="${ink}"> ${safe(value)} </text>`)} </g>`)} </svg> </figure>`;
}

function renderPrice({ price, feesHref, frame }: View): string {
  const { text: t } = frame;
  return `<div class="listing-price"> ${when(price.amount, (amount) => `<p class="listing-price__amount figures" data-legal="SAL-01"> ${safe(amount)} </p>`)} ${when(price.furnished, (furnished) => `<p>${safe(furnished)}</p>`)} ${renderMentions(price.mentions)} ${price.capped ? `<p data-legal="RNT-08"> <strong>${safe(t.capped)}</strong> </p>` : ''} ${price.lines.length > 0 ? `<dl class="listing-price__lines"> ${each(price.lines, ({ label, value, ...line }) => `<div${'rule' in line ? ` data-legal="${line.rule}"` : ''}> <dt>${safe(label)}</dt> <dd class="figures">${safe(value)}</dd> </div>`)} </dl>` : ''} <p class="small"> <a href="${feesHref}" data-legal="FEE-03"> ${safe(t.feeSchedule)} </a> </p> </div>`;
}

function renderOffice(office: Office, { language }: View): string {
  return `<section class="office-card"> <h2>${safe(office.name)}</h2> <address> ${safe(office.street)} <br> ${office.postcode} ${safe(office.town)} </address> <p> <a class="figures" href="tel:${office.tel}"> ${office.phone} </a> <br> <a href="mailto:${safe(office.mail)}">${office.email}</a> </p> <p class="small soft">${safe(office.hours[language])}</p> </section>`;
}

function renderShare({ frame, shareLinks, url }: View): string {
  const { text: t } = frame;
  return `<section class="share" aria-labelledby="partager"> <h2 id="partager">${safe(t.share)}</h2> <ul role="list"> ${each(shareLinks, ({ name, href }) => `<li> <a href="${safe(href)}" rel="noopener"> ${safe(name)} </a> </li>`)} <li> <copy-link data-url="${url}" data-done="${safe(t.copied)}"> <button type="button" hidden> ${safe(t.copy)} </button> <span role="status"></span> </copy-link> </li> </ul> </section><script type="module" src="${frame.assets.script}"></script>`;
}

function renderCard(card: Card, v: View): string {
  return `<article class="listing-card"> ${renderPortrait(card.portrait, card.alt, 'loading="lazy"', v)} <div class="listing-card__body"> <p class="listing-card__place"> ${safe(card.town)} ${when(card.district, (district) => `<span> · ${safe(district)}</span>`)} </p> <h3 class="listing-card__title"> <a href="${card.href}">${safe(card.title)}</a> </h3> <ul class="listing-card__figures figures" role="list"> ${each(card.figures, (figure) => `<li>${safe(figure)}</li>`)} </ul> <div class="listing-card__foot"> <p class="listing-card__price"> ${when(card.price, (price) => `<strong class="figures">${safe(price)}</strong>`)} ${when(card.payer, (payer) => `<span class="small soft">${safe(payer)}</span>`)} </p> ${card.letters.length > 0 ? `<dl class="energy-letters"> ${each(card.letters, ({ label, step }) => `<div> <dt>${safe(label)}</dt> <dd> <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"> <rect width="24" height="24" rx="3" fill="${step?.fill}"></rect> <text x="12" y="17" text-anchor="middle" font-size="15" font-weight="700" fill="${step?.ink}"> ${step?.letter} </text> </svg> <span class="visually-hidden">${step?.letter}</span> </dd> </div>`)} </dl>` : ''} </div> </div> </article>`;
}
