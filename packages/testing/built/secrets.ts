/** What a feed holds in private columns never comes out: the sample marks each of them with a canary. */
import { inflateRawSync } from 'node:zlib';
import type { BuiltSite } from './built-site.ts';

const readable = /\.(html|xml|json|txt|css|js|svg|webmanifest|bin)$/;

/** Private columns of the sample hold this word, whatever their kind. */
const canary = /canari/i;

export function checkSecrets({ files, text, bytes }: BuiltSite): string[] {
  // What a search loads is packed.
  const read = (path: string) =>
    path.endsWith('.bin') ? inflateRawSync(bytes(path)).toString() : text(path);
  return [...files]
    .filter((path) => readable.test(path))
    .flatMap((path) => {
      const content = read(path);
      const at = content.search(canary);
      return at < 0
        ? []
        : [`${path}: holds private data: …${content.slice(Math.max(0, at - 20), at + 40)}…`];
    });
}
