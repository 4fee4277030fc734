/** Which pages of a site a browser opens where it cannot open all of them. */

/** Of what one template makes many times: so many pages are always there, and then each fifth. */
const always = 3;
const step = 5;

/**
 * A part of the pages, the same at each run: of listings and shelves of one language and depth the first three and each
 * fifth, all others whole. The checks of packages/testing/built/ read every page.
 */
export function samplePaths(paths: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return paths.filter((path) => {
    const family = path.replace(
      /^((?:\/en)?\/(?:annonces|vente|location|cession|vacances)\/)(.+)$/,
      (_, shelf: string, rest: string) => shelf + rest.replace(/[^/]+/g, '*'),
    );
    if (family === path) return true;
    const count = seen.get(family) ?? 0;
    seen.set(family, count + 1);
    return count < always || count % step === 0;
  });
}
