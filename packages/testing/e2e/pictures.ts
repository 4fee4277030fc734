/** Pictures for listings of the sample, which has none: drawn by the house's own hand, encoded and stored as those of a feed are. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawScene, scenes, type Photo } from '@agency/listings';
import { openPhotoStore, takePhotographs } from '@agency/photographs';
import sharp from 'sharp';

type Told = Pick<Photo, 'caption' | 'kind' | 'aiEdited'>;

/** Of every shape that a telephone, an architect or a machine sends. */
export const pictures: readonly (Told & { width: number; height: number })[] = [
  { width: 960, height: 640, caption: 'La façade au matin' },
  { width: 960, height: 640, caption: 'Le séjour & sa « vue » sur la Rhune' },
  { width: 480, height: 960 },
  { width: 800, height: 800, caption: 'Le rez-de-chaussée', kind: 'plan' },
  { width: 960, height: 540, caption: 'Le séjour, meublé pour la vue', aiEdited: true },
  { width: 960, height: 640, caption: 'Le jardin après travaux', kind: 'rendering' },
  { width: 500, height: 375, caption: 'L’entrée' },
  { width: 960, height: 300 },
  {
    width: 960,
    height: 640,
    caption:
      'La grande chambre, ses deux fenêtres sur le verger, son parquet de chêne posé en 1932 et repris en 2019, et la porte de la salle d’eau que les enfants ont peinte',
  },
  { width: 960, height: 640, kind: 'rendering', aiEdited: true },
  { width: 480, height: 720 },
  { width: 960, height: 640 },
];

/** @param store Folder of the store of photographs. @param folder Where the pictures lie before they are taken in. */
export async function storePictures(store: string, folder: string): Promise<Photo[]> {
  await mkdir(folder, { recursive: true });
  const wanted = await Promise.all(
    pictures.map(async ({ width, height }, index) => {
      const source = `${index}.jpg`;
      await writeFile(join(folder, source), await drawPicture(index, width, height));
      return { source, reference: 'VR-1' };
    }),
  );
  const open = await openPhotoStore(store);
  await takePhotographs(wanted, { store: open, today: '2026-11-26', folders: [folder] });
  const photos = pictures.map(({ width: _, height: __, ...told }, index) => {
    const stored = open.find(`${index}.jpg`);
    if (!stored) throw new Error(`Picture ${index} was not stored.`);
    return { ...stored, ...told };
  });
  await open.close();
  return photos;
}

/** Each another scene, with its number in a corner, so that nobody takes one for another. */
function drawPicture(index: number, width: number, height: number): Promise<Buffer> {
  const scene = scenes[(index * 37) % scenes.length];
  const number = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="120">
    <path fill="#fff" d="M0 0h200v120H0z"/><text x="20" y="95" font-size="100">${index + 1}</text></svg>`;
  return sharp(scene && Buffer.from(drawScene(scene)))
    .resize(width, height, { fit: 'cover' })
    .composite([{ input: Buffer.from(number), left: 0, top: 0 }])
    .jpeg({ quality: 85 })
    .toBuffer();
}
