/** Words as a part of an address. */

/** @example slugify('Saint-Pée-sur-Nivelle') // 'saint-pee-sur-nivelle' */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[̀-ͯ]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
