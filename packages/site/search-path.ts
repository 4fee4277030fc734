/** Where the files of the search lie. */

/** @example searchPath('index-3f8a0c1b2d4e.bin') // '/_recherche/index-3f8a0c1b2d4e.bin' */
export function searchPath(file: string): string {
  return `/_recherche/${file}`;
}
