/** The tiles of a brand's detailed map: found once a build, under a name that tells their content, and laid into the built site. */
import { createHash } from 'node:crypto';
import { constants, createReadStream, statSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readArchive } from '@agency/map';
import { searchPath } from '@agency/search';
import type { Site } from './config.ts';

/** What pages tell the map. */
export interface Tiles {
  /** Address of the archive. @example '/_recherche/plan-0123456789ab.pmtiles' */
  src: string;
  layers: readonly string[];
  credit: string;
}

const published = /^plan-[0-9a-f]{12}\.pmtiles$/;

/** Undefined for a brand without any, and where the archive is not there: too large for git, it may be elsewhere. */
export function tilesFile({ id, map }: Site, root: string): string | undefined {
  const file = map && resolve(root, 'sites', id, map.tiles);
  return file && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** What to tell of tiles that the configuration names and that are not there: the site is whole without them. */
export function tellMissingTiles(site: Site, root: string): string | undefined {
  if (!site.map || tilesFile(site, root) !== undefined) return undefined;
  const file = resolve(root, 'sites', site.id, site.map.tiles);
  return `sites/${site.id}/site.config.ts: the tiles "${site.map.tiles}" are not there, so there is no detailed map. Put the archive at ${file}, or remove the chapter "map".`;
}

/** The archive was checked when the site was loaded. An extract of a region is read through in a second. */
export async function findTiles(site: Site, root: string): Promise<Tiles | undefined> {
  const file = tilesFile(site, root);
  if (file === undefined || !site.map) return undefined;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return {
    src: searchPath(`plan-${hash.digest('hex').slice(0, 12)}.pmtiles`),
    layers: readArchive(file)?.layers ?? [],
    credit: site.map.credit,
  };
}

/** Removes those of earlier builds. @param folder That of the built site. */
export async function layTiles(
  tiles: Tiles | undefined,
  file: string | undefined,
  folder: string,
): Promise<void> {
  const shelf = join(folder, dirname(searchPath('x')));
  const name = tiles && basename(tiles.src);
  const there = (await readdir(shelf).catch(() => [])).filter((each) => published.test(each));
  for (const each of there) if (each !== name) await rm(join(shelf, each));
  if (!name || file === undefined || there.includes(name)) return;
  await mkdir(shelf, { recursive: true });
  // Copied aside, then renamed: a copy that was cut off is never taken for a whole one.
  const aside = join(shelf, `.${name}.part`);
  await copyFile(file, aside, constants.COPYFILE_FICLONE);
  await rename(aside, join(shelf, name));
}
