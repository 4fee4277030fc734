/** The Vite plugin that hands a site to its pages: its configuration, its theme, its slots. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import type { CompiledConsent } from '@agency/consent';
import type { Sister } from './canonical.ts';
import type { Site } from './config.ts';
import { markCode } from './mark-code.ts';
import { ofDevelopment, type Posting } from './posting.ts';
import { slotNames, type SlotName } from './slots.ts';
import type { Tiles } from './tiles.ts';

/** As Astro's own Vite knows a plugin: the package itself is no dependency of ours. */
export type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

export interface BuildOptions {
  /** The repository's root. */
  root: string;
  /** The day that the texts and the law are those of. @example '2026-11-22' */
  today: string;
  /** A release refuses unverified facts and may be indexed; a preview shows them as such. */
  release: boolean;
  /** What signs the token of each form, and where a form without an endpoint is posted to. */
  posting?: Posting | undefined;
}

const { resolve } = createRequire(import.meta.url);

const sharedSlots: Readonly<Record<SlotName, string>> = {
  Logo: './slots/Logo.astro',
  Header: './slots/Header.astro',
  Footer: './slots/Footer.astro',
  Home: './slots/Home.astro',
  ListingCard: '@agency/listings/components/ListingCard.astro',
};

/** Of a component that is rendered by itself. */
const noConsent: CompiledConsent = { revision: '', gates: {}, files: {}, wakers: {} };

interface Found {
  /** What of consent its visitors are sent. */
  consent?: CompiledConsent;
  /** The brands whose pages of a listing come before ours. */
  sisters?: readonly Sister[];
  /** Those of the brand's detailed map, if it has one. */
  tiles?: Tiles | undefined;
}

export function virtualAgency(
  site: Site,
  options: BuildOptions,
  { sisters = [], tiles, consent = noConsent }: Found = {},
): VitePlugin {
  const { root, today, release, posting = ofDevelopment } = options;
  const siteFolder = join(root, 'sites', site.id);
  const files = new Map<string, string>([
    ['virtual:agency/theme.css', join(siteFolder, 'theme.css')],
    // Without tiles no page, and no file of the site, holds anything of theirs.
    [
      'virtual:agency/listing-map',
      resolve(`@agency/map/browser/${tiles ? 'tiled-map' : 'listing-map'}.ts`),
    ],
  ]);
  for (const name of slotNames) {
    const own = site.slots[name];
    const file = own ? join(siteFolder, own) : resolve(sharedSlots[name]);
    files.set(`virtual:agency/slots/${name}`, file);
  }
  const sources = new Map([
    [
      'virtual:agency',
      writeExports({
        site,
        sisters,
        tiles,
        consent,
        root,
        today,
        release,
        posting,
        code: markCode(root, site.id),
      }),
    ],
    ['virtual:agency/preloads', writeAddresses(site.brand.preload)],
  ]);

  return {
    name: 'agency',
    resolveId: (id: string) => (sources.has(id) ? `\0${id}` : files.get(id)),
    load: (id: string) => sources.get(id.replace(/^\0/, '')),
  };
}

function writeExports(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** A list of the addresses that files will have in the built site. */
function writeAddresses(files: readonly string[]): string {
  const imports = files.map(
    (file, index) => `import file${index} from ${JSON.stringify(`${file}?url`)};`,
  );
  return `${imports.join('\n')}\nexport default [${files.map((_, index) => `file${index}`).join(', ')}];`;
}
