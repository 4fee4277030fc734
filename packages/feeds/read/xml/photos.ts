/** The pictures of an XML record, in the order that their numbers say, or else in that of the file. */
import { formatReason } from '../../reasons.ts';
import { readPhoto } from '../listing/build.ts';
import type { PictureContext, ReadRecord } from '../reader.ts';
import type { Cells } from './cells.ts';
import type { XmlFormat } from './format.ts';
import type { XmlElement } from './record.ts';

export function readPhotos(
  cells: Cells,
  { column, order, fileOf = (cell) => cell }: XmlFormat['photos'],
  context: PictureContext,
): Pick<ReadRecord, 'photos' | 'reasons'> {
  const cellsInOrder = sortByRank(cells.elements(column), order)
    .map(({ text }) => text.trim())
    .filter(Boolean);
  const read = cellsInOrder.map((cell) => ({ cell, photo: readPhoto(fileOf(cell), '', context) }));
  const photos = read.flatMap(({ photo }) => photo ?? []);
  const reasons = read
    .filter(({ photo }) => !photo)
    .map(({ cell }) => formatReason('bad-photo', { column, value: cell }));
  if (photos.length === 0) reasons.push(formatReason('no-photo', { column }));
  return { photos, reasons };
}

/** Only where every picture has a number: half an order is none. */
function sortByRank(elements: readonly XmlElement[], order: string | undefined) {
  if (!order) return elements;
  const rankOf = ({ attributes, parent }: XmlElement) =>
    Number(attributes[order] ?? parent?.attributes[order] ?? NaN);
  return elements.every((element) => Number.isFinite(rankOf(element)))
    ? elements.toSorted((a, b) => rankOf(a) - rankOf(b))
    : elements;
}
