import { createWords } from '@agency/ui';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { photoFiles, photoFolder, type Photo as PhotoOfListing } from '../index.ts';
import Photo from './Photo.astro';

const words = createWords(
  'fr',
  new Map([
    ['photo.alt', 'Photo {number} : {name}'],
    ['photo.rendering', 'Illustration'],
    ['photo.plan', 'Plan'],
    ['photo.ai-edited', 'Modifiée par IA'],
  ]),
);
const photo: PhotoOfListing = { id: '3f8a0c1b2d4e5f60718293a4', width: 1600, height: 1067 };
const container = await AstroContainer.create();

interface Place {
  eager?: boolean;
  inGallery?: boolean;
}

function draw(more: Partial<PhotoOfListing> = {}, place: Place = {}): Promise<string> {
  return container.renderToString(Photo, {
    props: {
      photo: { ...photo, ...more },
      number: 2,
      name: 'Maison',
      words,
      sizes: '100vw',
      ...place,
    },
  });
}

test.each([
  [{}, 'Photo 2 : Maison', undefined],
  [{ kind: 'photo' as const }, 'Photo 2 : Maison', undefined],
  [{ caption: 'Séjour' }, 'Séjour', undefined],
  [{ kind: 'plan' as const }, 'Photo 2 : Maison (Plan)', 'Plan'],
  [{ kind: 'rendering' as const, caption: 'Séjour' }, 'Séjour (Illustration)', 'Illustration'],
  [{ aiEdited: true }, 'Photo 2 : Maison (Modifiée par IA)', 'Modifiée par IA'],
  [
    { kind: 'rendering' as const, aiEdited: true },
    'Photo 2 : Maison (Illustration, Modifiée par IA)',
    'Illustration · Modifiée par IA',
  ],
])('%j is heard as “%s” and labelled “%s”', async (more, alt, label) => {
  const html = await draw(more);
  expect(/alt="([^"]*)"/.exec(html)?.[1]).toBe(alt);
  expect(/class="portrait__label"[^>]*>([^<]*)</.exec(html)?.[1]).toBe(label);
});

test.each([1600, 1000, 300])(
  'of %i pixels it asks for the files that are kept, and no other',
  async (width) => {
    const html = await draw({ width });
    const asked = [...html.matchAll(/\/photos\/(\S+?\.(?:avif|webp|jpg))/g)].map(
      ([, file]) => file,
    );
    const kept = photoFiles({ width }).map((name) => `${photoFolder(photo.id)}/${name}`);
    expect([...new Set(asked)].sort()).toEqual(kept.sort());
  },
);

test('the first picture of a page is loaded at once, the others when they come near', async () => {
  expect(await draw({}, { eager: true })).not.toContain('loading=');
  expect(await draw({}, { eager: true })).toContain('fetchpriority="high"');
  expect(await draw()).toContain('loading="lazy"');
});

test('in a gallery its caption stands below it, and it leads to its largest file', async () => {
  const html = await draw({ caption: 'Séjour', kind: 'plan' }, { inGallery: true });
  expect(/class="portrait__caption"[^>]*>([^<]*)</.exec(html)?.[1]).toBe('Séjour');
  expect(/class="portrait__label"[^>]*>([^<]*)</.exec(html)?.[1]).toBe('Plan');
  const [, file = ''] = /<a[^>]* href="\/photos\/([^"]*)"/.exec(html) ?? [];
  expect(photoFiles(photo).map((name) => `${photoFolder(photo.id)}/${name}`)).toContain(file);
  expect(file).toMatch(/\/1600\.jpg$/);
});

test('anywhere else it has neither', async () => {
  const html = await draw({ caption: 'Séjour' });
  expect(html).not.toContain('portrait__caption');
  expect(html).not.toContain('<a ');
});
