import { complementSchema } from '@agency/complements';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { warningReasons } from '../reasons.ts';
import { formatReason } from '../reasons.ts';
import { isComplement, sortOf } from './sort-of.ts';
import { fixOf, nameFact } from './words.ts';

/** Paths of everything that a complement can say. */
function pathsOf(schema: z.ZodType, path: readonly string[] = []): string[] {
  if (schema instanceof z.ZodOptional) return pathsOf(schema.unwrap() as z.ZodType, path);
  if (!(schema instanceof z.ZodObject) || path.length === 2) return [path.join('.')];
  return Object.entries(schema.shape).flatMap(([key, value]) =>
    pathsOf(value as z.ZodType, [...path, key]),
  );
}

const signature = ['source', 'by', 'on', 'stateSince', 'photos'];
const paths = pathsOf(complementSchema).filter((path) => !signature.includes(path));

test('a complement can say many a thing', () => {
  expect(paths.length).toBeGreaterThan(60);
});

test.each(paths)('%s has a name in French', (path) => {
  expect(nameFact(path)).not.toBe(path);
  expect(nameFact(path.split('.')[0] ?? '')).not.toBe('');
});

test('a picture has one too, whatever its id', () => {
  expect(nameFact('photos.3f8a0c1b2d4e5f60718293a4.caption')).toBe('légende d’une photo');
});

test('of a warning there is something to do, or else it is only told', () => {
  const codes = Object.keys(warningReasons) as (keyof typeof warningReasons)[];
  const told = codes.filter((code) => fixOf({ code }) === undefined);
  expect(told).toEqual([
    'decimal-comma',
    'town-spelling',
    'markup',
    'entities',
    'control-characters',
    'charset-declared',
    'complement',
    'unfit-complement',
    'needless-complement',
  ]);
  const own = told.map((code) => formatReason(code)).filter((reason) => !isComplement(reason));
  expect(new Set(own.map(sortOf))).toEqual(new Set(['note']));
});
