/** Nothing is loaded from another host: no visitor’s address is given to anyone. */
import { addressesIn, allOf, attributes, type BuiltSite } from './built-site.ts';

/** What a browser fetches or opens a connection for by itself: a link to follow is not among it, nor a form to send. */
const loaded: readonly [selector: string, attribute: string][] = [
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['iframe[src]', 'src'],
  ['source[src]', 'src'],
  ['video[src]', 'src'],
  ['audio[src]', 'src'],
  ['track[src]', 'src'],
  ['embed[src]', 'src'],
  ['object[data]', 'data'],
  ['video[poster]', 'poster'],
  ['use[href]', 'href'],
  ['image[href]', 'href'],
  ['link[rel="stylesheet"]', 'href'],
  ['link[rel="preload"]', 'href'],
  ['link[rel="modulepreload"]', 'href'],
  ['link[rel="preconnect"]', 'href'],
  ['link[rel="dns-prefetch"]', 'href'],
  ['link[rel="prefetch"]', 'href'],
  ['link[rel="icon"]', 'href'],
  ['link[rel="apple-touch-icon"]', 'href'],
  ['link[rel="manifest"]', 'href'],
];

/** Attributes that name several pictures, of which a browser fetches one. */
const sets = ['srcset', 'imagesrcset'] as const;

export function checkHosts(site: BuiltSite): string[] {
  const { origin, files, text } = site;
  const isForeign = (address: string, base: string) => {
    const { protocol, origin: host } = new URL(address, base);
    return protocol !== 'data:' && host !== origin;
  };
  const ofPages = allOf(site).flatMap(({ path, document }) =>
    [
      ...loaded.flatMap(([selector, name]) => attributes(document, selector, name)),
      ...sets.flatMap((name) => attributes(document, `[${name}]`, name).flatMap(addressesIn)),
    ]
      .filter((address) => isForeign(address, origin + path))
      .map((address) => `${path}: loads ${address}`),
  );
  const ofStyles = [...files]
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) =>
      [...text(path).matchAll(/(?:url\(|@import )\s*["']?([^"')]+)/g)]
        .map(([, address = '']) => address)
        .filter((address) => isForeign(address, origin + path))
        .map((address) => `${path}: loads ${address}`),
    );
  return [...ofPages, ...ofStyles];
}
