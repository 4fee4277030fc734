/** A portfolio of any size: the committed sample of an agency, again and again, each time with another key and price. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  chooseScene,
  portfolioFileName,
  sceneName,
  writePortfolio,
  type Listing,
} from '@agency/listings';
import { portfolioHead } from '@agency/listings/fixtures/portfolio-head.ts';

/** Deterministic; of one size the listings are the first of every larger one. */
export function multiply(sample: readonly Listing[], size: number): Listing[] {
  return Array.from({ length: size }, (_, index) => {
    const original = sample[index % sample.length];
    if (!original) throw new Error('There is nothing to multiply.');
    const { price, fees } = original;
    // Where the buyer pays the fees, another price alone would contradict them.
    const dearer = price && fees?.payer === 'seller' && price.amount + (index % 5000);
    return {
      ...original,
      key: `b${index.toString(36).padStart(6, '0')}`,
      reference: `EX-${index}`,
      ...(dearer && { price: { ...price, amount: dearer } }),
    };
  });
}

/** One listing for each drawing that the others ask for: building these fills the cache of preview pictures. */
export function chooseOneAScene(listings: readonly Listing[]): Listing[] {
  return [...new Map(listings.map((each) => [sceneName(chooseScene(each)), each])).values()];
}

export async function layPortfolio(
  root: string,
  source: string,
  listings: readonly Listing[],
): Promise<void> {
  const folder = join(root, 'content/listings', source);
  await mkdir(folder, { recursive: true });
  await writePortfolio(join(folder, portfolioFileName), listings, () =>
    portfolioHead(source, listings.length),
  );
}
