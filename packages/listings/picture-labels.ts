/** What is told of a picture that is no plain photograph: on the page, in feeds, at portals. */
import type { Words } from '@agency/ui';
import type { Photo } from './schema.ts';

/** Each is a text of `content/copy/photo.*.yaml`. */
export type PictureLabel = 'rendering' | 'plan' | 'ai-edited';

type Picture = Pick<Photo, 'kind' | 'aiEdited'>;

/** A picture may have two: one that was drawn, and changed by a machine afterwards. */
export function chooseLabels({ kind = 'photo', aiEdited }: Picture): PictureLabel[] {
  return [...(kind === 'photo' ? [] : [kind]), ...(aiEdited ? (['ai-edited'] as const) : [])];
}

/** @example formatLabels({ kind: 'rendering' }, words) // ['Illustration non contractuelle'] */
export function formatLabels(picture: Picture, words: Words): string[] {
  return chooseLabels(picture).map((label) => words(`photo.${label}`));
}

/** True where the law wants a label beside the picture (VEF-02; AI Act, art. 50(4), OTH-05): a plan shows that it is one. */
export function mustBeLabelled(picture: Picture): boolean {
  return chooseLabels(picture).some((label) => label !== 'plan');
}
