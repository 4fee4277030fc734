/** The Content-Security-Policy of a brand, and of each of its pages, from the vendors that it uses. */
import { runsForeignCode, sourcesOf, type CompiledConsent, type Use } from '@agency/consent';
import { writeHeaderPolicy, writePolicy, type Allowed } from '@agency/hosting';

interface Parts {
  use: Use;
  gates: CompiledConsent['gates'];
  /** Whether the site has a detailed map, whose code is MapLibre’s. */
  hasTiles: boolean;
  /** Origins that its forms are posted to. @example ['https://formulaires.villa-rosa.example'] */
  endpoints: readonly string[];
}

interface Page {
  language: string;
  frames: readonly string[];
  /** Whether it holds a form. */
  posts: boolean;
}

/** What a page allows: scripts may wake on any of them, frames and posts where one stands. */
export function pagePolicy(
  { use, gates, hasTiles, endpoints }: Parts,
  { language, frames, posts }: Page,
): string {
  const vendors = use.vendors.filter(
    ({ id, loading }) => loading.as !== 'frame' || frames.includes(id),
  );
  const gate = gates[language];
  return writePolicy(
    allow({ ...use, vendors }, gate ? [gate.hash] : [], hasTiles, posts ? endpoints : []),
  );
}

/** What any page of the site may allow: the header of every answer. */
export function sitePolicy({ use, gates, hasTiles, endpoints }: Parts): string {
  const hashes = Object.values(gates).map(({ hash }) => hash);
  return writeHeaderPolicy(allow(use, hashes, hasTiles, endpoints));
}

function allow(
  use: Use,
  hashes: readonly string[],
  hasTiles: boolean,
  endpoints: readonly string[],
): Allowed {
  const sources = sourcesOf(use);
  return {
    sources: {
      ...sources,
      ...(endpoints.length > 0 && {
        'connect-src': [...(sources['connect-src'] ?? []), ...endpoints],
        'form-action': endpoints,
      }),
    },
    hashes,
    trusted: [
      ...(hashes.length > 0 ? ['consent'] : []),
      ...(hasTiles || runsForeignCode(use.vendors) ? ['default'] : []),
    ],
  };
}
