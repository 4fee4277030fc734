/** Every check over every brand's built site: run by `pnpm test output`, after the build. */
import { fileURLToPath } from 'node:url';
import { loadFacts } from '@agency/facts';
import { loadForms, originsOf } from '@agency/forms';
import { loadAnswers } from '@agency/hosting';
import { listBrands, loadSite, posting, useOf } from '@agency/site';
import { describe, expect, test } from 'vitest';
import { loadBuiltFiles, parseSite } from './built-site.ts';
import { checks, checksAgainst } from './checks.ts';
import { checkSisters } from './elsewhere.ts';
import { checkPreviews } from './previews.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const sites = await Promise.all(
  listBrands(root).map(async (brand) => {
    const own = await loadSite(root, brand);
    return {
      brand,
      site: await parseSite(loadBuiltFiles(`${root}dist/${brand}`)),
      known: {
        use: useOf(own, root),
        facts: loadFacts(root),
        forms: loadForms(root).filter(({ id }) => own.forms.offered.includes(id)),
        endpoints: originsOf(own.forms, posting().inbox),
        header: loadAnswers(`${root}dist/${brand}.answers.json`)?.policy ?? '*',
      },
    };
  }),
);

test('of a listing that several brands show one page is canonical', () => {
  expect(checkSisters(sites.map(({ site }) => site))).toEqual([]);
});

describe.each(sites)('$brand', ({ site, known }) => {
  test('has pages', () => {
    expect(site.pages.length).toBeGreaterThan(10);
  });

  test('what messages and networks show of a page is true', async () => {
    const faults = await checkPreviews(site);
    expect(faults, `\n${faults.join('\n')}\n`).toHaveLength(0);
  });

  test.each(Object.entries(checks))('%s', async (_, check) => {
    const faults = await check(site);
    expect(faults, `\n${faults.join('\n')}\n`).toHaveLength(0);
  });

  test.each(Object.entries(checksAgainst))('%s', (_, check) => {
    const faults = check(site, known);
    expect(faults, `\n${faults.join('\n')}\n`).toHaveLength(0);
  });
});
