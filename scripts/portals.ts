/**
 * `portals [brand…]`: writes the Poliris archive that portals take. It holds streets and mandates, so it is made from the
 * private store of the last import and lies there, outside git and outside every site.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { loadFacts } from '@agency/facts';
import { loadPrivateColumns, writePolirisArchive, type Left } from '@agency/feeds';
import { isSample, loadPortfolioHead, photoPath } from '@agency/listings';
import { Problem } from '@agency/problem';
import { loadShown, loadSite, sourceFolder, today as thisDay, type Site } from '@agency/site';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { parseOptions } from './options.ts';
import { choosePrivateFolder } from './private-folder.ts';
import { runCommand } from './run-command.ts';

const options = {
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
  const into = parseFolder(values.into ?? join(store, 'portails'));
  const sites = await Promise.all(brands.map((id) => loadSite(root, id)));
  for (const site of sites.filter(({ listings }) => listings.take.length > 0)) {
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
    const origin = `https://${site.brand.domain}`;
    const { name, bytes, left, remarks } = writePolirisArchive(listings, {
      application: { name: 'agency-sites', version: '1.0' },
      day,
      agencyId: values.agency ?? site.id,
      feesUrl: `${origin}/honoraires/`,
      photoUrlOf: (photo) => `${origin}${photoPath(photo, photo.width, 'jpg')}`,
      privateOf: ({ key }) => columns.get(key),
    });
    const file = join(into, site.id, name);
    mkdirSync(join(into, site.id), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.part`, bytes, { mode: 0o600 });
    renameSync(`${file}.part`, file);
    console.log(formatReport(site, file, listings.length - left.length, left, remarks.length));
  }
});

/** What is private stays out of what is published. */
function parseFolder(typed: string): string {
  const folder = resolve(typed);
  const place = relative(root, folder).split(/[\\/]/)[0] ?? '';
  if (!['dist', 'content', 'sites', 'packages'].includes(place)) return folder;
  throw new Problem({
    what: `The archive holds streets and mandates, and "${typed}" is published or kept in git.`,
    fix: 'Choose another folder: --into /var/lib/agency/portails.',
  });
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

function formatReport(
  { brand }: Site,
  file: string,
  sent: number,
  left: readonly Left[],
  remarks: number,
): string {
  const shown = left.slice(0, 10).map(({ reference, why }) => `    ${reference}: ${why}`);
  return [
    `${brand.name}: ${sent} listings sent, ${left.length} left out, ${remarks} remarks`,
    ...shown,
    ...(left.length > shown.length ? [`    and ${left.length - shown.length} more`] : []),
    `  → ${relative(root, file)}`,
  ].join('\n');
}
