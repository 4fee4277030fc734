/** The Content-Security-Policy of a brand, and of each of its pages, from the vendors that it uses. */
import { runsForeignCode, sourcesOf, type CompiledConsent, type UsedVendor } from '@agency/consent';
import { writeHeaderPolicy, writePolicy, type Allowed } from '@agency/hosting';

type Gates = CompiledConsent['gates'];

/** What a page allows: scripts may wake on any of them, frames on those that hold one. */
export function pagePolicy(
  vendors: readonly UsedVendor[],
  gates: Gates,
  { language, frames }: { language: string; frames: readonly string[] },
): string {
  const own = vendors.filter(({ id, loading }) => loading.as !== 'frame' || frames.includes(id));
  const gate = gates[language];
  return writePolicy(allow(own, gate ? [gate.hash] : []));
}

/** What any page of the site may allow: the header of every answer. */
export function sitePolicy(vendors: readonly UsedVendor[], gates: Gates): string {
  const hashes = Object.values(gates).map(({ hash }) => hash);
  return writeHeaderPolicy(allow(vendors, hashes));
}

function allow(vendors: readonly UsedVendor[], hashes: readonly string[]): Allowed {
  return {
    sources: sourcesOf(vendors),
    hashes,
    trusted: [
      ...(hashes.length > 0 ? ['consent'] : []),
      ...(runsForeignCode(vendors) ? ['default'] : []),
    ],
  };
}
