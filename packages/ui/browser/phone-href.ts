/** What a device calls. */

/** @param phone French, as it is read aloud, or international. @example phoneHref('05 36 49 00 00') // 'tel:+33536490000' */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '').replace(/^0/, '+33')}`;
}
