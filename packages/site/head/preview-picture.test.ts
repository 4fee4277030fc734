/** Which picture stands for a listing in messages and networks, and what is told of it. */
import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import type { Photo } from '@agency/listings';
import { bare } from '@agency/listings/fixtures/listings.ts';
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { listingPreview, sitePreview } from './preview-picture.ts';

const copy = loadCopy(fileURLToPath(new URL('../../..', import.meta.url)), 'villa-rosa');
const words = createWords('fr', copy.fr);

const photo = (digit: string, more: Partial<Photo> = {}): Photo => ({
  id: digit.repeat(24),
  width: 1600,
  height: 1067,
  ...more,
});
const preview = (...photos: Photo[]) => listingPreview({ ...bare, photos }, words);

test('the first photograph, in the size of its file', () => {
  expect(preview(photo('a', { caption: 'La façade' }), photo('b'))).toEqual({
    path: `/photos/aa/${'a'.repeat(24)}/960.jpg`,
    width: 960,
    height: 640,
    alt: 'La façade',
  });
});

test.each<[string, Partial<Photo>]>([
  ['a rendering', { kind: 'rendering' }],
  ['a picture that a machine changed', { aiEdited: true }],
  ['a plan', { kind: 'plan' }],
])('%s gives way to a photograph, with its number', (_, more) => {
  expect(preview(photo('a', more), photo('b'))).toMatchObject({
    path: expect.stringContaining('/photos/bb/'),
    alt: expect.stringContaining('Photo 2'),
  });
});

test('where there is nothing else, its label is told', () => {
  const { path, alt } = preview(
    photo('a', { kind: 'rendering', caption: 'Le jardin' }),
    photo('b', { aiEdited: true }),
  );
  expect(path).toContain('/photos/aa/');
  expect(alt).toBe('Le jardin (Illustration non contractuelle)');
});

test('without photographs its drawing, made for this end', () => {
  expect(preview()).toMatchObject({
    path: expect.stringMatching(/^\/images\/og\/.+\.jpg$/),
    width: 1200,
    height: 630,
  });
  expect(sitePreview('Villa Rosa')).toEqual({
    path: '/images/og/site.jpg',
    width: 1200,
    height: 630,
    alt: 'Villa Rosa',
  });
});
