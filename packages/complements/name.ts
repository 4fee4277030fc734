/** The names of complements: what of a reference can stand in the name of a file, and in which language a file is. */

/** Of a name that a Mac has taken apart into letters and accents too. @example complementName('8/1870 BIS') // '8-1870-BIS' */
export function complementName(reference: string): string {
  return reference
    .normalize('NFC')
    .trim()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-');
}

/** By what names are compared: some disks know no capitals. */
export function complementKey(reference: string): string {
  return complementName(reference).toLowerCase();
}

/** @example isEnglish('EX43_3011.en.mdx') // true */
export function isEnglish(file: string): boolean {
  return file.endsWith('.en.mdx');
}

/** The name that a file bears. @example nameOf('content/listings/complements/EX43_3011.en.mdx') // 'EX43_3011' */
export function nameOf(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .normalize('NFC')
    .replace(/(\.en)?\.mdx$/, '');
}
