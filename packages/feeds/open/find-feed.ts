/** Finds the feed at a path: the file itself, or of a folder the one in it that can only be the feed. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '@agency/problem';
import { isPicture, type Pictures } from './picture.ts';

interface FoundFeed {
  file: string;
  /** Those that lie beside it in the folder that was named. */
  pictures: Pictures | undefined;
}

export function findFeed(path: string): FoundFeed {
  if (!existsSync(path)) {
    throw new Problem({
      what: `There is no file "${path}".`,
      fix: 'Give the path of a feed: pnpm listings <file, folder or address>.',
    });
  }
  if (!statSync(path).isDirectory()) return { file: path, pictures: undefined };
  const names = readdirSync(path, { withFileTypes: true })
    // Names with a dot before them belong to the system or to an editor.
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const own = names.filter((name) => name.toLowerCase() === 'annonces.csv');
  const possible = own.length > 0 ? own : names.filter((name) => /\.(zip|xml|csv)$/i.test(name));
  const [only, ...others] = possible;
  if (only && others.length === 0) {
    return { file: join(path, only), pictures: findPictures(path, names) };
  }
  throw new Problem({
    what: only
      ? `The folder holds several files that could be the feed: ${possible.slice(0, 5).join(', ')}${possible.length > 5 ? ', …' : ''}.`
      : 'The folder holds no Annonces.csv, no XML and no archive.',
    where: path,
    fix: 'Give the file itself, or the folder that the export was unpacked into.',
  });
}

function findPictures(folder: string, names: readonly string[]): Pictures | undefined {
  const pictures = names.filter(isPicture).map((name) => name.toLowerCase());
  return pictures.length > 0 ? { folder, names: new Set(pictures) } : undefined;
}
