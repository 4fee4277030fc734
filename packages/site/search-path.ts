/** Where the files of the search lie. */

/** @example searchPath('index-3f8a0c1b2d4e.bin') // '/recherche/index-3f8a0c1b2d4e.bin' */
export function searchPath(file: string): string {
  return `/recherche/${file}`;
}
