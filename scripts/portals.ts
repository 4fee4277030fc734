/**
 * `portals [brand…]`: writes the Poliris archive that portals take. It holds streets and mandates, so it is made from the
 * private store of the last import and lies there, outside git and outside every site.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadCopy } from '@agency/brand';
import { loadFacts } from '@agency/facts';
import { loadPrivateColumns, writePolirisArchive, writeRemarks } from '@agency/feeds';
import { isSample, loadPortfolioHead, photoPath } from '@agency/listings';
import { Problem } from '@agency/problem';
import {
  loadShown,
  loadSite,
  originOf,
  sourceFolder,
  today as thisDay,
  type Site,
} from '@agency/site';
import { createWords } from '@agency/ui';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { parseOptions } from './options.ts';
import { chooseAgencies } from './portals/agencies.ts';
import { parseFolder } from './portals/folder.ts';
import { formatReport } from './portals/report.ts';
import { choosePrivateFolder } from './private-folder.ts';
import { runCommand } from './run-command.ts';

const options = {
  /** The agency's id at the portal, for one brand. */
  agency: { type: 'string' },
  store: { type: 'string' },
  into: { type: 'string' },
  /** Lets made-up listings pass, to try the command. */
  samples: { type: 'boolean', default: false },
} as const;

await runCommand(async (typed) => {
  const { values, positionals } = parseOptions(typed, options, Infinity);
  const brands = chooseBrands(positionals, loadBrands());
  const store = choosePrivateFolder(values.store);
  const into = parseFolder(values.into ?? join(store, 'portails'), root);
  const all = await Promise.all(brands.map((id) => loadSite(root, id)));
  const sites = all.filter(({ listings }) => listings.take.length > 0);
  const agencies = chooseAgencies(sites, {
    agency: values.agency,
    named: positionals.length > 0 ? brands : [],
  });
  for (const site of sites) {
    const { source } = site.listings;
    const head = loadPortfolioHead(sourceFolder(root, source));
    if (!head) throw noImport(source);
    const day = thisDay();
    // A portal is told no doubt either: what a release would not show is not sent.
    const { listings } = await loadShown(site, loadFacts(root), {
      root,
      today: day,
      release: true,
    });
    const sample = listings.find(isSample);
    if (sample && !values.samples) throw madeUp(site, sample.reference);
    const columns = await loadPrivateColumns(join(store, source), head);
    const origin = originOf(site);
    const { name, bytes, left, remarks } = writePolirisArchive(listings, {
      application: { name: 'agency-sites', version: '1.0' },
      day,
      agencyId: agencies.get(site.id) ?? '',
      feesUrl: `${origin}/honoraires/`,
      photoUrlOf: (photo) => `${origin}${photoPath(photo, photo.width, 'jpg')}`,
      privateOf: ({ key }) => columns.get(key),
      words: createWords('fr', loadCopy(root, site.id).fr),
    });
    const files = [
      writePrivately(join(into, site.id), name, bytes),
      writePrivately(join(into, site.id), 'remarques.csv', writeRemarks(left, remarks)),
    ];
    console.log(
      formatReport({
        brandName: site.brand.name,
        sent: listings.length - left.length,
        left,
        remarks,
        files: files.map((file) => relative(root, file)),
      }),
    );
  }
});

/** Whole or not at all, and for nobody else to read. @returns Its path. */
function writePrivately(folder: string, name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.part`, content, { mode: 0o600 });
  renameSync(`${file}.part`, file);
  return file;
}

function madeUp({ brand, listings }: Site, reference: string): Problem {
  return new Problem({
    what: `Listings of ${brand.name} are made up, such as ${reference}: no portal may get them.`,
    where: `content/listings/${listings.source}/portfolio.json`,
    fix: 'Take in the listings of the agency: pnpm listings <file>. To try the command: --samples.',
  });
}

function noImport(source: string): Problem {
  return new Problem({
    what: `Nothing was imported for the source "${source}".`,
    where: `content/listings/${source}`,
    fix: 'Take in a feed first: pnpm listings <file>.',
  });
}
