import { expect, test } from 'vitest';
import { checkAlternates } from './alternates.ts';
import { parseSite } from './built-site.ts';
import { checkElsewhere, checkSisters } from './elsewhere.ts';
import { checkSitemap } from './sitemap.ts';

const [ours, theirs] = ['https://villa-rosa.test', 'https://villa-verde.test'];
const path = '/annonces/maison-sare-k3f9x2q/';

const alternates = (address: string) =>
  ['fr', 'x-default'].map((name) => `<link rel="alternate" hreflang="${name}" href="${address}">`);

function page(canonical: string, more: readonly string[] = [], url = canonical): string {
  const data = { '@context': 'https://schema.org', '@type': 'RealEstateListing', url };
  return `<!DOCTYPE html><html lang="fr"><head><title>Maison</title>
<link rel="canonical" href="${canonical}">${more.join('')}
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body></body></html>`;
}

/** The home page of a brand, and a listing. */
function siteOf(origin: string, listing: string, listingPath = path, listed = [`${origin}/`]) {
  const urls = listed.map((address) => `<url><loc>${address}</loc></url>`);
  const files: Readonly<Record<string, string>> = {
    '/index.html': page(`${origin}/`, alternates(`${origin}/`)),
    [`${listingPath}index.html`]: listing,
    '/sitemap-0.xml': `<urlset>${urls.join('')}</urlset>`,
  };
  return parseSite({
    files: new Set(Object.keys(files)),
    text: (file) => files[file] ?? '',
    bytes: (file) => Buffer.from(files[file] ?? ''),
  });
}

const yielding = page(theirs + path);
const own = (origin: string) => page(origin + path, alternates(origin + path));

test('a listing whose canonical page is another brand’s is sound', async () => {
  const site = await siteOf(ours, yielding);
  expect([checkElsewhere, checkAlternates, checkSitemap].flatMap((check) => check(site))).toEqual(
    [],
  );
});

test('in the sitemap it is no page of its own', async () => {
  const site = await siteOf(ours, yielding, path, [`${ours}/`, ours + path]);
  expect(checkSitemap(site)).toEqual([`sitemap: ${ours + path}: is no page of its own`]);
});

test.each<[string, string, string?]>([
  ['has alternates', page(theirs + path, alternates(ours + path))],
  ['has another address', page(`${theirs}/annonces/maison-ascain-k3f9x2q/`)],
  ['its structured data is of', page(theirs + path, [], ours + path)],
  ['is no listing', page(`${theirs}/vente/`), '/vente/'],
])('one that %s is found', async (fault, html, at = path) => {
  const found = checkElsewhere(await siteOf(ours, html, at));
  expect(found).toEqual([expect.stringContaining(fault)]);
});

test('of two brands that show a listing one is canonical', async () => {
  const verde = await siteOf(theirs, own(theirs));
  expect(checkSisters([await siteOf(ours, yielding), verde])).toEqual([]);
  expect(checkSisters([await siteOf(ours, own(ours)), verde])).toEqual([
    `${ours + path} and ${theirs + path} are both canonical`,
  ]);
});

test('a canonical page that is not there, or points on, is found', async () => {
  const rosa = await siteOf(ours, yielding);
  const fault = `${ours + path}: ${theirs + path} is no canonical page`;
  expect(checkSisters([rosa])).toEqual([fault]);
  expect(checkSisters([rosa, await siteOf(theirs, page(ours + path))])).toContain(fault);
});

test('a brand that nobody knows the domain of is not asked', async () => {
  const unnamed = 'https://villa-nova.example';
  const sites = [await siteOf(unnamed, own(unnamed)), await siteOf(theirs, own(theirs))];
  expect(checkSisters(sites)).toEqual([]);
});
