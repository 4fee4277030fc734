/** What a page may weigh on its way to a visitor, compressed, without pictures and fonts. */
import { brotliCompressSync } from 'node:zlib';
import { attributes, structuredData, type BuiltPage, type BuiltSite } from './built-site.ts';

/** An article: what the first round trip of a connection carries, ten segments of 1,460 bytes (RFC 6928). */
const reading = 14_600;
/** A legal text in force: the register grows with what the sites offer, and its first screen comes with the first trip. */
const legal = 15_000;
/** No script, but on a legal text in force the few lines that remember which version was read. */
const lastRead = 600;
const listing = 30_000;

/** What consent adds to a page for who has answered, and for who has not (with one request). */
const gatePattern = /<script>([^]*?)<\/script>/;
/** So many pages tell as much of the average as all of them. */
const sample = 60;
const onReturn = 450;
const onFirstVisit = 3_500;

/** A page with a form: all that it says of the data, and all that sends it. */
const form = 20_000;
const formScripts = 6_000;

/** All scripts of a page where visitors search or keep something, and all of the page. */
const searchScripts = 20_000;
const search = 60_000;

export function checkBudgets(site: BuiltSite): string[] {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? compressedSize(site.text(path));
    sizes.set(path, size);
    return size;
  };
  const ofPages = site.pages.flatMap((page) => {
    const styles = attributes(page.document, 'link[rel="stylesheet"]', 'href');
    const scripts = attributes(page.document, 'script[src]', 'src');
    const sum = (paths: readonly string[]) =>
      paths.reduce((bytes, path) => bytes + sizeOf(path), 0);
    const ofScripts = sum(scripts);
    const bytes = compressedSize(page.html) + sum(styles) + ofScripts;
    return judgePage(page, bytes, ofScripts).map((fault) => `${page.path}: ${fault}`);
  });
  return [...ofPages, ...judgeGates(site.pages, sizeOf)];
}

function judgePage(page: BuiltPage, bytes: number, scripts: number): string[] {
  const kilobytes = (bytes / 1000).toFixed(1);
  if (structuredData(page).some((data) => data?.['@type'] === 'RealEstateListing')) {
    return bytes > listing ? [`a listing of ${kilobytes} kB, more than ${listing / 1000}`] : [];
  }
  if (page.document.querySelector('listing-search, my-space, alert-search')) {
    return [
      bytes > search ? `a search of ${kilobytes} kB, more than ${search / 1000}` : '',
      scripts > searchScripts ? `scripts of ${scripts} bytes, more than ${searchScripts}` : '',
    ].filter(Boolean);
  }
  if (!page.document.querySelector('main .prose, main posted-form')) return [];
  if (page.document.querySelector('posted-form')) {
    return [
      bytes > form ? `a form of ${kilobytes} kB, more than ${form / 1000}` : '',
      scripts > formScripts ? `scripts of ${scripts} bytes, more than ${formScripts}` : '',
    ].filter(Boolean);
  }
  const isLegal = page.document.querySelector('[data-last-read]') !== null;
  const [size, limit] = isLegal ? [legal, lastRead] : [reading, 0];
  return [
    bytes > size ? `a text of ${kilobytes} kB, more than ${size / 1000}` : '',
    scripts > limit ? `a text that loads scripts of ${scripts} bytes, more than ${limit}` : '',
  ].filter(Boolean);
}

/**
 * The gate is the one script that stands in a page. By itself, and as pages grow by it: that is told of all together,
 * since brotli chooses its codes for a page as a whole, and the same gate costs one page 400 bytes and another 480.
 */
function judgeGates(pages: readonly BuiltPage[], sizeOf: (path: string) => number): string[] {
  const step = Math.ceil(pages.length / sample);
  const gates = pages.flatMap(({ html }, index) => {
    if (index % step > 0) return [];
    const [whole, code = ''] = gatePattern.exec(html) ?? [];
    if (whole === undefined) return [];
    return [{ code, added: compressedSize(html) - compressedSize(html.replace(whole, '')) }];
  });
  const added = gates.reduce((sum, gate) => sum + gate.added, 0) / (gates.length || 1);
  return [
    added > onReturn ? `a gate adds ${added.toFixed()} bytes to a page, more than ${onReturn}` : '',
    ...[...new Set(gates.map(({ code }) => code))].flatMap((code) => {
      const [banner = ''] = /\/_consentement\/[^"]+/.exec(code) ?? [];
      const alone = compressedSize(code);
      const first = alone + sizeOf(banner);
      return [
        alone > onReturn ? `a gate of ${alone} bytes, more than ${onReturn}` : '',
        first > onFirstVisit ? `a first visit of ${first} bytes, more than ${onFirstVisit}` : '',
      ];
    }),
  ].filter(Boolean);
}

function compressedSize(text: string): number {
  return brotliCompressSync(text).length;
}
