import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { loadCopy } from '@agency/brand';
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { brand, registry } from './fixtures/registry.ts';
import { chooseUse, compileConsent } from './index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = loadCopy(root, 'villa-rosa');
const languages = [
  { words: createWords('fr', copy.fr), page: '/cookies/', duration: '6 mois' },
  { words: createWords('en', copy.en), page: '/en/cookies/', duration: '6 months' },
];
const compile = (consent = brand.consent) =>
  compileConsent({
    use: chooseUse(registry, { ...brand, consent }),
    config: consent,
    clear: '/effacer.txt',
    text: { day: '2026-11-01', material: '2026-11-01' },
    languages,
  });
const compiled = compile();
const fileLike = (pattern: RegExp, { files } = compiled) =>
  Object.entries(files).find(([name]) => pattern.test(name))?.[1] ?? '';

test('a brand that uses nobody sends nothing', () => {
  expect(compile({ vendors: {} })).toMatchObject({ gates: {}, files: {}, wakers: {} });
});

test('the gate of a language fetches the banner of that language, by a name that tells its content', () => {
  for (const language of ['fr', 'en']) {
    const script = compiled.gates[language]?.script ?? '';
    const [, file = ''] = /\/_consentement\/(\w\w\.[\w]+\.js)/.exec(script) ?? [];
    expect(file).toMatch(new RegExp(`^${language}`));
    expect(compiled.files).toHaveProperty([file]);
  }
});

test('the hash is that of the script, as a policy wants it', () => {
  const { script = '', hash } = compiled.gates['fr'] ?? {};
  expect(hash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  expect(script).not.toMatch(/<\/script|<!--/);
});

test('the banner names every purpose and how many vendors wait for a yes, in its language', () => {
  expect(fileLike(/^fr/)).toContain('2 outils d’autres sociétés');
  expect(fileLike(/^fr/)).toContain('<li>Compter</li><li>Montrer des films</li>');
  expect(fileLike(/^en/)).toContain('<li>Compter (en)</li>');
});

test('the choices have a box for each vendor, none ticked, and an objection to the exempt one', () => {
  const choices = fileLike(/^choix-fr/);
  for (const id of ['compteur', 'ecran', 'mesure']) expect(choices).toContain(`name="${id}"`);
  expect(choices).not.toMatch(/\schecked[\s>=]/);
  expect(choices).toContain('Je m’oppose à la mesure par Mesure');
});

test('what a withdrawal erases is what the registry says that a vendor stores here', () => {
  expect(fileLike(/^fr/)).toMatch(/compteur:\{cookies:\["_c_\*"\],keys:\[\]\}/);
});

test('only the code of what is used is sent', () => {
  expect(Object.keys(compiled.wakers)).toEqual(['script', 'matomo']);
});

test('words cannot become markup', () => {
  const [first, ...others] = registry.purposes;
  if (!first) throw new Error('no purpose');
  const name = { fr: '<img src=x onerror="a">', en: 'b' };
  const hostile = { ...registry, purposes: [{ ...first, name }, ...others] };
  const { files } = compileConsent({
    use: chooseUse(hostile, brand),
    config: brand.consent,
    clear: '/effacer.txt',
    text: { day: '2026-11-01', material: '2026-11-01' },
    languages,
  });
  expect(Object.values(files).join()).not.toContain('<img');
});

test('a return costs at most 450 bytes and no request, a first visit 3,500 and one', () => {
  const size = (text: string) => brotliCompressSync(text).length;
  const gate = size(compiled.gates['fr']?.script ?? '');
  expect(gate).toBeLessThanOrEqual(450);
  expect(gate + size(fileLike(/^fr/))).toBeLessThanOrEqual(3_500);
});
