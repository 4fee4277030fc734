/** What is told of a picture that is no plain photograph. */
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import type { Photo } from './index.ts';
import { chooseLabels, describePhoto, formatLabels, mustBeLabelled } from './index.ts';

const words = createWords(
  'fr',
  new Map([
    ['photo.alt', 'Photo {number} : {name}'],
    ['photo.rendering', 'Illustration'],
    ['photo.plan', 'Plan'],
    ['photo.ai-edited', 'Modifiée par IA'],
  ]),
);

test.each<[Pick<Photo, 'kind' | 'aiEdited'>, string[], boolean]>([
  [{}, [], false],
  [{ kind: 'photo', aiEdited: false }, [], false],
  [{ kind: 'plan' }, ['Plan'], false],
  [{ kind: 'rendering' }, ['Illustration'], true],
  [{ aiEdited: true }, ['Modifiée par IA'], true],
  [{ kind: 'plan', aiEdited: true }, ['Plan', 'Modifiée par IA'], true],
  [{ kind: 'rendering', aiEdited: true }, ['Illustration', 'Modifiée par IA'], true],
])('%j is labelled %j', (picture, labels, isDue) => {
  expect(formatLabels(picture, words)).toEqual(labels);
  expect(chooseLabels(picture)).toHaveLength(labels.length);
  expect(mustBeLabelled(picture)).toBe(isDue);
});

test.each<[Pick<Photo, 'kind' | 'aiEdited' | 'caption'>, string]>([
  [{}, 'Photo 2 : Maison'],
  [{ caption: 'Séjour' }, 'Séjour'],
  [{ caption: 'Séjour', aiEdited: true }, 'Séjour (Modifiée par IA)'],
  [{ kind: 'rendering', aiEdited: true }, 'Photo 2 : Maison (Illustration, Modifiée par IA)'],
])('%j is described as “%s”', (picture, told) => {
  expect(describePhoto(picture, 2, 'Maison', words)).toBe(told);
});
