import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checks } from './checks.ts';
import { origin, siteOf, sound } from './fixtures/sound-site.ts';

test.each(Object.entries(checks))('a sound site: %s', async (_, check) => {
  expect(await check(await siteOf(sound))).toEqual([]);
});

test.each<[fault: string, from: string, to: string, faults: string[]]>([
  [
    'no policy',
    `http-equiv="content-security-policy"`,
    '',
    ['/: carries no Content-Security-Policy'],
  ],
  [
    'a script that would not be let run',
    '<p>',
    '<template data-consent="b"><script src="https://b.example/b.js"></script></template><p>',
    [
      '/: https://b.example sleeps in it and script-src refuses it',
      '/: nothing can wake what sleeps in it',
    ],
  ],
  [
    'a script that nothing wakes',
    '<p>',
    '<template data-consent="a"><script src="https://mesure.example/a.js"></script></template><p>',
    ['/: nothing can wake what sleeps in it'],
  ],
  [
    'frames for nothing',
    `'self' https`,
    `'self'; frame-src https`,
    ['/: allows frames and holds none'],
  ],
])('what sleeps: %s is found', async (_, from, to, faults) => {
  const name = 'what sleeps may wake, and nothing else is allowed';
  expect(await findPlanted(name, 'index.html', from, to)).toEqual(faults);
});

const noise = randomBytes(40_000).toString('base64');
const moreNoise = randomBytes(40_000).toString('base64');

test.each<[check: string, file: string, from: string, to: string, faults: string[]]>([
  [
    'pages are valid HTML',
    'index.html',
    '<p>',
    '<p><img src="/favicon.svg">',
    ['/: 4:33 <img> is missing required "alt" attribute (wcag/h37)'],
  ],
  ['pages have one h1', 'index.html', '<h1>Accueil</h1>', '', ['/: has no h1']],
  ['pages have one h1', 'index.html', '<p>', '<h1>A</h1><h1>B</h1><p>', ['/: has 3 h1']],
  ['pages have one h1', 'index.html', 'Accueil', ' ', ['/: its h1 is empty']],
  [
    'links and anchors lead somewhere',
    'index.html',
    '/en/#top',
    '/en/#bottom',
    ['/: "/en/#bottom" names an anchor that does not exist'],
  ],
  [
    'links and anchors lead somewhere',
    'index.html',
    '/en/#top',
    '/en',
    ['/: "/en" leads nowhere: it lacks its slash'],
  ],
  [
    'links and anchors lead somewhere',
    'index.html',
    '<p>',
    '<p><img alt="" srcset="/a.avif 400w, /favicon.svg 800w">',
    ['/: "/a.avif" leads nowhere'],
  ],
  [
    'tiles are there where they are offered, and nowhere else',
    'index.html',
    '<p>',
    '<listing-map data-tiles=\'{"src":"/_recherche/plan-00c0ffee.pmtiles"}\'></listing-map><p>',
    ['/: offers the tiles /_recherche/plan-00c0ffee.pmtiles, which are not there'],
  ],
  [
    'fonts move nothing',
    '_astro/site.css',
    'body {',
    "@font-face { src: local('Arial') } @font-face { font-display: swap; src: url(a.woff2) } body {",
    [
      '/_astro/site.css: /_astro/a.woff2 lacks "font-display: optional"',
      '/: does not preload /_astro/a.woff2',
      '/en/: does not preload /_astro/a.woff2',
    ],
  ],
  [
    'pages and their twins agree on their addresses',
    'en/index.html',
    `hreflang="fr" href="${origin}/"`,
    `hreflang="fr" href="${origin}/accueil/"`,
    [
      `/: ${origin}/en/ does not answer back`,
      `/en/: ${origin}/accueil/ does not answer back`,
      `/en/: ${origin}/ does not answer back`,
    ],
  ],
  [
    'pages and their twins agree on their addresses',
    'en/index.html',
    `rel="canonical" href="${origin}/en/"`,
    `rel="canonical" href="${origin}/"`,
    [`/en/: its canonical address is ${origin}/`],
  ],
  [
    'pages and their twins agree on their addresses',
    'en/index.html',
    'lang="en"',
    'lang="fr"',
    ['/en/: is not its own alternate in "fr"'],
  ],
  [
    'the sitemap lists every page and only these',
    'sitemap-0.xml',
    `${origin}/en/`,
    `${origin}/es/`,
    [`sitemap: ${origin}/en/: is missing`, `sitemap: ${origin}/es/: is no page of its own`],
  ],
  [
    'the sitemap lists every page and only these',
    'sitemap-0.xml',
    '</urlset>',
    `<url><loc>${origin}/</loc></url></urlset>`,
    [`sitemap: ${origin}/: is listed twice`],
  ],
  [
    'structured data can be read',
    'index.html',
    '"WebPage"}',
    '"WebPage"',
    ['/: structured data that is no JSON'],
  ],
  [
    'structured data can be read',
    'index.html',
    '"WebPage"}',
    '"WebPage","name":"undefined"}',
    ['/: structured data of WebPage with "undefined"'],
  ],
  [
    'nothing is loaded from another host',
    'index.html',
    '/_astro/site.css',
    'https://fonts.example/site.css',
    ['/: loads https://fonts.example/site.css'],
  ],
  [
    'nothing is loaded from another host',
    '_astro/site.css',
    '/favicon.svg',
    '//fonts.example/a.woff2',
    ['/_astro/site.css: loads //fonts.example/a.woff2'],
  ],
  ...[
    '<img src="/favicon.svg" srcset="/favicon.svg 1x, https://cdn.example/a 2x" alt="">',
    '<link rel="preload" as="image" imagesrcset="https://cdn.example/a 400w">',
    '<video poster="https://cdn.example/a"></video>',
    '<object data="https://cdn.example/a"></object>',
    '<embed src="https://cdn.example/a">',
    '<video><track src="https://cdn.example/a"></video>',
  ].map((markup): [string, string, string, string, string[]] => [
    'nothing is loaded from another host',
    'index.html',
    '<p>',
    `${markup}<p>`,
    ['/: loads https://cdn.example/a'],
  ]),
  [
    'nothing is inline that the policy refuses',
    'index.html',
    '<p>',
    '<script type="module">alert(1)</script><style>p {}</style><p style="color: red" onclick="a()">',
    [
      '/: holds <script type="module">, which the Content-Security-Policy refuses',
      '/: holds <style>, which the Content-Security-Policy refuses',
      '/: holds style="color: red", which the Content-Security-Policy refuses',
      '/: holds onclick="a()", which the Content-Security-Policy refuses',
    ],
  ],
  [
    'no private data comes out',
    'favicon.svg',
    '<svg',
    '<!-- CANARI-12 --><svg',
    ['/favicon.svg: holds private data: …<!-- CANARI-12 --><svg xmlns="http://www.w3.o…'],
  ],
  [
    'pages keep their budgets',
    'index.html',
    '<p>',
    `<div class="prose"><p>${noise}</p></div><script src="/a.js"></script><p>`,
    ['/: a text of 40.', '/: a text that loads scripts of'],
  ],
  [
    'pages keep their budgets',
    'index.html',
    'WebPage"}',
    `RealEstateListing","description":"${noise}"}`,
    ['/: a listing of 40.'],
  ],
  [
    'pages keep their budgets',
    'index.html',
    '<p>',
    '<listing-search></listing-search><script src="/large.js"></script><p>',
    ['/: scripts of 40'],
  ],
  [
    'pages keep their budgets',
    'index.html',
    '<p>',
    `<listing-search></listing-search><p>${noise}${moreNoise}</p><p>`,
    ['/: a search of 80.'],
  ],
  [
    'links and anchors lead somewhere',
    '_recherche/fiches/fr/0-00c0ffee.html',
    '/en/',
    '/de/',
    ['/_recherche/fiches/fr/0-00c0ffee.html: "/de/" leads nowhere'],
  ],
  [
    'nothing is loaded from another host',
    '_recherche/fiches/fr/0-00c0ffee.html',
    '<a',
    '<img src="https://cdn.example/a.jpg" alt=""><a',
    ['/_recherche/fiches/fr/0-00c0ffee.html: loads https://cdn.example/a.jpg'],
  ],
  [
    'nothing is inline that the policy refuses',
    '_recherche/fiches/fr/0-00c0ffee.html',
    '<a',
    '<a style="color: red"',
    ['/_recherche/fiches/fr/0-00c0ffee.html: holds style="color: red"'],
  ],
  [
    'no private data comes out',
    '_recherche/index-3f8a0c1b2d4e.bin',
    'maison',
    'CANARI-PRIVE',
    ['/_recherche/index-3f8a0c1b2d4e.bin: holds private data'],
  ],
])('%s: a fault planted in %s is found', async (name, file, from, to, faults) => {
  const found = await findPlanted(name, file, from, to);
  expect(found).toEqual(faults.map((fault) => expect.stringContaining(fault)));
});

/** What a check finds in the sound site, after a change of one file. */
async function findPlanted(name: string, file: string, from: string, to: string) {
  const before = sound[file] ?? '';
  expect(before).toContain(from);
  const changed = { 'a.js': '', 'large.js': noise, [file]: before.replace(from, to) };
  return checks[name]?.(await siteOf({ ...sound, ...changed }));
}

test.each(['_recherche/plan-00c0ffee.pmtiles', '_astro/detailed-plan.C1u9Zk2a.js'])(
  'a site whose pages offer no tiles has no %s',
  async (file) => {
    const check = checks['tiles are there where they are offered, and nowhere else'];
    const faults = await check?.(await siteOf({ ...sound, [file]: '' }));
    expect(faults).toEqual([`/${file}: is of tiles that no page offers`]);
  },
);
