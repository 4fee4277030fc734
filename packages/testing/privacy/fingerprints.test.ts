import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { stampServed } from './fingerprints.ts';

const gate = (script: string) => ({ script, hash: '' });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function build(files: Readonly<Record<string, string>>) {
  const text = (path: string) => files[path] ?? '';
  return {
    files: new Set(Object.keys(files)),
    text,
    bytes: (path: string) => Buffer.from(text(path)),
  };
}

const files = {
  '/index.html': '<script>porte</script>',
  '/en/index.html': '<script>gate</script>',
  '/_consentement/bandeau-fr.js': 'bandeau',
  '/photo.avif': 'un',
};
const compiled = { gates: { fr: gate('porte'), en: gate('gate') } };
const stampsOf = (built: Readonly<Record<string, string>>) =>
  stampServed(build(built), { brand: 'villa-rosa', compiled });

test('the gate of each language and every file of consent have the hash of their bytes', () => {
  expect(stampsOf(files).filter(({ of }) => of !== 'site')).toEqual([
    { of: 'gate', name: 'fr (/index.html)', sha256: sha256('porte') },
    { of: 'gate', name: 'en (/en/index.html)', sha256: sha256('gate') },
    { of: 'served', name: '/_consentement/bandeau-fr.js', sha256: sha256('bandeau') },
  ]);
});

test('the hash of the site changes with a page, and not with a picture', () => {
  const siteOf = (more: Record<string, string>) => stampsOf({ ...files, ...more }).at(-1)?.sha256;
  expect(siteOf({ '/photo.avif': 'deux' })).toBe(siteOf({}));
  expect(siteOf({ '/contact/index.html': '' })).not.toBe(siteOf({}));
});

test('a site that was built from other sources is refused', () => {
  expect(() => stampsOf({ ...files, '/en/index.html': '<script>old</script>' }))
    .toThrowErrorMatchingInlineSnapshot(`
    [Problem: What was built of villa-rosa asks for something else than the registry and the texts of today.
      where: dist/villa-rosa/
      fix:   Build it again: pnpm build villa-rosa.]
  `);
});
