/** The photographs chapter of a brand's site.config.ts: where they lie, and whom we may call for them. */
import { z } from 'zod';

/** As an address says it: a host in another spelling would never be met. */
const host = z.string().refine(isHost, {
  error: 'must be a host as addresses say it, without scheme and port: crm.intra.example, 10.0.0.4',
});

export const photographsChapter = z.strictObject({
  /**
   * The store: a folder outside git, or where the bucket of an object store is mounted. The variable PHOTOS_DIR wins
   * over it, since machines differ. @example '/mnt/photographs'
   */
  folder: z
    .string()
    .regex(/^(\/|\.\.\/|\.photos(\/|$))/, {
      error: 'must be a folder outside the repository, such as /mnt/photographs, or .photos',
    })
    .default('.photos'),
  /**
   * Hosts whose pictures are taken though they have a private or loopback address, without TLS too: each is an open
   * door from a feed into the network of the machine that imports. @example ['crm.intra.example']
   */
  privateHosts: z.array(host).default([]),
});
export type PhotographsConfig = z.output<typeof photographsChapter>;

/** A name or a literal address, as `URL` writes it. */
function isHost(text: string): boolean {
  if (!/^[a-z0-9.:_-]+$/.test(text)) return false;
  const written = text.includes(':') ? `[${text}]` : text;
  return URL.parse(`https://${written}/`)?.host === written && !text.endsWith('.');
}
