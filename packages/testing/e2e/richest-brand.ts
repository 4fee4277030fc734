/** The brand that uses the most vendors: what tests our own measuring is tried on it alone. */
import { listBrands, loadSite } from '@agency/site';
import { root } from './fixtures.ts';

export async function findRichestBrand(): Promise<string> {
  const brands = await Promise.all(
    listBrands(root).map(async (brand) => {
      const { consent } = await loadSite(root, brand);
      return { brand, vendors: Object.keys(consent.vendors).length };
    }),
  );
  return brands.toSorted((a, b) => b.vendors - a.vendors)[0]?.brand ?? '';
}
