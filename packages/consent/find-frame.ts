/** Which of a site's vendors shows the page at an address within a page of ours. */
import type { UsedVendor } from './use.ts';

export interface Found {
  vendor: UsedVendor;
  /** What the vendor's own address for frames names it by. @example 'abcdefghijk' */
  it: string;
}

/** Undefined: none of them does, and the address can only be a link. */
export function findFrame(vendors: readonly UsedVendor[], address: string): Found | undefined {
  for (const vendor of vendors) {
    const { loading } = vendor;
    if (loading.as !== 'frame' || loading.shows === undefined) continue;
    const it = new RegExp(loading.shows).exec(address)?.[1];
    if (it) return { vendor, it };
  }
  return undefined;
}
