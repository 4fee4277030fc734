/** The proof of consent, one test a state: what a browser stores and calls is what the registry declares. */
import { listBrands, loadSite, useOf } from '@agency/site';
import { tellFault } from '../privacy/judge.ts';
import { choosePages, type SamplePage } from '../privacy/pages.ts';
import { loadPages } from '../privacy/prove-brand.ts';
import { faultsOf, runState } from '../privacy/run-state.ts';
import { listStates } from '../privacy/states.ts';
import { expect, root, test } from './fixtures.ts';

const brands = await Promise.all(
  listBrands(root).map(async (brand) => {
    const site = await loadSite(root, brand);
    return { brand, site, use: useOf(site, root) };
  }),
);

for (const { brand, site: config, use } of brands) {
  // Hundreds of pages are read to choose a few: once for all states that a worker runs.
  let chosen: SamplePage[] | undefined;
  const pagesOf = () => (chosen ??= choosePages(loadPages(root, brand, config.languages).pages));

  test.describe(brand, { tag: `@${brand}` }, () => {
    for (const state of listStates(use)) {
      test(`${state.id}: nothing is stored, called or run that is not declared`, async ({
        browser,
        site,
      }) => {
        // A page of each type, in a browser that reads to the end of each.
        test.slow();
        const record = await runState(browser, state, { url: site.url, use, pages: pagesOf() });
        const faults = faultsOf(record).map(
          ({ fault, deed = '', path = '' }) => `${deed} ${path} ${tellFault(fault)}`,
        );
        expect(faults).toEqual([]);
        expect(record.steps.length).toBeGreaterThan(2);
      });
    }
  });
}
