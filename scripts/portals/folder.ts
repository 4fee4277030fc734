/** Where the archive is laid: it holds streets and mandates, so neither git nor a site may have it. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Problem } from '@agency/problem';

/** @param typed A path from the current folder. @param root The repository, of which only `.private` is no part of what is kept. */
export function parseFolder(typed: string, root: string): string {
  const folder = resolve(typed);
  const place = relative(root, folder);
  const isOutside = isAbsolute(place) || place.split(sep)[0] === '..';
  if (isOutside || place.split(sep)[0] === '.private') return folder;
  throw new Problem({
    what: `The archive holds streets and mandates, and "${typed}" lies in the repository.`,
    fix: 'Choose .private or a folder elsewhere: --into /var/lib/agency/portails.',
  });
}
