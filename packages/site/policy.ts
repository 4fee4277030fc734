/** The Content-Security-Policy of a brand, and of each of its pages, from the vendors that it uses. */
import { runsForeignCode, sourcesOf, type CompiledConsent, type Use } from '@agency/consent';
import { writeHeaderPolicy, writePolicy, type Allowed } from '@agency/hosting';

interface Parts {
  use: Use;
  gates: CompiledConsent['gates'];
  /** Whether the site has a detailed map, whose code is MapLibre’s. */
  hasTiles: boolean;
}

/** What a page allows: scripts may wake on any of them, frames on those that hold one. */
export function pagePolicy(
  { use, gates, hasTiles }: Parts,
  { language, frames }: { language: string; frames: readonly string[] },
): string {
  const vendors = use.vendors.filter(
    ({ id, loading }) => loading.as !== 'frame' || frames.includes(id),
  );
  const gate = gates[language];
  return writePolicy(allow({ ...use, vendors }, gate ? [gate.hash] : [], hasTiles));
}

/** What any page of the site may allow: the header of every answer. */
export function sitePolicy({ use, gates, hasTiles }: Parts): string {
  const hashes = Object.values(gates).map(({ hash }) => hash);
  return writeHeaderPolicy(allow(use, hashes, hasTiles));
}

function allow(use: Use, hashes: readonly string[], hasTiles: boolean): Allowed {
  return {
    sources: sourcesOf(use),
    hashes,
    trusted: [
      ...(hashes.length > 0 ? ['consent'] : []),
      ...(hasTiles || runsForeignCode(use.vendors) ? ['default'] : []),
    ],
  };
}
