/** What is told of a picture: what it shows, and that it is no plain photograph. On the page, in feeds, at portals. */
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

/**
 * What stands for a picture where it cannot be seen: its caption, or its number, and its labels.
 *
 * @param number Its place among the pictures of the listing, from 1.
 * @param name What the listing is called. @example 'Maison 5 pièces'
 * @example describePhoto({ …, caption: 'Le séjour', aiEdited: true }, 2, name, words) // 'Le séjour (Image modifiée par IA)'
 */
export function describePhoto(
  photo: Pick<Photo, 'kind' | 'aiEdited' | 'caption'>,
  number: number,
  name: string,
  words: Words,
): string {
  const labels = formatLabels(photo, words);
  const told = photo.caption ?? words('photo.alt', { number, name });
  return labels.length > 0 ? `${told} (${labels.join(', ')})` : told;
}

/** True where the law wants a label beside the picture (VEF-02; AI Act, art. 50(4), OTH-05): a plan shows that it is one. */
export function mustBeLabelled(picture: Picture): boolean {
  return chooseLabels(picture).some((label) => label !== 'plan');
}
