import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parseSite } from './built-site.ts';
import { checkPreviews } from './previews.ts';

const origin = 'https://villa-rosa.example';

const page = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>L&#39;« A &amp; B » – Villa Rosa</title>
<meta name="description" content="Une maison."><link rel="canonical" href="${origin}/maison/">
<meta property="og:title" content="L'« A &#38; B »"><meta property="og:description" content="Une maison.">
<meta property="og:url" content="${origin}/maison/"><meta property="og:site_name" content="Villa Rosa">
<meta property="og:locale" content="fr_FR"><meta property="og:image" content="${origin}/photos/a.jpg">
<meta property="og:image:width" content="960"><meta property="og:image:height" content="640">
<meta property="og:image:alt" content="La façade"></head><body><main><h1>Maison</h1></main></body></html>`;

const jpeg = await sharp({ create: { width: 960, height: 640, channels: 3, background: '#8a3' } })
  .jpeg()
  .toBuffer();

async function check(html: string): Promise<string[]> {
  const home = page.replaceAll(`${origin}/maison/`, `${origin}/`);
  const files = new Set(['/index.html', '/maison/index.html', '/photos/a.jpg', '/photos/a.avif']);
  const text = (path: string) => (path === '/index.html' ? home : html);
  return checkPreviews(await parseSite({ files, text, bytes: () => jpeg }));
}

test('a page that tells the truth has no fault', async () => {
  expect(await check(page)).toEqual([]);
});

test('a page of which another brand has the canonical one tells its own address', async () => {
  const canonical = 'https://villa-verde.example/maison/';
  const shared = page.replace(
    `<link rel="canonical" href="${origin}/maison/">`,
    `<link rel="canonical" href="${canonical}">`,
  );
  expect(await check(shared)).toEqual([]);
  expect(
    await check(
      shared.replace(`"og:url" content="${origin}/maison/"`, `"og:url" content="${canonical}"`),
    ),
  ).toEqual([`/maison/: its address is told as ${canonical}`]);
});

test.each<[fault: string, from: string, to: string]>([
  ['has 0 og:image:alt', '<meta property="og:image:alt" content="La façade">', ''],
  [
    'has 2 og:locale',
    '<meta property="og:locale"',
    '<meta property="og:locale" content="fr"><meta property="og:locale"',
  ],
  ['its og:image:alt is empty', 'content="La façade"', 'content=" "'],
  [
    'its title is "L&#39;« A &amp; B » – Villa Rosa", told as "Villa"',
    `content="L'« A &#38; B »"`,
    'content="Villa"',
  ],
  [
    'its description is told as "Un appartement."',
    'og:description" content="Une maison."',
    'og:description" content="Un appartement."',
  ],
  [
    `its address is told as ${origin}/`,
    `og:url" content="${origin}/maison/"`,
    `og:url" content="${origin}/"`,
  ],
  [
    'its picture is not our own: https://crm.example/a.jpg',
    `og:image" content="${origin}/photos/a.jpg"`,
    'og:image" content="https://crm.example/a.jpg"',
  ],
  ['its picture /photos/b.jpg is not there', '/photos/a.jpg', '/photos/b.jpg'],
  ['its picture /photos/a.avif is no JPEG', '/photos/a.jpg', '/photos/a.avif'],
  ['its picture /photos/a.jpg is 960 × 640, told as 1200 × 640', 'content="960"', 'content="1200"'],
])('%s', async (fault, from, to) => {
  expect(page).toContain(from);
  expect(await check(page.replace(from, to))).toEqual([`/maison/: ${fault}`]);
});
