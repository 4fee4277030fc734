/** Fingerprints of what was proved, so that anybody can tell later whether it is still the same (CNIL recommendation, § 2.6). */
import { consentFolder, type CompiledConsent } from '@agency/consent';
import { listSourcesShown, loadTexts, parseTextId } from '@agency/legal';
import { Problem } from '@agency/problem';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFiles } from '../built/built-site.ts';
import type { Fingerprint } from './proof.ts';

/**
 * Of what a browser gets: the gate in the pages, what it fetches, and all of the site.
 *
 * @param compiled As the sources of today would have it.
 * @throws Problem where what was built is not what the registry and the texts of today say.
 */
export function stampServed(
  built: BuiltFiles,
  { brand, compiled }: { brand: string; compiled: Pick<CompiledConsent, 'gates'> },
): Fingerprint[] {
  const gates = Object.entries(compiled.gates).map(([language, { script }]) => {
    const page = ['/index.html', `/${language}/index.html`].find(
      (file) => built.files.has(file) && built.text(file).includes(script),
    );
    if (page === undefined) throw new Problem(tellStale(brand));
    return { of: 'gate' as const, name: `${language} (${page})`, sha256: stamp(script) };
  });
  const served = [...built.files]
    .filter((file) => file.startsWith(`/${consentFolder}/`))
    .map((file) => ({ of: 'served' as const, name: file, sha256: stamp(built.bytes(file)) }));
  return [...gates, ...served, { of: 'site', name: `dist/${brand}/`, sha256: stampSite(built) }];
}

/** Of what the site is made from: the registry, the vendors of the brand, the cookies texts in force. */
export function stampSources(
  root: string,
  { brand, today }: { brand: string; today: string },
): Fingerprint[] {
  const shown = listSourcesShown(loadTexts(root), { brand, today })
    .map(({ id, file }) => ({ ...parseTextId(id), file }))
    .filter(({ document }) => document === 'cookies');
  const inForce = shown
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const files = [
    ['registry', 'content/facts/trackers.yaml'],
    ['choice-of-vendors', `sites/${brand}/site.config.ts`],
    ...shown.filter(({ day }) => day === inForce).map(({ file }) => ['text', file] as const),
  ] as const;
  return files.map(([of, name]) => ({ of, name, sha256: stamp(readFileSync(join(root, name))) }));
}

/** Of every page, script, style and table: pictures store nothing and call nobody. */
function stampSite({ files, bytes }: BuiltFiles): string {
  const code = [...files].filter((file) => /\.(html|js|css|json|txt|svg)$/.test(file)).sort();
  return stamp(code.map((file) => `${stamp(bytes(file))}  ${file}\n`).join(''));
}

function stamp(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function tellStale(brand: string) {
  return {
    what: `What was built of ${brand} asks for something else than the registry and the texts of today.`,
    where: `dist/${brand}/`,
    fix: `Build it again: pnpm build ${brand}.`,
  };
}
