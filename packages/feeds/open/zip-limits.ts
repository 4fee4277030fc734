/** How far an archive is believed: what exceeds these limits is no export of listings. */
import type { Entry } from 'yauzl';
import { formatBytes } from './limits.ts';
import { showName, type Refuse } from './zip-faults.ts';

/** Thirty pictures for each of 2,000 listings, and some more. */
export const maxMembers = 65_000;
/** Of a file system; what is longer is no name. */
const maxNameBytes = 255;
/** A picture may have 40 MB (specification 4.12). */
const maxPictureBytes = 40 * 1024 ** 2;
const maxPicturesBytes = 40 * 1024 ** 3;
/** Text shrinks to a tenth, rows of empty cells to a fiftieth; what shrinks more is no listing. */
const maxRatio = 250;
/** Photographs do not shrink: only bitmaps do, and of a portfolio some. */
const maxRatioOfPictures = 20;
/** Below these a ratio says nothing: a few plans may be bitmaps all in white. */
const smallFeedBytes = 1024 ** 2;
const smallPicturesBytes = 100 * 1024 ** 2;

const plainFile = 0o100000;
const folder = 0o040000;
/** Of a member in the archive, before its name (APPNOTE 6.3.10, § 4.3.7). */
const headBytes = 30;

/** Before anything is made of a member: that it is a file or a folder, and bears a name that can be written and told. */
export function checkMember(member: Entry, refuse: Refuse): void {
  const { fileName } = member;
  const bytes = Buffer.byteLength(fileName.slice(fileName.lastIndexOf('/') + 1));
  if (bytes > maxNameBytes || /[\0-\x1f\x7f]/.test(fileName)) {
    throw refuse(`A member has a name that no file can have: ${showName(fileName)}.`);
  }
  // Set by software of Unix alone; no other gives a kind of file.
  const kind = (member.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== plainFile && !(kind === folder && fileName.endsWith('/'))) {
    throw refuse(`${showName(fileName)} is no plain file: a link could lead out of the archive.`);
  }
  if (member.isEncrypted()) {
    throw refuse(
      `${showName(fileName)} is encrypted.`,
      'Export without a password: a feed travels over an encrypted connection.',
    );
  }
}

/** Members that share bytes let a small archive grow without end. */
export function checkOverlap(members: readonly Entry[], refuse: Refuse): void {
  const parts = members
    .map(({ relativeOffsetOfLocalHeader: start, compressedSize, fileName }) => ({
      start,
      // At least: some bytes of the head are only known in place.
      end: start + headBytes + compressedSize,
      fileName,
    }))
    .sort((a, b) => a.start - b.start);
  for (const [index, { start, fileName }] of parts.entries()) {
    const before = parts[index - 1];
    if (before && before.end > start) {
      throw refuse(
        `${showName(before.fileName)} and ${showName(fileName)} overlap: the archive was made to deceive, or is damaged.`,
      );
    }
  }
}

export function checkSizes(
  feed: Entry,
  pictures: readonly Entry[],
  maxBytes: number,
  refuse: Refuse,
): void {
  const { fileName, uncompressedSize, compressedSize } = feed;
  if (uncompressedSize > maxBytes) {
    throw refuse(
      `${showName(fileName)} would have ${formatBytes(uncompressedSize)}; ${formatBytes(maxBytes)} are allowed.`,
    );
  }
  if (uncompressedSize > smallFeedBytes && uncompressedSize > compressedSize * maxRatio) {
    throw refuse(
      `${showName(fileName)} would grow ${ratio(uncompressedSize, compressedSize)} times; ${maxRatio} are allowed.`,
    );
  }
  const tooLarge = pictures.find((picture) => picture.uncompressedSize > maxPictureBytes);
  if (tooLarge) {
    throw refuse(
      `${showName(tooLarge.fileName)} would have ${formatBytes(tooLarge.uncompressedSize)}; a picture may have ${formatBytes(maxPictureBytes)}.`,
    );
  }
  const total = sum(pictures.map((picture) => picture.uncompressedSize));
  const packed = sum(pictures.map((picture) => picture.compressedSize));
  if (total > maxPicturesBytes) {
    throw refuse(
      `The pictures would have ${formatBytes(total)} together; ${formatBytes(maxPicturesBytes)} are allowed.`,
    );
  }
  if (total > smallPicturesBytes && total > packed * maxRatioOfPictures) {
    throw refuse(
      `The pictures would grow ${ratio(total, packed)} times together; ${maxRatioOfPictures} are allowed.`,
    );
  }
}

function ratio(unpacked: number, packed: number): number {
  return Math.round(unpacked / Math.max(packed, 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
